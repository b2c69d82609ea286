// The market and policy watch: every rule with where it stands on a day, what is left of it, and
// what it means for a borrower. Nothing counts as in force past the day it was last confirmed.

import type { Profile } from '@/lib/review';
import { daysBetween, isIsoDate, type IsoDate } from '@/lib/units/calendar';
import { textOrder } from '@/lib/units/text-order';
import { concernOf, type Concern } from './concerns';
import { DEFAULT_RATES, type RatesInUse } from './rates';
import { WATCH_IDS, WATCH_RULES, type WatchId, type WatchRule } from './rules';

/**
 * `inForce`: confirmed for this very day. `check`: it was in force when last confirmed, and the day
 * is later. `ahead`: it begins later. `ended`: its own last day is past. `draft`: published for comment.
 */
export type Standing = 'inForce' | 'check' | 'ahead' | 'ended' | 'draft';

export type WatchItem = {
  id: WatchId;
  source: WatchRule['source'];
  from: WatchRule['from'];
  until: IsoDate | null;
  confirmedOn: WatchRule['confirmedOn'];
  confirmedBy: WatchRule['confirmedBy'];
  standing: Standing;
  /** Days up to its own last day; `null` where it names none or is past. */
  daysLeft: number | null;
  /** `null` without a profile. */
  concern: Concern | null;
};

/** Where a rule stands on a day. */
export function standingOn(
  { from, until, confirmedOn, draft }: WatchRule,
  asOf: IsoDate,
): Standing {
  if (draft) return 'draft';
  if (from !== null && asOf < from) return 'ahead';
  if (until !== null && asOf > until) return 'ended';
  return confirmedOn !== null && asOf <= confirmedOn ? 'inForce' : 'check';
}

/** The rates were confirmed on a day of their own, which the borrower may move on. */
const confirmedOf = (id: WatchId, rule: WatchRule, rates: RatesInUse): WatchRule =>
  id === 'loanPrimeRate' ? { ...rule, confirmedOn: rates.confirmedOn } : rule;

const BY_ANSWER = { yes: 0, unknown: 1, no: 2 } as const;
const rank = ({ standing, concern }: WatchItem) =>
  (standing === 'ended' ? 10 : 0) + (concern === null ? 0 : BY_ANSWER[concern.answer]);

/** All rules on the day `asOf`: what concerns the borrower first, what has ended last. */
export function watchFor(
  profile: Profile | null,
  asOf: IsoDate,
  rates: RatesInUse = DEFAULT_RATES,
): WatchItem[] {
  return WATCH_IDS.map((id): WatchItem => {
    const rule = confirmedOf(id, WATCH_RULES[id], rates);
    const standing = standingOn(rule, asOf);
    return {
      id,
      ...rule,
      standing,
      daysLeft: rule.until === null || standing === 'ended' ? null : daysBetween(asOf, rule.until),
      concern: profile && concernOf(id, profile, asOf, rates),
    };
  }).sort((a, b) => rank(a) - rank(b));
}

type Deadline = { id: WatchId; on: IsoDate; kind: 'begins' | 'ends' | 'loanDue' };

/** Days after `asOf` on which a rule begins or ends or a loan it helps with falls due, soonest first. */
export function deadlinesOf(items: readonly WatchItem[], asOf: IsoDate): Deadline[] {
  return items
    .flatMap(({ id, from, until, concern }): Deadline[] => [
      ...(from !== null && isIsoDate(from) && from > asOf
        ? [{ id, on: from, kind: 'begins' as const }]
        : []),
      ...(until !== null && until > asOf ? [{ id, on: until, kind: 'ends' as const }] : []),
      ...(concern?.on && concern.on > asOf
        ? [{ id, on: concern.on, kind: 'loanDue' as const }]
        : []),
    ])
    .sort((a, b) => textOrder(a.on, b.on));
}
