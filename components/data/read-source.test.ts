import { expect, test } from 'vitest';
import { MAX_FILE, writeEnvelope } from '@/lib/storage/envelope';
import { readEnvelope } from '@/lib/storage/read-envelope';
import { seal } from '@/lib/storage/sealed/seal';
import { NO_VALUES } from '@/lib/storage/values';
import { openSealed, readSource } from './read-source';

const readFile = async (text: string) => readEnvelope(text, '2026-11-23');
const text = writeEnvelope({ ...NO_VALUES, draft: { a: '1' } }, [], '2026-11-23T04:00:00.000Z');

test.each([
  ['a file', new File([text], 'backup.json')],
  ['a pasted text', text],
])('%s is understood alike', async (_, source) => {
  const read = await readSource(source, readFile);
  expect(read).toMatchObject({
    is: 'backup',
    backup: { leftOut: 0, envelope: { draft: { a: '1' } } },
  });
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
  expect(read).toMatchObject({ refused: { code: 'INVALID' } });
});

test('an encrypted backup asks for its passphrase, and then is a backup like any other', async () => {
  const read = await readSource(await seal(text, 'correct horse', 10), readFile);
  if (read.is !== 'locked') throw new Error('not locked');
  expect(await openSealed(read.sealed, 'wrong horse', readFile)).toMatchObject({
    refused: { code: 'WRONG_PASSPHRASE' },
  });
  expect(await openSealed(read.sealed, 'correct horse', readFile)).toMatchObject({
    is: 'backup',
    backup: { envelope: { draft: { a: '1' } } },
  });
});

test.each([
  ['cut off', 'TRUNCATED', (file: string) => file.slice(0, file.length / 2)],
  ['damaged', 'SEALED_DAMAGED', (file: string) => file.replace(/"sum": ".{4}/, '"sum": "AAAA')],
  [
    'from a newer app',
    'SEALED_FUTURE',
    (file: string) => file.replace('"version": 1', '"version": 2'),
  ],
])('an encrypted backup that is %s is told as %s', async (_, code, change) => {
  const file = change(await seal(text, 'correct horse', 10));
  expect(await readSource(file, readFile)).toMatchObject({ refused: { code } });
});

test('a backup encrypted twice is opened once', async () => {
  const twice = await seal(await seal(text, 'one', 10), 'two', 10);
  const read = await readSource(twice, readFile);
  const opened = read.is === 'locked' ? await openSealed(read.sealed, 'two', readFile) : read;
  expect(opened).toMatchObject({ refused: { code: 'SEALED' } });
});
