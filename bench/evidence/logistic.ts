// Logistic regression by Newton's steps, the yardstick that a table of points is held against.

import { solve, type Matrix } from './fit/linear';

/** A small pull to zero keeps columns that repeat each other from running away. */
const RIDGE = 1e-6;

/** Coefficients, the first one the intercept, for rows of features and outcomes. */
export function fitLogistic(rows: readonly Float64Array[], bads: readonly boolean[]): number[] {
  const width = (rows[0]?.length ?? 0) + 1;
  let weights = new Array<number>(width).fill(0);
  for (let round = 0; round < 25; round += 1) {
    const h: Matrix = weights.map((_, i) => weights.map((__, j) => (i === j ? RIDGE : 0)));
    const g = weights.map((weight) => -RIDGE * weight);
    rows.forEach((row, r) => {
      const p = 1 / (1 + Math.exp(-logitOf(row, weights)));
      const residual = (Number(bads[r]) - p) / rows.length;
      const curve = (p * (1 - p)) / rows.length;
      for (let i = 0; i < width; i += 1) {
        const left = i === 0 ? 1 : (row[i - 1] ?? 0);
        if (left === 0) continue;
        g[i] = (g[i] ?? 0) + residual * left;
        const line = h[i] ?? [];
        for (let j = 0; j < width; j += 1) {
          line[j] = (line[j] ?? 0) + curve * left * (j === 0 ? 1 : (row[j - 1] ?? 0));
        }
      }
    });
    const step = solve(h, g);
    weights = weights.map((weight, i) => weight + (step[i] ?? 0));
    if (Math.max(...step.map(Math.abs)) < 1e-8) break;
  }
  return weights;
}

/** The log odds of going bad. */
export function logitOf(row: Float64Array, weights: readonly number[]): number {
  let logit = weights[0] ?? 0;
  for (let i = 0; i < row.length; i += 1) logit += (row[i] ?? 0) * (weights[i + 1] ?? 0);
  return logit;
}
