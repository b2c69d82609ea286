// Stage: change. Late months one by one: which months of an account's record are late on one side
// only, and the record in which some of them stand as after and all others as before.

import { addToMonth, monthIndex, type IsoDate, type IsoMonth } from '@/lib/units/calendar';
import { REPAYMENT_WINDOW_MONTHS } from '../facts/repayment';
import type { Account, RepaymentRecord } from '../profile/schema';
import { keyOf, type Member } from './member';

type Known = Account | undefined;

/** A month of which nothing is told. */
const NO_CODE = '#';

/** A month as a member of its own. */
export type LateMonth = { member: Member; key: string; month: IsoMonth };

function lateMonth(id: string, month: IsoMonth): LateMonth {
  const member: Member = { kind: 'lateMonth', id, month };
  return { member, key: keyOf(member), month };
}

/** The code of a month; empty where the record does not reach it. */
function codeOf(account: Known, month: IsoMonth): string {
  const record = account?.repayment;
  if (!record) return '';
  return record.codes.charAt(record.codes.length - 1 - ageIn(record, month));
}

const ageIn = (record: RepaymentRecord, month: IsoMonth) =>
  monthIndex(record.through) - monthIndex(month);

const lateness = (code: string) => (/[1-7]/.test(code) ? code : '');

function monthsOf(account: Known): IsoMonth[] {
  const record = account?.repayment;
  if (!record) return [];
  return Array.from(record.codes, (_, age) => addToMonth(record.through, -age));
}

/** Months within the window of late months whose lateness differs; none for a new account. */
export function differingMonths(was: Known, is: Known, day: IsoDate): LateMonth[] {
  if (!was || !is) return [];
  const oldest = monthIndex(day) - REPAYMENT_WINDOW_MONTHS;
  const months = new Set([...monthsOf(was), ...monthsOf(is)]);
  return [...months]
    .filter((month) => monthIndex(month) > oldest)
    .filter((month) => lateness(codeOf(was, month)) !== lateness(codeOf(is, month)))
    .sort()
    .map((month) => lateMonth(is.id, month));
}

/** One month set to a code; a record that does not reach so far is carried on, unknown between. */
function withCode(record: RepaymentRecord | null, month: IsoMonth, code: string) {
  if (record === null) return { through: month, codes: code };
  const { through, codes } = record;
  const age = ageIn(record, month);
  if (age < 0) return { through: month, codes: codes + NO_CODE.repeat(-age - 1) + code };
  const all = codes.padStart(age + 1, NO_CODE);
  const at = all.length - 1 - age;
  return { through, codes: all.slice(0, at) + code + all.slice(at + 1) };
}

/** The account with each of these months as the side on which its member stands has it. */
export function withLateMonths(
  base: Account,
  sides: { was: Known; is: Known },
  months: readonly LateMonth[],
  has: (key: string) => boolean,
): Account {
  let { repayment } = base;
  for (const { key, month } of months) {
    const code = codeOf(has(key) ? sides.is : sides.was, month);
    if (code === codeOf(base, month)) continue;
    repayment = withCode(repayment, month, code || NO_CODE);
  }
  return repayment === base.repayment ? base : { ...base, repayment };
}
