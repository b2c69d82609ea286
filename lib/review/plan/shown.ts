// Stage: plan. The day on which what is done can show: lenders see it in the next report, and money
// must first be there to be paid.

import { addMonths, laterOf, type IsoDate } from '@/lib/units/calendar';
import type { Fen } from '@/lib/units/fen';
import { REPORTING_LAG_MONTHS } from './plan';
import { affordableOn, type Purse } from './purse';

/** The effect of money paid on a day shows after the next report, all else paid on time. */
export const shownAfter = (paidOn: IsoDate) => addMonths(paidOn, REPORTING_LAG_MONTHS);

/**
 * The day a task shows, given what it and all before it cost together: its own day, or the report
 * after it is paid for where that is later. `null` where a year's savings do not pay for it.
 */
export function shownGiven(
  task: { cash: Fen; showsOn: IsoDate },
  cash: number,
  purse: Purse,
  asOf: IsoDate,
): IsoDate | null {
  if (task.cash === 0) return task.showsOn;
  const paidOn = affordableOn(cash, purse, asOf);
  return paidOn && laterOf(task.showsOn, shownAfter(paidOn));
}
