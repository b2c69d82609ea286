import { expect, it } from 'vitest';
import { printable, printableTexts } from './printable';

it.each([
  ['a name as it is', '甲银行（上海） A1', '甲银行（上海） A1'],
  ['a turned direction', 'exe.\u202etxt.\u2066a\u2069', 'exe.txt.a'],
  ['control characters', '甲\u0000银\u001b[31m行\u009b', '甲银[31m行'],
  ['characters without a width', '丙\u200b消\u2060费\ufeff', '丙消费'],
  ['line ends and tabs', 'a\tb\r\nc', 'a\tb\r\nc'],
  ['markup, which is text like any other', '<script>', '<script>'],
  ['a letter outside the first plane', '𠮷', '𠮷'],
])('%s', (_, text, shown) => {
  expect(printable(text)).toBe(shown);
});

it('reaches every text of what was read, and leaves ids and figures alone', () => {
  const read = { id: 'a\u0000b', rows: [{ words: 'x\u202ey', amount: 3, on: null }] };
  expect(printableTexts(read)).toEqual({
    id: 'a\u0000b',
    rows: [{ words: 'xy', amount: 3, on: null }],
  });
});
