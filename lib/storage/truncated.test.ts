import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isTruncated } from './truncated';

test.each([
  '{',
  '[',
  '{"a"',
  '{"a":',
  '{"a": -',
  '{"a": tr',
  '{"a": null',
  '{"a": [1, 2',
  '{"a": [1, 2]',
  '{"a": {"b": 1}, "c": [{"d": "e,{"},',
  '{"a": "half a te',
  '{"a": "a quote \\',
])('%s was cut off', (text) => {
  expect(isTruncated(text)).toBe(true);
});

test.each([
  '',
  'hello',
  '{a: 1}',
  '{not json',
  "{'a': 1",
  '{"a": undefined',
  '{"a": 1,, "b": [',
  '{"a": 1]',
  '{"a": 1}}',
  '<html><body>{"a": [',
  'limit,balance\n1,2',
])('%s was never JSON', (text) => {
  expect(isTruncated(text)).toBe(false);
});

test('every object cut anywhere inside is told to be cut', () => {
  const cutObject = fc
    .dictionary(fc.string(), fc.jsonValue())
    .chain((value) =>
      fc.tuple(fc.constant(JSON.stringify(value)), fc.nat(JSON.stringify(value).length - 2)),
    );
  fc.assert(
    fc.property(cutObject, ([text, at]) => {
      expect(isTruncated(text.slice(0, at + 1))).toBe(true);
    }),
  );
});

test.each([
  ['a million open brackets', '['.repeat(1_000_000)],
  ['a million brackets and commas', '[,'.repeat(500_000)],
  ['a million blanks', `{"a":${' '.repeat(1_000_000)}x`],
  ['a text of a million quotes', `{"a":"${'\\"'.repeat(500_000)}`],
])('%s takes no time', (_, text) => {
  const start = performance.now();
  isTruncated(text);
  expect(performance.now() - start).toBeLessThan(2_000);
});
