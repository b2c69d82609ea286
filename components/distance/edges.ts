// The distances in the order of their urgency: the next payment, then what leads to the harshest
// review, what has a date, what is nearest. Pure.

import { ACTIONS, type Distance } from '@/lib/review';

export type Edges = {
  /** The next payment, where its day is known. */
  payment: Distance | null;
  /** What would take the limit below what it is, or stop it. */
  cuts: Distance[];
  /** What would only make a possible increase smaller. */
  softer: Distance[];
  /** What changes nothing by itself, however much of it. */
  none: Distance[];
};

const LOWERS: ReadonlySet<string> = new Set(['decrease', 'freeze', 'close']);

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

export function edgesOf(distances: readonly Distance[]): Edges {
  const others = distances.filter(({ lever }) => lever !== 'payLate');
  const moving = others.filter(({ amount }) => amount !== null).sort(byUrgency);
  const lowers = ({ review }: Distance) => LOWERS.has(review.decision.action);
  return {
    payment: distances.find(({ lever }) => lever === 'payLate') ?? null,
    cuts: moving.filter(lowers),
    softer: moving.filter((each) => !lowers(each)),
    none: others.filter(({ amount }) => amount === null),
  };
}
