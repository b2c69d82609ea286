// What a cost a year is held against: the 24% line, four times the prime rate, and the borrower's
// own other debts, all on one basis, the monthly rate times twelve.

import type { IsoDate } from '@/lib/units/calendar';
import { ASSISTED_CAP, ONE_YEAR_LPR, type PrimeRate } from '../reference-rates';
import type { FundingSourceId } from '../sources';

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
