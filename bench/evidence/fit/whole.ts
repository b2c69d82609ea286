// Whole points from fitted ones. Rounding breaks the anchors by a point or two; the shortest series of
// single points mends them, each on the step whose rounding it undoes best.

import type { Equality } from './linear';

type Move = { steps: number[]; by: 1 | -1; changes: number[] };

/** No rounding leaves an anchor further off than this while it is mended. */
const FURTHEST = 12;

function movesOf(equalities: readonly Equality[], held: readonly boolean[]): Move[] {
  const kinds = new Map<string, Move>();
  held.forEach((isHeld, step) => {
    const changes = equalities.map(({ of }) => of[step] ?? 0);
    if (isHeld || changes.every((change) => change === 0)) return;
    for (const by of [1, -1] as const) {
      const key = `${by} ${changes.join(' ')}`;
      const move = kinds.get(key) ?? { steps: [], by, changes: changes.map((each) => each * by) };
      move.steps.push(step);
      kinds.set(key, move);
    }
  });
  return [...kinds.values()];
}

/** The fewest moves that bring what is missing to nothing (breadth first). */
function shortest(missing: readonly number[], moves: readonly Move[]): Move[] {
  const start = missing.join(' ');
  const reached = new Map<string, { move: Move; from: string } | null>([[start, null]]);
  const queue = [{ key: start, rest: missing }];
  for (const { key, rest } of queue) {
    if (rest.every((each) => each === 0)) {
      const path: Move[] = [];
      for (let at = reached.get(key); at; at = reached.get(at.from)) path.push(at.move);
      return path;
    }
    for (const move of moves) {
      const next = rest.map((each, i) => each - (move.changes[i] ?? 0));
      const name = next.join(' ');
      if (reached.has(name) || next.some((each) => Math.abs(each) > FURTHEST)) continue;
      reached.set(name, { move, from: key });
      queue.push({ key: name, rest: next });
    }
  }
  throw new Error('no whole points keep the anchors');
}

/** The fitted losses as whole numbers of points, none below 0, with every anchor kept. */
export function wholeSteps(
  fitted: readonly number[],
  equalities: readonly Equality[],
  held: readonly boolean[],
): number[] {
  const whole = fitted.map((loss) => Math.max(0, Math.round(loss)));
  const missing = equalities.map(({ of, is }) =>
    Math.round(is - of.reduce((sum, share, i) => sum + share * (whole[i] ?? 0), 0)),
  );
  for (const { steps, by } of shortest(missing, movesOf(equalities, held))) {
    const gain = (i: number) => by * ((fitted[i] ?? 0) - (whole[i] ?? 0));
    const open = steps.filter((i) => (whole[i] ?? 0) + by >= 0);
    const best = open.sort((a, b) => gain(b) - gain(a))[0];
    if (best === undefined) throw new Error('no whole points keep the anchors');
    whole[best] = (whole[best] ?? 0) + by;
  }
  return whole;
}
