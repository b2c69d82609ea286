import { expect, it } from 'vitest';
import { printableTexts } from './printable';

it('reaches every text of what was read, and leaves ids and figures alone', () => {
  const read = { id: 'a\u0000b', rows: [{ words: 'x\u202ey', amount: 3, on: null }] };
  expect(printableTexts(read)).toEqual({
    id: 'a\u0000b',
    rows: [{ words: 'xy', amount: 3, on: null }],
  });
});
