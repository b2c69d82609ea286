// The distances in the order of their urgency: the next payment, then what leads to the harshest
// review, what has a date, what is nearest. Pure.

import { ACTIONS, type Distance, type Review } from '@/lib/review';

export type Edges = {
  /** The next payment, where its day is known. */
  payment: Distance | null;
  /** What would take the limit well below what a review gives now, or stop it. */
  cuts: Distance[];
  /** What would take it a step lower. */
  slight: Distance[];
  /** What would only make a possible increase smaller. */
  softer: Distance[];
  /** What changes nothing by itself, however much of it. */
  none: Distance[];
};

const LOWERS: ReadonlySet<string> = new Set(['decrease', 'freeze', 'close']);

/** Up to this share of today's limit, a lower one under the same action is a step, not a cut. */
const STEP = 0.05;

function isSlight({ review }: Distance, today: Review): boolean {
  const { action, limit } = review.decision;
  return (
    action === today.decision.action && today.decision.limit - limit <= today.decision.limit * STEP
  );
}

const severity = ({ review }: Distance) => ACTIONS.indexOf(review.decision.action);

/** Harsher first; then what has a date; then the smaller amount. */
function byUrgency(a: Distance, b: Distance): number {
  return (
    severity(b) - severity(a) ||
    a.review.decision.limit - b.review.decision.limit ||
    Number(b.by !== null) - Number(a.by !== null) ||
    (a.amount ?? 0) - (b.amount ?? 0)
  );
}

export function edgesOf(distances: readonly Distance[], today: Review): Edges {
  const others = distances.filter(({ lever }) => lever !== 'payLate');
  const moving = others.filter(({ amount }) => amount !== null).sort(byUrgency);
  const lowers = moving.filter(({ review }) => LOWERS.has(review.decision.action));
  return {
    payment: distances.find(({ lever }) => lever === 'payLate') ?? null,
    cuts: lowers.filter((each) => !isSlight(each, today)),
    slight: lowers.filter((each) => isSlight(each, today)),
    softer: moving.filter((each) => !lowers.includes(each)),
    none: others.filter(({ amount }) => amount === null),
  };
}
