import { describe, expect, it } from 'vitest';
import { yuan } from '@/lib/units/fen';
import { optionEffect } from './flexible';
import type { FlexibleOption } from './flexible-option';
import type { LoanNow } from './loan-now';

const LOAN: LoanNow = {
  kind: 'consumer',
  balance: yuan(12_000),
  annualRate: 0.12,
  asOf: '2026-01-31',
  repays: { repayment: 'equalInstalments', months: 12 },
};
const CARD: LoanNow = { ...LOAN, kind: 'card', annualRate: 0.18, repays: { monthly: yuan(600) } };
const BUSINESS: LoanNow = {
  ...LOAN,
  kind: 'business',
  repays: { repayment: 'interestOnly', months: 2 },
};
const effect = (loan: LoanNow, option: FlexibleOption) => {
  const result = optionEffect(loan, option);
  if (result.kind === 'refused') throw new Error(result.why);
  return result;
};

describe('an agreement with the lender', () => {
  it('over a longer term eases the month and costs more', () => {
    const result = effect(LOAN, { code: 'LONGER_TERM', months: 24 });
    expect(result.before.monthly).toBe(106_619);
    expect(result.after.monthly).toBe(56_488);
    expect(result.monthlyRelief).toBe(50_131);
    expect(result.extraCost).toBe(76_295);
    expect(result.catches).toContain('COSTS_MORE');
  });

  it('at a lower rate costs less each month and in all', () => {
    const result = effect(LOAN, { code: 'LOWER_RATE', annualRate: 0.06 });
    expect(result.monthlyRelief).toBe(3339);
    expect(result.extraCost).toBe(-40_065);
    expect(result.catches).not.toContain('COSTS_MORE');
  });

  it('on a holiday with interest paid moves the end by as many months', () => {
    const { after, extraCost } = effect(LOAN, {
      code: 'PAYMENT_HOLIDAY',
      months: 3,
      interest: 'paid',
    });
    expect(after).toMatchObject({ monthly: 12_000, until: '2027-04-30' });
    expect(extraCost).toBe(36_000);
  });

  it('on a holiday with interest added pays nothing now and interest on interest later', () => {
    const { after, catches } = effect(LOAN, {
      code: 'PAYMENT_HOLIDAY',
      months: 3,
      interest: 'added',
    });
    expect(after.monthly).toBe(0);
    expect(after.largest).toBe(109_851);
    expect(catches).toContain('INTEREST_ON_INTEREST');
  });

  it('on card debt divides it into at most 60 instalments and rules out new cards', () => {
    const { after, monthlyRelief, catches, source } = effect(CARD, {
      code: 'CARD_INSTALMENTS',
      months: 60,
      annualRate: 0,
    });
    expect(after).toMatchObject({ monthly: 20_000, total: 1_200_000, cost: 0 });
    expect(monthlyRelief).toBe(40_000);
    expect(catches).toContain('NO_NEW_CARD_UNTIL_PAID');
    expect(source).toBe('cardMeasures');
  });

  it('renews a business loan without its principal falling due', () => {
    const { before, after } = effect(BUSINESS, { code: 'RENEWAL', months: 12, annualRate: 0.06 });
    expect(before).toMatchObject({ largest: 1_212_000, until: '2026-03-31' });
    expect(after).toMatchObject({ next12Months: 84_000, largest: 1_206_000, until: '2027-03-31' });
  });

  it('has no extra cost to name where today’s payment never ends the debt', () => {
    const stuck: LoanNow = { ...CARD, repays: { monthly: yuan(100) } };
    const result = effect(stuck, { code: 'CARD_INSTALMENTS', months: 36, annualRate: 0.06 });
    expect(result.before).toMatchObject({ next12Months: 120_000, total: null, until: null });
    expect(result.extraCost).toBeNull();
  });
});

describe('an agreement is not open', () => {
  const instalments = (months: number) =>
    ({ code: 'CARD_INSTALMENTS', months, annualRate: 0 }) as const;
  it.each([
    ['as card instalments for a loan', LOAN, instalments(60), 'CARDS_ONLY'],
    ['beyond 60 instalments', CARD, instalments(61), 'AT_MOST_60'],
    [
      'as renewal for a consumer loan',
      LOAN,
      { code: 'RENEWAL', months: 12, annualRate: 0.1 },
      'BUSINESS_ONLY',
    ],
    [
      'as renewal for a loan that is repaid along the way',
      { ...LOAN, kind: 'business' },
      { code: 'RENEWAL', months: 12, annualRate: 0.1 },
      'NOTHING_DUE_AT_TERM',
    ],
    ['as a longer term for a card', CARD, { code: 'LONGER_TERM', months: 24 }, 'NOT_FOR_CARDS'],
    [
      'as a longer term for a loan that has none',
      { ...CARD, kind: 'consumer' },
      { code: 'LONGER_TERM', months: 24 },
      'NO_TERM',
    ],
  ] as [string, LoanNow, FlexibleOption, string][])('%s', (_, loan, option, why) => {
    expect(optionEffect(loan, option)).toEqual({ kind: 'refused', code: option.code, why });
  });
});
