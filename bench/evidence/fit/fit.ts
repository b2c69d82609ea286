// Fits the steps of a card to sets of outcomes. Each set has an intercept and a slope of its own, so
// that a set judges the shape of the card and not its scale, and a signal it lacks stays neutral.
// Steps are pulled towards a card written from knowledge, never below zero, and keep every equality.

import type { Policy } from '@/lib/review';
import type { Group, Tally } from '../tally';
import { leastAboveZero, type Equality, type Matrix } from './linear';
import { depthOf, stepsOf } from './steps';

type FitInput = {
  policy: Policy;
  sets: readonly Tally[];
  /** The steps of the card written from knowledge, and how hard each is pulled towards it. */
  prior: readonly number[];
  pull: readonly number[];
  /** What an unknown value loses, by attribute, and the steps (1) that move the best band instead. */
  unknown: readonly number[];
  atBest: readonly number[];
  equalities: readonly Equality[];
};

/** Points by which pulls are measured. */
const UNIT = 40;
const ROUNDS = 30;

type Line = { steps: number[]; fixed: number; borrowers: number; bads: number };
type Scale = { intercept: number; slope: number };

/** Steps that a group of borrowers has lost, and the points it loses by what is not known of it. */
function linesOf({ policy, sets, unknown, atBest, prior }: FitInput): Line[][] {
  const steps = stepsOf(policy);
  const lost = ({ bands }: Group) =>
    steps.flatMap(({ attribute, rank }, i) => {
      const own = policy.attributes[attribute];
      const band = bands[attribute] ?? -1;
      if (band < 0) return atBest[i] === 1 ? [i] : [];
      return own && depthOf(own, band) >= rank ? [i] : [];
    });
  const besidesSteps = unknown.map((loss, attribute) =>
    steps.reduce(
      (rest, step, i) =>
        step.attribute === attribute && atBest[i] === 1 ? rest - (prior[i] ?? 0) : rest,
      loss,
    ),
  );
  return sets.map(({ groups }) =>
    groups.map((group) => ({
      steps: lost(group),
      fixed: group.bands.reduce((sum, band, i) => sum + (band < 0 ? (besidesSteps[i] ?? 0) : 0), 0),
      borrowers: group.borrowers,
      bads: group.bads,
    })),
  );
}

const lossOf = ({ steps, fixed }: Line, losses: readonly number[]) =>
  steps.reduce((sum, i) => sum + (losses[i] ?? 0), fixed);

const chance = (logit: number) => 1 / (1 + Math.exp(-logit));

/** The intercept and slope at which lost points tell a set's outcomes best (Newton). */
function scaleOf(lines: readonly Line[], losses: readonly number[], from: Scale): Scale {
  let { intercept, slope } = from;
  for (let round = 0; round < 30; round += 1) {
    let [g0, g1, h00, h01, h11] = [0, 0, 0, 0, 0];
    for (const line of lines) {
      const loss = lossOf(line, losses) / UNIT;
      const p = chance(intercept + slope * loss);
      const residual = line.bads - line.borrowers * p;
      const weight = line.borrowers * p * (1 - p);
      g0 += residual;
      g1 += residual * loss;
      h00 += weight;
      h01 += weight * loss;
      h11 += weight * loss * loss;
    }
    const determinant = h00 * h11 - h01 * h01;
    const [up, steeper] = [
      (g0 * h11 - g1 * h01) / determinant,
      (g1 * h00 - g0 * h01) / determinant,
    ];
    intercept += up;
    slope = Math.max(0.02, slope + steeper);
    if (Math.abs(up) + Math.abs(steeper) < 1e-10) break;
  }
  return { intercept, slope };
}

/** Adds one set's curvature and slope at `losses` to the least squares; its intercept is free. */
function addSet(h: Matrix, b: number[], lines: readonly Line[], losses: number[], scale: Scale) {
  const total = lines.reduce((sum, { borrowers }) => sum + borrowers, 0);
  const { intercept, slope } = scale;
  const weights = new Array<number>(b.length).fill(0);
  let all = 0;
  for (const line of lines) {
    const p = chance(intercept + (slope * lossOf(line, losses)) / UNIT);
    const weight = (line.borrowers * p * (1 - p)) / total;
    const residual = (line.bads - line.borrowers * p) / total;
    all += weight;
    for (const i of line.steps) {
      weights[i] = (weights[i] ?? 0) + weight;
      b[i] = (b[i] ?? 0) + slope * residual;
      const row = h[i] ?? [];
      for (const j of line.steps) row[j] = (row[j] ?? 0) + slope * slope * weight;
    }
  }
  h.forEach((row, i) =>
    row.forEach((value, j) => {
      row[j] = value - (slope * slope * (weights[i] ?? 0) * (weights[j] ?? 0)) / all;
    }),
  );
}

/** The steps, in points, that tell the outcomes best within what is held fixed. */
export function fitSteps(input: FitInput): number[] {
  const { prior, pull, equalities } = input;
  const sets = linesOf(input);
  const scales: Scale[] = sets.map(() => ({ intercept: -2, slope: 0.3 }));
  const within = equalities.map(({ of, is }) => ({ of, is: is / UNIT }));
  let losses = [...prior];
  for (let round = 0; round < ROUNDS; round += 1) {
    const h: Matrix = prior.map((_, i) => prior.map((__, j) => (i === j ? 2 * (pull[i] ?? 0) : 0)));
    const b = prior.map((loss, i) => (2 * (pull[i] ?? 0) * (loss - (losses[i] ?? 0))) / UNIT);
    sets.forEach((lines, s) => {
      const scale = scaleOf(lines, losses, scales[s] ?? { intercept: -2, slope: 0.3 });
      scales[s] = scale;
      addSet(h, b, lines, losses, scale);
    });
    const from = losses.map((loss) => loss / UNIT);
    const right = b.map((value, i) =>
      from.reduce((sum, each, j) => sum + (h[i]?.[j] ?? 0) * each, value),
    );
    const next = leastAboveZero(h, right, within).map((step) => step * UNIT);
    const moved = Math.max(...next.map((step, i) => Math.abs(step - (losses[i] ?? 0))));
    losses = next;
    if (moved < 1e-4) break;
  }
  return losses;
}
