// What would follow from the values: one review, and beside today's what moved. Pure.

import {
  bandIndex,
  reviewLimit,
  whatIf,
  type Policy,
  type Profile,
  type Review,
  type SignalId,
  type Task,
  type WhatIfValues,
} from '@/lib/review';
import { isScored, type Watched } from '@/components/signals/levels';
import { toFen, type Fen } from '@/lib/units/fen';

/** What everything is measured against. */
export type Base = { profile: Profile; policy: Policy; today: Review };

export type Outcome = {
  review: Review;
  /** What would bring it about; applications and a fall of income are none. */
  tasks: Task[];
  /** Cash that the tasks take in all. */
  cash: Fen;
};

/** The review that would follow, under the rules and the stance of today's. */
export function outcomeOf({ profile, policy, today }: Base, values: WhatIfValues): Outcome {
  const then = whatIf(profile, today.asOf, today.facts.monthlyIncome, values);
  const cash = then.tasks.reduce((sum, task) => sum + task.cash, 0);
  return {
    review: reviewLimit(then.profile, policy, then.on, today.stance),
    tasks: then.tasks,
    cash: toFen(cash),
  };
}

/** A signal's value on one side: `null` where it is not known, with the points it earns. */
export type Side = { value: number | null; band: number | null; points: number };

/** One signal that moved. `best` is the most it can earn; `null` for one that earns nothing. */
export type Shift = { watched: Watched; from: Side; to: Side; best: number | null };

/** Everything that moved between two reviews, and what the cap on the total adds or takes. */
export type Shifts = { signals: Shift[]; cap: { from: number; to: number } };

const capOf = ({ scorecard }: Review) =>
  scorecard.lines.reduce((sum, { kind, points }) => sum + (kind === 'knockOut' ? points : 0), 0);

const lineOf = ({ scorecard }: Review, signal: SignalId) =>
  scorecard.lines.find((line) => line.kind === 'attribute' && line.signal === signal);

function sideOf(review: Review, watched: Watched): Side {
  const value = review.signals[watched.signal];
  const band = value === null ? null : bandIndex(watched.bands, value);
  const points = isScored(watched) ? (lineOf(review, watched.signal)?.points ?? 0) : 0;
  return { value, band, points };
}

/** Points won or lost by a signal. */
export const gainOf = ({ from, to }: Shift) => to.points - from.points;

/** The signals whose value moved, those that move most points first. */
export function shiftsOf(before: Review, after: Review, policy: Policy): Shifts {
  const signals = [...policy.attributes, ...policy.shown]
    .map((watched): Shift => ({
      watched,
      from: sideOf(before, watched),
      to: sideOf(after, watched),
      best: lineOf(after, watched.signal)?.best ?? null,
    }))
    .filter(({ from, to }) => from.value !== to.value)
    .sort((a, b) => Math.abs(gainOf(b)) - Math.abs(gainOf(a)));
  return { signals, cap: { from: capOf(before), to: capOf(after) } };
}
