// The rates that a cost is held against, each with the day it began and the day we last saw it
// confirmed: the one place where they stand. A borrower who knows a newer one confirms it.

import type { IsoDate } from '@/lib/units/calendar';
import type { FundingSourceId } from './sources';

/** A rate a year as a decimal. */
export type PrimeRate = {
  rate: number;
  /** `null` where the borrower said only when it was confirmed. */
  from: IsoDate | null;
  confirmedOn: IsoDate;
  /** `null` where the borrower has confirmed it. */
  source: FundingSourceId | null;
};

/** The one-year loan prime rate (LPR). */
export const ONE_YEAR_LPR: PrimeRate = {
  rate: 0.03,
  from: '2025-05-20',
  confirmedOn: '2026-02-20',
  source: 'loanPrimeRate',
};

/** The five-year one, which mortgages follow. */
export const FIVE_YEAR_LPR: PrimeRate = { ...ONE_YEAR_LPR, rate: 0.035 };

/** All fees count towards 24% on assisted internet loans from this day. */
export const ASSISTED_CAP = {
  rate: 0.24,
  from: '2025-10-01',
  source: 'assistedLendingRule',
} as const;

/** The one-year rate in force: the borrower's where it was confirmed later than ours. */
export const primeRate = (own: { lpr1y: number; confirmedOn: IsoDate } | null): PrimeRate =>
  own === null || own.confirmedOn < ONE_YEAR_LPR.confirmedOn
    ? ONE_YEAR_LPR
    : { rate: own.lpr1y, from: null, confirmedOn: own.confirmedOn, source: null };
