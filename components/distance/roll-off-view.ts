// The roll-off calendar by day, in words, with the days from which time alone changes the review. Pure.

import { memberName } from '@/components/change/member-name';
import { fill } from '@/lib/content/fill';
import { EVENTS, outcomesThen } from '@/lib/content/screens/roll-off';
import type { Locale } from '@/lib/format/locale';
import { formatMoneyShort } from '@/lib/format/money';
import {
  rollOffCalendar,
  type Account,
  type Decision,
  type Review,
  type RollOff,
  type RollOffKind,
} from '@/lib/review';
import type { IsoDate } from '@/lib/units/calendar';
import type { Asked } from './work-out';

/** Payments due are told elsewhere on the page. */
type Shown = RollOff & { kind: Exclude<RollOffKind, 'paymentDue'> };

export type RollOffDay = {
  on: IsoDate;
  events: Shown[];
  /** The review from that day on, where it is another than the day before; else `null`. */
  changed: Review | null;
};

const isShown = (event: RollOff): event is Shown => event.kind !== 'paymentDue';

const isSame = (a: Decision, b: Decision) => a.action === b.action && a.limit === b.limit;

/** Every day on which a record stops counting or something ends, soonest first. */
export function rollOffDays({ profile, policy, asOf, stance }: Asked, today: Review): RollOffDay[] {
  const events = rollOffCalendar(profile, policy, asOf, { stance, reviews: true }).filter(isShown);
  const days = [...new Set(events.map(({ on }) => on))];
  let before = today.decision;
  return days.map((on) => {
    const ofDay = events.filter((event) => event.on === on);
    const review = ofDay[0]?.review ?? today;
    const changed = isSame(before, review.decision) ? null : review;
    before = review.decision;
    return { on, events: ofDay, changed };
  });
}

/** What a review would do, after “this review would”. */
export const outcomeThen = ({ decision }: Review, locale: Locale): string =>
  fill(outcomesThen[decision.action], locale, {
    limit: formatMoneyShort(decision.limit, locale),
  });

/** The events of a day as lines: those of one kind, window and account together. */
export function linesOf(
  events: readonly Shown[],
  accounts: readonly Account[],
  locale: Locale,
): string[] {
  const alike = new Map<string, Shown[]>();
  for (const event of events) {
    const key = `${event.kind} ${event.months}`;
    alike.set(key, [...(alike.get(key) ?? []), event]);
  }
  return [...alike.values()].flatMap((of) => {
    const [first] = of;
    if (!first) return [];
    const { one, many } = EVENTS[first.kind];
    return fill(of.length === 1 ? one : many, locale, {
      record: memberName(first.subject, accounts, locale),
      count: of.length,
      months: first.months ?? 0,
      left: first.left ?? 0,
    });
  });
}
