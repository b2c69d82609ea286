import { expect, test } from 'vitest';
import { MAX_FILE, writeEnvelope } from '@/lib/storage/envelope';
import { readEnvelope } from '@/lib/storage/read-envelope';
import { NO_VALUES } from '@/lib/storage/values';
import { readSource } from './read-source';

const readFile = async (text: string) => readEnvelope(text, '2026-11-23');
const text = writeEnvelope({ ...NO_VALUES, draft: { a: '1' } }, [], '2026-11-23T04:00:00.000Z');

test.each([
  ['a file', new File([text], 'backup.json')],
  ['a pasted text', text],
])('%s is understood alike', async (_, source) => {
  const read = await readSource(source, readFile);
  expect(read).toMatchObject({ ok: true, backup: { leftOut: 0, envelope: { draft: { a: '1' } } } });
});

test('a file beyond any size is never opened', async () => {
  const file = new File([], 'huge.json');
  Object.defineProperty(file, 'size', { value: MAX_FILE + 1 });
  file.text = () => Promise.reject(new Error('opened'));
  expect(await readSource(file, readFile)).toMatchObject({ refused: { code: 'TOO_LARGE' } });
});

test('a file that went away is told as such', async () => {
  const file = new File([text], 'gone.json');
  file.text = () => Promise.reject(new DOMException('gone', 'NotReadableError'));
  expect(await readSource(file, readFile)).toMatchObject({ refused: { code: 'UNREADABLE_FILE' } });
});

test('what is wrong inside is passed on', async () => {
  const read = await readSource(text.replace(/"draft": [^}]*}/, '"draft": []'), readFile);
  expect(read.ok ? null : read.refused.code).toBe('INVALID');
});
