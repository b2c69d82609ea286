import { describe, expect, it } from 'vitest';
import type { WhatIfLever } from '@/lib/review';
import { areSame, fitted, valueOf, within, withValue } from './values';

const cards: WhatIfLever = {
  id: 'payDownCards',
  unit: 'fen',
  today: 0,
  min: 0,
  max: 1_400_000,
  step: 10_000,
};
const income: WhatIfLever = { ...cards, id: 'monthlyIncome', today: 1_200_000, max: 3_600_000 };

describe('values on the levers', () => {
  it.each([
    ['below what a lever allows', -1, 0],
    ['within it', 300_000, 300_000],
    ['between two whole fen', 300_000.4, 300_000],
    ['beyond it', 9_999_999, 1_400_000],
  ])('%s', (_, value, expected) => expect(within(cards, value)).toBe(expected));

  it('are only those that differ from today', () => {
    const moved = withValue({}, income, 1_500_000);
    expect(moved).toEqual({ monthlyIncome: 1_500_000 });
    expect(withValue(moved, income, 1_200_000)).toEqual({});
  });

  it('stay the same object while nothing moves, so that nothing is worked out again', () => {
    const values = { payDownCards: 300_000 };
    expect(withValue(values, cards, 300_000)).toBe(values);
    expect(withValue(values, income, 1_200_000)).toBe(values);
  });

  it('keep the other levers where they are', () => {
    expect(withValue({ waitMonths: 3 }, cards, 300_000)).toEqual({
      waitMonths: 3,
      payDownCards: 300_000,
    });
  });

  it('stand at today until they are moved', () => {
    expect(valueOf(income, {})).toBe(1_200_000);
    expect(valueOf(income, { monthlyIncome: 0 })).toBe(0);
  });

  it('kept on another day are cut to what can be moved now', () => {
    const kept = { payDownCards: 2_000_000, monthlyIncome: 1_200_000, releaseGuarantees: 2 };
    expect(fitted([cards, income], kept)).toEqual({ payDownCards: 1_400_000 });
  });

  it('are the same when the same levers are moved equally far, in any order', () => {
    expect(areSame({ payDownCards: 1, waitMonths: 2 }, { waitMonths: 2, payDownCards: 1 })).toBe(
      true,
    );
    expect(areSame({ payDownCards: 1 }, { payDownCards: 1, waitMonths: 2 })).toBe(false);
    expect(areSame({ waitMonths: 2 }, { waitMonths: 3 })).toBe(false);
  });
});
