// The loan prime rates in use: what the borrower last confirmed, else the last we saw confirmed.

import { FIVE_YEAR_LPR, ONE_YEAR_LPR } from '@/lib/funding';
import type { IsoDate } from '@/lib/units/calendar';

/** Yearly rates as ratios. `own`: the borrower entered them. */
export type RatesInUse = { lpr1y: number; lpr5y: number; confirmedOn: IsoDate; own: boolean };

export const DEFAULT_RATES: RatesInUse = {
  lpr1y: ONE_YEAR_LPR.rate,
  lpr5y: FIVE_YEAR_LPR.rate,
  confirmedOn: ONE_YEAR_LPR.confirmedOn,
  own: false,
};

/** The borrower's rates where they are at least as new as ours; an older entry gives way. */
export const ratesInUse = (kept: Omit<RatesInUse, 'own'> | null): RatesInUse =>
  kept !== null && kept.confirmedOn >= DEFAULT_RATES.confirmedOn
    ? { ...kept, own: true }
    : DEFAULT_RATES;

/** Small-loan companies' goal and the ceiling of private lending; no ceiling for a bank. */
export const fourTimesLpr = ({ lpr1y }: RatesInUse) => Math.round(lpr1y * 40_000) / 10_000;
