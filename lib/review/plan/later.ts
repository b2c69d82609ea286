// Stage: plan. The same record on any later day, and the days on which it can read otherwise: what
// leaves its window, what is paid off by schedule. Between two of these days nothing changes.

import { addMonths, addToMonth, monthOf, monthsBetween, type IsoDate } from '@/lib/units/calendar';
import { paidOnTimeUntil } from '../profile/carry-on';
import type { Account, Profile } from '../profile/schema';
import { agedBy } from './ageing';
import { moved } from './restore/move';
import type { Task } from './restore/lever';
import { inquiriesLeaving } from './roll-off/leaving';

/** A task with the day from which it shows. */
export type DatedTask = { task: Pick<Task, 'move'>; on: IsoDate };

const plus = (value: number | null, months: number) => (value === null ? null : value + months);

const ENDS_LATE = /[1-7]$/;

/** A loan that ends on time owes nothing overdue; its record alone would not say so any more. */
function endedOnTime(account: Account, before: Account | undefined): Account {
  const { closed, daysPastDue, repayment } = account;
  if (!closed || before?.closed !== false || daysPastDue !== null || repayment === null) {
    return account;
  }
  return ENDS_LATE.test(repayment.codes)
    ? { ...account, daysPastDue: 1 }
    : { ...account, daysPastDue: 0 };
}

/**
 * The profile on a day from `asOf` on: what is done by then done, loans fallen by their plan, records
 * carried on, all paid on time, taxes filed and statements kept. On `asOf` itself it is the record as it stands.
 */
export function laterOn(
  profile: Profile,
  asOf: IsoDate,
  on: IsoDate,
  tasks: readonly DatedTask[] = [],
): Profile {
  const done = tasks.filter((task) => task.on <= on);
  if (on === asOf && done.length === 0) return profile;
  const changed = done.reduce((each, { task }) => moved(each, task.move), profile);
  const aged = paidOnTimeUntil(agedBy(changed, monthsBetween(asOf, on), asOf), on);
  const before = new Map(profile.accounts.map((account) => [account.id, account]));
  const { business } = aged;
  const months = monthsBetween(asOf, on);
  return {
    ...aged,
    business: business && {
      ...business,
      taxMonths: plus(business.taxMonths, months),
      statementsMonths: plus(business.statementsMonths, months),
    },
    accounts: aged.accounts.map((account) => endedOnTime(account, before.get(account.id))),
  };
}

/**
 * Every day from `asOf` to so many months later on which a fact may differ from the day before: an
 * inquiry leaves a window, a month begins, a month of the loans' plans is over, a task shows.
 */
export function changingDays(
  profile: Profile,
  asOf: IsoDate,
  months: number,
  tasks: readonly DatedTask[] = [],
): IsoDate[] {
  const last = addMonths(asOf, months);
  const days = new Set<IsoDate>([asOf]);
  for (const { on } of inquiriesLeaving(profile, asOf)) days.add(on);
  for (const { on } of tasks) days.add(on);
  for (let month = 1; month <= months; month += 1) {
    days.add(addMonths(asOf, month));
    days.add(`${addToMonth(monthOf(asOf), month)}-01`);
  }
  return [...days].filter((day) => day >= asOf && day <= last).sort();
}
