import { describe, expect, it, test } from 'vitest';
import { yuan } from '@/lib/units/fen';
import type { Facts } from '../facts/facts';
import { readFacts } from '../facts/read';
import { blankProfile } from '../profile/blank';
import { ratio } from './ratio';
import { signalsOf } from './read';
import { SIGNAL_IDS } from './signals';

const BLANK = readFacts(blankProfile(), '2026-11-23');
const signals = (facts: Partial<Facts>) => signalsOf({ ...BLANK, ...facts });

test.each<[string, number | null, number | null, number | null]>([
  ['a third', 1, 3, 1 / 3],
  ['debt against no income at all', 1, 0, 999],
  ['nothing against nothing', 0, 0, 0],
  ['a part that is not known', null, 5, null],
  ['a whole that is not known', 5, null, null],
  ['more than any band reaches', 1e9, 1, 999],
])('%s', (_, part, whole, expected) => expect(ratio(part, whole)).toBe(expected));

it('gives every signal, and knows none of a blank profile', () => {
  const read = signalsOf(BLANK);
  expect(Object.keys(read).sort()).toEqual([...SIGNAL_IDS].sort());
  expect(Object.values(read).every((value) => value === null)).toBe(true);
});

describe('formulas', () => {
  it('hold debt against income as lenders do', () => {
    const read = signals({
      monthlyIncome: yuan(12_000),
      otherMonthlyPayments: yuan(4440),
      otherUnsecuredBalance: yuan(76_000),
      guaranteedBalance: yuan(72_000),
    });
    expect(read.debtToIncome).toBeCloseTo(0.37, 10);
    expect(read.unsecuredDebtToMonthlyIncome).toBeCloseTo(6.3333, 4);
    expect(read.guaranteesToAnnualIncome).toBe(0.5);
  });

  it('put the line under review among its own kind', () => {
    const line = { currentLimit: yuan(100), currentBalance: yuan(50) };
    const others = {
      otherCardBalance: yuan(10),
      otherCardLimit: yuan(100),
      fullestOtherCardBalance: yuan(10),
      fullestOtherCardLimit: yuan(100),
      otherLineBalance: yuan(0),
      otherLineLimit: yuan(0),
    };
    expect(signals({ ...line, ...others, lineProduct: 'card' })).toMatchObject({
      cardUtilization: 0.3,
      worstCardUtilization: 0.5,
      lineUtilization: null,
    });
    expect(signals({ ...line, ...others, lineProduct: 'revolving' })).toMatchObject({
      cardUtilization: 0.1,
      worstCardUtilization: 0.1,
      lineUtilization: 0.5,
    });
  });

  it('call new draws against repayments recycling', () => {
    const read = signals({ drawsLast3Months: yuan(30), repaymentsLast3Months: yuan(50) });
    expect(read.debtRecyclingLast3Months).toBe(0.6);
  });
});
