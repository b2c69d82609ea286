// The distances and the review that they are measured from, worked out once. Pure.

import {
  distanceToNextCut,
  earlyWarnings,
  monthlyPaymentOf,
  reviewLimit,
  type Account,
  type EarlyWarning,
  type Policy,
  type Profile,
  type Review,
  type Stance,
} from '@/lib/review';
import type { IsoDate } from '@/lib/units/calendar';
import type { Fen } from '@/lib/units/fen';
import { edgesOf, type Edges } from './edges';
import { rollOffDays, type RollOffDay } from './roll-off-view';

export type Asked = { profile: Profile; policy: Policy; asOf: IsoDate; stance: Stance };

export type NextPayment = {
  /** `null` where no due day is known. */
  due: { account: Account; by: IsoDate; amount: Fen | null } | null;
  /** The review once it was missed; `null` where that changes nothing now. */
  review: Review | null;
};

export type WorkedOut = {
  today: Review;
  edges: Edges;
  /** `null` where nothing is owed. */
  payment: NextPayment | null;
  /** The line is closed, or there is none: nothing further to fall. */
  empty: boolean;
  /** What the coming days warn of, and those on which a record stops counting. */
  warnings: EarlyWarning[];
  days: RollOffDay[];
};

function nextPayment({ accounts }: Profile, { payment }: Edges): NextPayment | null {
  if (payment === null) {
    const owes = accounts.some(({ closed, balance }) => !closed && balance !== 0);
    return owes ? { due: null, review: null } : null;
  }
  const account = accounts.find(({ id }) => id === payment.subject);
  const { by } = payment;
  return {
    due: account && by !== null ? { account, by, amount: monthlyPaymentOf(account) } : null,
    review: payment.amount === null ? null : payment.review,
  };
}

/** How close the next cut is, and the payment that must not be missed. */
export function workOut(asked: Asked): WorkedOut {
  const { profile, policy, asOf, stance } = asked;
  const distances = distanceToNextCut(profile, policy, asOf, { stance });
  const today = reviewLimit(profile, policy, asOf, stance);
  const edges = edgesOf(distances, today);
  const { currentLimit, action } = today.decision;
  return {
    today,
    edges,
    payment: nextPayment(profile, edges),
    empty: currentLimit === null || action === 'close',
    warnings: earlyWarnings(profile, policy, asOf, { stance }),
    days: rollOffDays(asked, today),
  };
}
