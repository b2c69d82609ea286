// Stage: explanation. The first day on which a figure changes by time alone, if nothing is added.

import { addMonths, addToMonth, monthOf, type IsoDate } from '@/lib/units/calendar';
import type { Facts } from '../facts/facts';
import type { SignalId } from '../signals/signals';

/** Counts over a window change when their oldest record leaves it. */
const LEAVES: Partial<Record<SignalId, (facts: Facts) => IsoDate | null>> = {
  hardInquiriesLast3Months: (facts) => facts.nextInquiryLeaves3MonthsOn,
  hardInquiriesLast6Months: (facts) => facts.nextInquiryLeaves6MonthsOn,
  hardInquiriesLast12Months: (facts) => facts.nextInquiryLeaves12MonthsOn,
  newAccountsLast6Months: (facts) => facts.nextAccountLeaves6MonthsOn,
  newAccountsLast12Months: (facts) => facts.nextAccountLeaves12MonthsOn,
  lateMonthsLast24Months: (facts) => facts.nextLateMonthLeavesOn,
  longestLateRunLast24Months: (facts) => facts.nextLateMonthLeavesOn,
  worstDaysPastDueLast24Months: (facts) => facts.nextLateMonthLeavesOn,
  derogatoryRecords: (facts) => facts.nextRecordLeavesOn,
};

/** Lengths of time grow into the next band; `edge` is where it begins, in months. */
const GROWS: Partial<Record<SignalId, (facts: Facts, edge: number) => IsoDate | null>> = {
  monthsSinceLastLate: ({ asOf, monthsSinceLastLate }, edge) =>
    monthsSinceLastLate === null
      ? null
      : `${addToMonth(monthOf(asOf), edge - monthsSinceLastLate)}-01`,
  oldestAccountMonths: ({ oldestAccountOpenedOn }, edge) =>
    oldestAccountOpenedOn && addMonths(oldestAccountOpenedOn, edge),
  employmentMonths: ({ asOf, employmentMonths }, edge) =>
    employmentMonths === null ? null : addMonths(asOf, edge - employmentMonths),
  providentFundMonths: ({ asOf, providentFundMonths }, edge) =>
    providentFundMonths === null ? null : addMonths(asOf, edge - providentFundMonths),
  tradingMonths: ({ asOf, tradingMonths }, edge) =>
    tradingMonths === null ? null : addMonths(asOf, edge - tradingMonths),
};

type Change = (facts: Facts, edge: number | null) => IsoDate | null;

const NEVER: Change = () => null;

/** How a signal's next day is found; `null` days when only the borrower can change the figure. */
export function changeOf(signal: SignalId): Change {
  const grows = GROWS[signal];
  if (grows) return (facts, edge) => (edge === null ? null : grows(facts, edge));
  return LEAVES[signal] ?? NEVER;
}
