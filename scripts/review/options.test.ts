import { expect, it, test } from 'vitest';
import { readOptions } from './options';

const NOW = new Date(2026, 10, 23, 23, 59);

it('reviews a file today, under platform rules and in Chinese, unless told otherwise', () =>
  expect(readOptions(['profile.json'], NOW)).toMatchObject({
    ok: true,
    options: { file: 'profile.json', lender: 'platform', on: '2026-11-23', lang: 'zh-CN' },
  }));

test.each([
  ['no file', []],
  ['two files', ['a.json', 'b.json']],
  ['a day that does not exist', ['a.json', '--on', '2026-02-29']],
  ['a lender kind that is not known', ['a.json', '--lender', 'shop']],
  ['a language that is not spoken', ['a.json', '--lang', 'fr']],
  ['an option that does not exist', ['a.json', '--speed']],
  ['a file beside a stream', ['a.json', '--ndjson']],
])('refuses %s', (_, args) => expect(readOptions(args, NOW).ok).toBe(false));
