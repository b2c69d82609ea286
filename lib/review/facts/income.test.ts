import { describe, expect, it } from 'vitest';
import { yuan } from '@/lib/units/fen';
import { blankProfile } from '../profile/blank';
import { factsOf } from '../testing/build';

describe('income', () => {
  const year = (amounts: number[], from = 2025) =>
    amounts.map((amount, index) => ({
      month:
        `${from + Math.floor((index + 10) / 12)}-${String(((index + 10) % 12) + 1).padStart(2, '0')}` as never,
      amount: yuan(amount),
    }));
  const { income } = blankProfile();

  it('averages the newest twelve months listed, before any stated average', () => {
    const months = [
      ...year(
        Array.from({ length: 12 }, () => 1000),
        2024,
      ),
      ...year(Array.from({ length: 12 }, () => 3000)),
    ];
    expect(
      factsOf([], { income: { ...income, months, monthlyAverage: yuan(9) } }).monthlyIncome,
    ).toBe(yuan(3000));
  });

  it("takes an owner's drawings for income, never the turnover", () => {
    const facts = factsOf([], {
      income: { ...income, source: 'business', monthlyAverage: yuan(80_000) },
      business: {
        monthlyNetDrawings: yuan(12_000),
        monthlyReceipts: yuan(80_000),
        receipts: [],
        annualTax: null,
        taxGrade: null,
        tradingMonths: null,
        licensed: null,
        taxMonths: null,
        statementsMonths: null,
        counterGuarantee: null,
      },
    });
    expect(facts).toMatchObject({ monthlyIncome: yuan(12_000), monthlyReceipts: yuan(80_000) });
  });

  it('holds a seasonal income against the same months of the year before', () => {
    const season = [9, 9, 9, 9, 1, 1, 1, 1, 5, 5, 5, 5].map((thousands) => thousands * 1000);
    const months = [...year(season, 2024), ...year(season)];
    expect(factsOf([], { income: { ...income, months, source: 'gig' } }).incomeVariation).toBe(0);
    const asSalary = factsOf([], {
      income: { ...income, months, source: 'salary' },
    }).incomeVariation;
    expect(asSalary).toBeCloseTo(0.653, 3);
  });

  it('does not judge variation on fewer than six months', () => {
    expect(
      factsOf([], { income: { ...income, months: year([1, 2, 3, 4, 5]) } }).incomeVariation,
    ).toBeNull();
  });
});
