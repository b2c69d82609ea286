import { expect, test } from 'vitest';
import { toFen, yuan } from './fen';

test.each([
  ['a whole yuan', 1, 100],
  ['half a fen rounds away from zero', 1.005, 101],
  ['a debt keeps its sign', -1.005, -101],
  ['a sum that binary fractions miss', 0.1 + 0.2, 30],
  ['nothing', 0, 0],
])('%s', (_, amount, expected) => expect(yuan(amount)).toBe(expected));

test('no amount is ever minus zero', () => {
  expect(Object.is(toFen(-0.2), 0)).toBe(true);
});
