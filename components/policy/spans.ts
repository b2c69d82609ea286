// Rows beside each other that rest on the same sources share one cell. Pure.

import type { SourceId } from '@/lib/review';

export type Sourced = { edgeSource: SourceId; pointsSource?: SourceId };

const alike = (a: Sourced, b: Sourced | undefined) =>
  a.edgeSource === b?.edgeSource && a.pointsSource === b.pointsSource;

/**
 * For each row how many rows its cell spans, itself included; 0 where the row above covers it.
 *
 * @example spansOf([a, a, b]) //=> [2, 0, 1]
 */
export function spansOf(rows: readonly Sourced[]): number[] {
  return rows.map((row, i) => {
    if (alike(row, rows[i - 1])) return 0;
    const end = rows.findIndex((each, j) => j > i && !alike(row, each));
    return (end === -1 ? rows.length : end) - i;
  });
}
