// Stage: plan. What could get worse, and the facts if it did: each lever moves what one act moves.

import type { IsoDate } from '@/lib/units/calendar';
import { MAX_FEN, toFen } from '@/lib/units/fen';
import type { Facts } from '../facts/facts';
import type { Policy, Stance } from '../policy/policy';
import type { Profile } from '../profile/schema';
import type { Review } from '../review-types';

export const DISTANCE_LEVERS = [
  'payLate',
  'apply',
  'drawOnCards',
  'drawOnLine',
  'borrowElsewhere',
  'payMore',
  'earnLess',
] as const;
export type DistanceLever = (typeof DISTANCE_LEVERS)[number];

export type Distance = {
  lever: DistanceLever;
  /** The account it is about, by id, where it is about one. */
  subject?: string;
  /** The least worsening that cuts; `null` when none of any size does. */
  amount: number | null;
  unit: 'fen' | 'inquiries';
  /** For a payment the day it falls due; for applications the day from which one more is possible. */
  by: IsoDate | null;
  /** The harsher review, or today's where nothing of this kind cuts. */
  review: Review;
};

/** What every distance is measured from. */
export type Standpoint = {
  profile: Profile;
  policy: Policy;
  asOf: IsoDate;
  stance: Stance;
  facts: Facts;
  today: Review;
};
type Worsening = (facts: Facts, amount: number) => Facts;

/** The levers that move facts alone; a late payment needs the calendar too. */
export type FactLever = Exclude<DistanceLever, 'payLate'>;

/** More applications than this in one go are not looked at. */
const MAX_APPLICATIONS = 60;

const plus = <T extends number>(value: T | null, amount: number) =>
  (value === null ? null : value + amount) as T | null;

/** Facts with so many more hard inquiries today. */
const applied: Worsening = (facts, count) => ({
  ...facts,
  hardInquiriesLast1Month: plus(facts.hardInquiriesLast1Month, count),
  hardInquiriesLast2Months: plus(facts.hardInquiriesLast2Months, count),
  hardInquiriesLast3Months: plus(facts.hardInquiriesLast3Months, count),
  hardInquiriesLast6Months: plus(facts.hardInquiriesLast6Months, count),
  hardInquiriesLast12Months: plus(facts.hardInquiriesLast12Months, count),
  largestSameDayInquiries: plus(facts.largestSameDayInquiries, count),
});

/** The facts after so much of each worsening. */
export const WORSENINGS: Record<FactLever, Worsening> = {
  apply: applied,
  drawOnCards: (facts, fen) => ({
    ...facts,
    otherCardBalance: plus(facts.otherCardBalance, fen),
    fullestOtherCardBalance: plus(facts.fullestOtherCardBalance, fen),
    otherUnsecuredBalance: plus(facts.otherUnsecuredBalance, fen),
  }),
  drawOnLine: (facts, fen) => ({ ...facts, currentBalance: plus(facts.currentBalance, fen) }),
  borrowElsewhere: (facts, fen) => ({
    ...applied(facts, 1),
    lenderCount: plus(facts.lenderCount, 1),
    openAccounts: plus(facts.openAccounts, 1),
    newAccountsLast6Months: plus(facts.newAccountsLast6Months, 1),
    newAccountsLast12Months: plus(facts.newAccountsLast12Months, 1),
    otherUnsecuredBalance: plus(facts.otherUnsecuredBalance, fen),
  }),
  payMore: (facts, fen) => ({
    ...facts,
    otherMonthlyPayments: plus(facts.otherMonthlyPayments, fen),
  }),
  earnLess: (facts, fen) => ({
    ...facts,
    monthlyIncome:
      facts.monthlyIncome === null ? null : toFen(Math.max(0, facts.monthlyIncome - fen)),
  }),
};

/** Whether the lever has something to move: a line, a card, a known income. */
export const appliesTo: Record<FactLever, (facts: Facts) => boolean> = {
  apply: (facts) => facts.hardInquiriesLast6Months !== null,
  drawOnCards: (facts) => (facts.otherCardLimit ?? 0) > 0,
  drawOnLine: (facts) => facts.currentLimit !== null && facts.currentBalance !== null,
  borrowElsewhere: (facts) => facts.lenderCount !== null && facts.otherUnsecuredBalance !== null,
  payMore: (facts) => facts.otherMonthlyPayments !== null,
  earnLess: (facts) => facts.monthlyIncome !== null,
};

/** The most a lever can be moved: to the limit of the line or cards, to no income at all. */
export function mostOf(lever: FactLever, facts: Facts): number {
  if (lever === 'apply') return MAX_APPLICATIONS;
  if (lever === 'earnLess') return facts.monthlyIncome ?? 0;
  if (lever === 'drawOnCards') {
    return Math.max(0, (facts.otherCardLimit ?? 0) - (facts.otherCardBalance ?? 0));
  }
  if (lever === 'drawOnLine') {
    return Math.max(0, (facts.currentLimit ?? 0) - (facts.currentBalance ?? 0));
  }
  return MAX_FEN - (facts.otherUnsecuredBalance ?? 0) - (facts.otherMonthlyPayments ?? 0);
}
