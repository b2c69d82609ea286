// Stage: plan. The roll-off calendar: every day, known already, on which a record stops counting or
// something ends or falls due, in order. What time alone brings, if nothing new happens.

import type { IsoDate } from '@/lib/units/calendar';
import { textOrder } from '@/lib/units/text-order';
import { NEUTRAL_STANCE, type Policy, type Stance } from '../../policy/policy';
import { paidOnTimeUntil } from '../../profile/carry-on';
import type { Account, Profile } from '../../profile/schema';
import { reviewLimit } from '../../review';
import type { Review } from '../../review-types';
import { accountCaughtUp, withAccounts } from '../levers';
import { accountsMaturing, guaranteesEnding, paymentsDue } from './ending';
import { ROLL_OFF_KINDS, type RollOff } from './event';
import { accountsAgeing, inquiriesLeaving, lateMonthsLeaving, recordsLeaving } from './leaving';

/** `reviews`: with what a review would say on each day. */
export type CalendarOptions = { stance?: Stance; reviews?: boolean };

const isBehind = ({ daysPastDue, repayment }: Account) =>
  daysPastDue === null ? /[1-7]$/.test(repayment?.codes ?? '') : daysPastDue > 0;

/** The profile on a later day: what is overdue paid, nothing new, every payment on time. */
export function carriedTo(profile: Profile, on: IsoDate): Profile {
  const caughtUp = withAccounts(profile, (account) =>
    isBehind(account) ? accountCaughtUp(account) : account,
  );
  return paidOnTimeUntil(caughtUp, on);
}

/** One review a day, however many events it has. */
function reviewsBy(profile: Profile, policy: Policy, stance: Stance): (on: IsoDate) => Review {
  const known = new Map<IsoDate, Review>();
  return (on) => {
    const review = known.get(on) ?? reviewLimit(carriedTo(profile, on), policy, on, stance);
    known.set(on, review);
    return review;
  };
}

/**
 * Every known day after `asOf`, soonest first: on it a count is one less than the day before, for
 * each record that leaves. Unknown dates have no event; an open record never leaves.
 */
export function rollOffCalendar(
  profile: Profile,
  policy: Policy,
  asOf: IsoDate,
  { stance = NEUTRAL_STANCE, reviews = false }: CalendarOptions = {},
): RollOff[] {
  const events = [
    ...inquiriesLeaving(profile, asOf),
    ...accountsAgeing(profile, asOf),
    ...lateMonthsLeaving(profile, asOf),
    ...recordsLeaving(profile, asOf),
    ...accountsMaturing(profile, asOf),
    ...guaranteesEnding(profile, asOf),
    ...paymentsDue(profile, asOf),
  ].sort(
    (a, b) =>
      textOrder(a.on, b.on) ||
      ROLL_OFF_KINDS.indexOf(a.kind) - ROLL_OFF_KINDS.indexOf(b.kind) ||
      (a.months ?? 0) - (b.months ?? 0),
  );
  if (!reviews) return events;
  const reviewOn = reviewsBy(profile, policy, stance);
  return events.map((event) => ({ ...event, review: reviewOn(event.on) }));
}
