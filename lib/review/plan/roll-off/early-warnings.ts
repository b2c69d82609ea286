// Stage: plan. What the known days warn of: money that will not be there when something falls due, a
// line that ends, and applications that would cut as long as older ones still count.

import { addMonths, monthsBetween, type IsoDate } from '@/lib/units/calendar';
import { toFen, type Fen } from '@/lib/units/fen';
import { textOrder } from '@/lib/units/text-order';
import type { Member } from '../../change/member';
import { monthlyPaymentOf } from '../../facts/debts';
import { reviewedAccountId } from '../../facts/lines';
import { readFacts } from '../../facts/read';
import { NEUTRAL_STANCE, type Policy, type Stance } from '../../policy/policy';
import type { Account, Profile } from '../../profile/schema';
import { decide, outcomeOf, reviewLimit } from '../../review';
import type { Review } from '../../review-types';
import { WORSENINGS } from '../distance-levers';
import { isHarsher } from '../harsher';
import { purseOf, savedBy, type Purse } from '../purse';
import { accountsMaturing, paymentsDue } from './ending';
import { inquiriesLeaving } from './leaving';
import { carriedTo } from './roll-off';

export type WarningCode = 'CASH_SHORT' | 'LOAN_ENDS_SHORT' | 'LINE_ENDS' | 'APPLICATION_WOULD_CUT';

export type EarlyWarning = {
  code: WarningCode;
  /** The day it comes to a head; for applications the first day on which so many would not cut. */
  on: IsoDate;
  /** The account it is about; `null` where it is about none. */
  subject: Member | null;
  /** What is missing, or what the line holds, in fen; `null` where that is not known. */
  amount: Fen | null;
  /** How many applications would cut. */
  count: number | null;
  /** The review that it would lead to. */
  review: Review | null;
};

/** Warnings look so far ahead. */
const AHEAD_MONTHS = 12;
/** More applications than this at once are not warned of: a distance tells how many would cut. */
const MOST_APPLICATIONS = 3;

const nothingOf = { amount: null, count: null, review: null };

/** The first payment that cash above the floor does not reach, before any new income. */
function cashShort(profile: Profile, asOf: IsoDate, { spare }: Purse): EarlyWarning[] {
  if (spare === null) return [];
  let left: number = spare;
  for (const due of [...paymentsDue(profile, asOf)].sort((a, b) => textOrder(a.on, b.on))) {
    left -= due.amount ?? 0;
    if (left < 0) {
      const { on, subject } = due;
      return [{ ...nothingOf, code: 'CASH_SHORT', on, subject, amount: toFen(-left) }];
    }
  }
  return [];
}

const isLine = ({ product, limit }: Account) => product === 'revolving' || limit !== null;

/** What is still owed when a loan ends, its payments made until then, less what can be put aside. */
function shortAtEnd(account: Account, on: IsoDate, asOf: IsoDate, purse: Purse): Fen | null {
  const payment = monthlyPaymentOf(account);
  if (account.balance === null || purse.spare === null || purse.monthly === null) return null;
  const months = monthsBetween(asOf, on);
  const left = Math.max(0, account.balance - (payment ?? 0) * months);
  return toFen(Math.max(0, left - savedBy(months, purse)));
}

type Asked = { profile: Profile; policy: Policy; asOf: IsoDate; stance: Stance };

function endings({ profile, policy, asOf, stance }: Asked, purse: Purse): EarlyWarning[] {
  const last = addMonths(asOf, AHEAD_MONTHS);
  const soon = accountsMaturing(profile, asOf).filter(({ on }) => on <= last);
  return soon.flatMap(({ on, subject }): EarlyWarning[] => {
    const account = profile.accounts.find(
      ({ id }) => subject.kind === 'account' && subject.id === id,
    );
    if (!account || account.product === 'card') return [];
    const { balance, id } = account;
    if (isLine(account)) {
      const reviewed = id === reviewedAccountId(profile);
      const review = reviewed ? reviewLimit(carriedTo(profile, on), policy, on, stance) : null;
      return [{ code: 'LINE_ENDS', on, subject, amount: balance, count: null, review }];
    }
    const short = shortAtEnd(account, on, asOf, purse);
    return short ? [{ ...nothingOf, code: 'LOAN_ENDS_SHORT', on, subject, amount: short }] : [];
  });
}

/** The review after so many applications on a day, where it is harsher than without them. */
function harsherOn({ profile, policy, stance }: Asked, on: IsoDate, count: number): Review | null {
  const facts = readFacts(carriedTo(profile, on), on);
  if (facts.hardInquiriesLast12Months === null) return null;
  const worse = WORSENINGS.apply(facts, count);
  const without = outcomeOf(facts, policy, stance);
  const harsher = isHarsher(without, policy, outcomeOf(worse, policy, stance));
  return harsher ? decide(worse, policy, stance) : null;
}

/** The fewest applications that would cut today, until the day on which so many no longer would. */
function applications(asked: Asked): EarlyWarning[] {
  const { profile, asOf } = asked;
  const days = [...new Set(inquiriesLeaving(profile, asOf).map(({ on }) => on))].sort();
  for (let count = 1; count <= MOST_APPLICATIONS; count += 1) {
    const review = harsherOn(asked, asOf, count);
    if (review === null) continue;
    const on = days.find((day) => harsherOn(asked, day, count) === null);
    if (on === undefined) return [];
    return [{ code: 'APPLICATION_WOULD_CUT', on, subject: null, amount: null, count, review }];
  }
  return [];
}

/**
 * What the coming year's known days warn of, soonest first. `cashFloor` stays untouched, by default
 * a month of essentials. What is not known warns of nothing.
 */
export function earlyWarnings(
  profile: Profile,
  policy: Policy,
  asOf: IsoDate,
  { stance = NEUTRAL_STANCE, cashFloor }: { stance?: Stance; cashFloor?: Fen } = {},
): EarlyWarning[] {
  const asked: Asked = { profile, policy, asOf, stance };
  const purse = purseOf(profile, readFacts(profile, asOf), cashFloor);
  return [
    ...cashShort(profile, asOf, purse),
    ...endings(asked, purse),
    ...applications(asked),
  ].sort((a, b) => textOrder(a.on, b.on));
}
