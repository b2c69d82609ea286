import fc from 'fast-check';
import { expect, it } from 'vitest';
import { plainText, printable } from './plain-text';

it.each([
  ['a name as it is', '甲银行（上海） A1', '甲银行（上海） A1'],
  ['a turned direction', 'exe.\u202etxt.\u2066a\u2069', 'exe.txt.a'],
  ['control characters', '甲\u0000银\u001b[31m行\u009b', '甲银[31m行'],
  ['characters without a width', '丙\u200b消\u2060费\ufeff', '丙消费'],
  ['fillers without a shape', '丁\u3164银\u2800行\u034f', '丁银行'],
  ['tags', '戊\u{e0041}银行', '戊银行'],
  ['markup, which is text like any other', '<script>', '<script>'],
  ['a letter outside the first plane', '𠮷', '𠮷'],
  ['a letter with its own variant', '葛\u{e0100}', '葛\u{e0100}'],
])('%s', (_, text, shown) => {
  expect(printable(text)).toBe(shown);
  expect(plainText(text)).toBe(shown);
});

it('keeps the lines of a text, and none of a name', () => {
  expect(printable('a\tb\r\nc')).toBe('a\tb\r\nc');
  expect(plainText(' a\tb\r\nc ')).toBe('abc');
});

it('both see the same marks: they differ by lines and edges alone', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(
        printable(text)
          .replace(/[\t\n\r]/g, '')
          .trim(),
      ).toBe(plainText(text));
    }),
  ));
