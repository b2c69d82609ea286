// For tests only: what is cut, swapped, doubled or lost in a text between the bureau and the reader.

import fc from 'fast-check';

const SNIPPETS = [
  '，',
  '。',
  '（',
  '）',
  '：',
  '\n',
  '',
  '0',
  '年',
  '2015年3月2日',
  '发放的',
  '余额',
  '--',
  '明细如下：',
  '查询记录',
  '𠮷',
  '\ud800',
  '\u0000',
];

export type Damage = { at: number; length: number; insert: string };

export const damage: fc.Arbitrary<Damage[]> = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.integer({ min: 0, max: 30 }),
    insert: fc.oneof(fc.constantFrom(...SNIPPETS), fc.string({ maxLength: 6, unit: 'binary' })),
  }),
  { minLength: 1, maxLength: 6 },
);

/** The text with each cut made and each snippet put in, one after the other. */
export const damaged = (text: string, cuts: readonly Damage[]) =>
  cuts.reduce((left, { at, length, insert }) => {
    const place = Math.floor(at * left.length);
    return left.slice(0, place) + insert + left.slice(place + length);
  }, text);
