// Paying a loan off before its term: what is due on that day, and whether the fee eats the saving.

import type { IsoDate } from '@/lib/units/calendar';
import { toFen, type Fen } from '@/lib/units/fen';
import { posted, RATE_UNIT, rateUnits } from '../posting';
import { interestBetween, withSums, type Schedule } from './schedule';

export type Settlement = {
  schedule: Schedule;
  on: IsoDate;
  principal: Fen;
  interest: Fen;
  fee: Fen;
  payment: Fen;
  /** Less paid in all than to the end of the term; negative when the fee costs more. */
  saved: Fen;
};

/**
 * Settles a loan on a day after paying out: instalments due up to that day are paid as planned,
 * then all that is owed, interest by days since the last one, and a fee as a share of it.
 * `null` when nothing is owed: before paying out, and once all is paid.
 */
export function settleEarly(schedule: Schedule, on: IsoDate, feeRate = 0): Settlement | null {
  const { terms, instalments } = schedule;
  const kept = instalments.filter((instalment) => instalment.on <= on);
  const last = kept.at(-1);
  const principal = last?.balance ?? terms.principal;
  if (principal === 0 || on < terms.paidOutOn) return null;
  const interest = interestBetween(terms, principal, last?.on ?? terms.paidOutOn, on);
  const fee = posted(principal * rateUnits(feeRate), RATE_UNIT);
  const payment = toFen(principal + interest + fee);
  const settled = withSums(terms, [
    ...kept,
    { on, payment, principal, interest, fee, balance: toFen(0) },
  ]);
  const saved = toFen(schedule.payment - settled.payment);
  return { schedule: settled, on, principal, interest, fee, payment, saved };
}
