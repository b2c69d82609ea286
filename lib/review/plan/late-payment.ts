// Stage: plan. The next payment and what missing it would lead to. Any late day is late: the day
// from which a review counts it is never shown as room.

import { addDays, addToMonth, dayInMonth, monthOf, type IsoDate } from '@/lib/units/calendar';
import type { Fen } from '@/lib/units/fen';
import { monthlyPaymentOf } from '../facts/debts';
import { readFacts } from '../facts/read';
import { paidOnTimeUntil } from '../profile/carry-on';
import type { Account } from '../profile/schema';
import { decide, outcomeOf } from '../review';
import type { Distance, Standpoint } from './distance-levers';
import { isHarsher, smallestThat } from './harsher';
import { withAccounts } from './levers';

/** A payment missed for longer than this is looked at no further. */
const MAX_DAYS_LATE = 120;

/** The next day an account's payment falls due, after `asOf`. */
export function nextDueOn(dueDay: number, asOf: IsoDate): IsoDate {
  const thisMonth = dayInMonth(monthOf(asOf), dueDay);
  return thisMonth > asOf ? thisMonth : dayInMonth(addToMonth(monthOf(asOf), 1), dueDay);
}

type Due = { account: Account; on: IsoDate; payment: Fen };

/** The first payment that falls due after `asOf`; `null` where no due day is known. */
export function nextDue({ profile, asOf }: Pick<Standpoint, 'profile' | 'asOf'>): Due | null {
  const due = profile.accounts.flatMap((account): Due[] => {
    const payment = monthlyPaymentOf(account);
    if (account.closed || account.dueDay === null || !payment) return [];
    return [{ account, on: nextDueOn(account.dueDay, asOf), payment }];
  });
  return due.sort((a, b) => (a.on < b.on ? -1 : 1))[0] ?? null;
}

/** The next payment: what a review would say once it had been missed for long enough to count. */
export function distanceByLateness(standpoint: Standpoint): Distance | null {
  const { profile, policy, stance, today } = standpoint;
  const due = nextDue(standpoint);
  if (due === null) return null;
  const factsAfter = (days: number) => {
    const on = addDays(due.on, days);
    const missed = withAccounts(paidOnTimeUntil(profile, on), (account) =>
      account.id === due.account.id ? { ...account, daysPastDue: days } : account,
    );
    return readFacts(missed, on);
  };
  const cuts = (days: number) =>
    isHarsher(today.decision, policy, outcomeOf(factsAfter(days), policy, stance));
  const days = smallestThat(cuts, MAX_DAYS_LATE);
  return {
    lever: 'payLate',
    subject: due.account.id,
    amount: days === null ? null : due.payment,
    unit: 'fen',
    by: due.on,
    review: days === null ? today : decide(factsAfter(days), policy, stance),
  };
}
