// What a cost a year is held against: the 24% line, four times the prime rate, and the borrower's
// own other debts, all on one basis, the monthly rate times twelve.

import type { IsoDate } from '@/lib/units/calendar';
import type { FundingSourceId } from '../sources';

/** A rate with the day it began and the last day on which we saw it confirmed. */
export type PrimeRate = {
  rate: number;
  from: IsoDate;
  confirmedOn: IsoDate;
  /** `null` where the borrower has entered it. */
  source: FundingSourceId | null;
};

/** The one-year loan prime rate as last confirmed; a later one is for the borrower to enter. */
export const ONE_YEAR_LPR: PrimeRate = {
  rate: 0.03,
  from: '2025-05-20',
  confirmedOn: '2026-02-20',
  source: 'loanPrimeRate',
};

/** All fees count towards 24% on assisted internet loans from this day. */
const ASSISTED_CAP = { rate: 0.24, from: '2025-10-01', source: 'assistedLendingRule' } as const;

export type Benchmark = {
  code: 'ASSISTED_CAP' | 'FOUR_TIMES_LPR' | 'OTHER_DEBT';
  /** The debt that is compared with. */
  id: string | null;
  rate: number;
  source: FundingSourceId | null;
  /** How much dearer the cost is than this, as a share of one; negative when cheaper. */
  difference: number;
};

/**
 * A nominal annual cost beside what it may be compared with on a day. Four times the prime rate is
 * the ceiling of private lending and the goal of small-loan companies, no ceiling for a bank.
 */
export function compareCost(
  nominal: number,
  asOf: IsoDate,
  others: readonly { id: string; nominal: number }[] = [],
  lpr: PrimeRate = ONE_YEAR_LPR,
): Benchmark[] {
  const row = (
    code: Benchmark['code'],
    rate: number,
    source: FundingSourceId | null,
    id: string | null = null,
  ): Benchmark => ({ code, id, rate, source, difference: nominal - rate });
  return [
    ...(asOf >= ASSISTED_CAP.from
      ? [row('ASSISTED_CAP', ASSISTED_CAP.rate, ASSISTED_CAP.source)]
      : []),
    row('FOUR_TIMES_LPR', 4 * lpr.rate, 'fundingCostGuidance'),
    ...others.map((other) => row('OTHER_DEBT', other.nominal, null, other.id)),
  ];
}
