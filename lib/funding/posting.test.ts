import { describe, expect, it } from 'vitest';
import { MAX_FEN, toFen, yuan } from '@/lib/units/fen';
import { monthInterest, posted } from './posting';

describe('posting', () => {
  it.each([
    ['just under half a fen', 49, 100, 0],
    ['half a fen', 50, 100, 1],
    ['just over one and a half', 151, 100, 2],
    ['nothing', 0, 100, 0],
  ])('rounds %s half up', (_, dividend, divisor, fen) => {
    expect(posted(dividend, divisor)).toBe(fen);
  });

  it('is a twelfth of the rate on the balance', () => {
    expect(monthInterest(yuan(30_000), 0.1825)).toBe(45_625);
    expect(monthInterest(toFen(333), 0.18)).toBe(5);
  });

  it('does not lose half a fen to a rate that has no exact binary form', () => {
    expect(monthInterest(toFen(500), 0.012)).toBe(1);
    expect(monthInterest(toFen(499), 0.012)).toBe(0);
  });

  it('stays whole fen on the largest amount that a field accepts', () => {
    expect(monthInterest(MAX_FEN, 0.1825)).toBe(152_083_333_333);
  });
});
