// Paying a loan off before its term, as it is typed. Pure.

import { settleEarly, type Schedule, type Settlement } from '@/lib/funding';
import { addMonths, type IsoDate } from '@/lib/units/calendar';
import { entryReader, type Problems } from '../entry';

type SettleForm = { on: string; fee: string };

/** Half-way through, without a fee. */
export const settleFormOf = ({ terms }: Schedule): SettleForm => ({
  on: addMonths(terms.paidOutOn, Math.ceil(terms.months / 2)),
  fee: '0',
});

/** `settlement` is `null` once nothing is owed, and void while `problems` holds anything. */
export function readSettlement(
  { on, fee }: SettleForm,
  schedule: Schedule,
): { problems: Problems; settlement: Settlement | null } {
  const read = entryReader();
  const { paidOutOn } = schedule.terms;
  const day: IsoDate = read.day('settle-on', on, paidOutOn);
  const feeRate = fee.trim() === '' ? 0 : read.rate('settle-fee', fee);
  if (day < paidOutOn) return { problems: { 'settle-on': 'NOT_A_DATE' }, settlement: null };
  return { problems: read.problems, settlement: settleEarly(schedule, day, feeRate) };
}
