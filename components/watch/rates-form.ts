// The form of the prime rates: what was typed, and what it means or where it is wrong. Pure.

import { parseDateText } from '@/lib/format/dates';
import { parsePercent } from '@/lib/format/percent';
import type { KeptRates } from '@/lib/storage/values';
import type { IsoDate } from '@/lib/units/calendar';
import { DEFAULT_RATES } from '@/lib/watch/rates';

export const RATE_FIELDS = ['lpr1y', 'lpr5y', 'day'] as const;
export type RateField = (typeof RATE_FIELDS)[number];
type TypedRates = Record<RateField, string>;

const LOWEST = 0.001;
const HIGHEST = 0.2;

function rateOf(text: string): number | null {
  const parsed = parsePercent(text);
  return parsed.ok && parsed.ratio >= LOWEST && parsed.ratio <= HIGHEST ? parsed.ratio : null;
}

/** The rates as typed, or the fields that are wrong, in their order on the screen. */
export function readRates(
  typed: TypedRates,
  asOf: IsoDate,
): { ok: true; rates: KeptRates } | { ok: false; wrong: RateField[] } {
  const lpr1y = rateOf(typed.lpr1y);
  const lpr5y = rateOf(typed.lpr5y);
  const read = parseDateText(typed.day);
  const confirmedOn =
    read !== null && read >= DEFAULT_RATES.confirmedOn && read <= asOf ? read : null;
  if (lpr1y !== null && lpr5y !== null && confirmedOn !== null) {
    return { ok: true, rates: { lpr1y, lpr5y, confirmedOn } };
  }
  const values = { lpr1y, lpr5y, day: confirmedOn };
  return { ok: false, wrong: RATE_FIELDS.filter((field) => values[field] === null) };
}
