// The largest gap between the shares of bad and of good borrowers at or below a total (KS), with an
// interval from the two shares at that total. No chance is involved.

import type { Outcome } from './auc';

type Ks = { ks: number; low: number; high: number };
type RocPoint = { goods: number; bads: number };

const Z95 = 1.959964;

/** Shares of goods and bads refused as the lowest totals are refused first, total by total. */
export function rocOf(outcomes: readonly Outcome[]): RocPoint[] {
  const counts = new Map<number, { goods: number; bads: number }>();
  for (const { total, bad } of outcomes) {
    const count = counts.get(total) ?? { goods: 0, bads: 0 };
    if (bad) count.bads += 1;
    else count.goods += 1;
    counts.set(total, count);
  }
  const allBads = outcomes.filter(({ bad }) => bad).length;
  const allGoods = outcomes.length - allBads;
  let [goods, bads] = [0, 0];
  const curve = [{ goods: 0, bads: 0 }];
  for (const [, count] of [...counts].sort(([a], [b]) => a - b)) {
    goods += count.goods;
    bads += count.bads;
    curve.push({ goods: goods / allGoods, bads: bads / allBads });
  }
  return curve;
}

/** KS of totals where a lower total should mean a worse borrower. */
export function ksOf(outcomes: readonly Outcome[]): Ks {
  const allBads = outcomes.filter(({ bad }) => bad).length;
  const allGoods = outcomes.length - allBads;
  let widest = { goods: 0, bads: 0 };
  for (const point of rocOf(outcomes)) {
    if (point.bads - point.goods > widest.bads - widest.goods) widest = point;
  }
  const variance = (share: number, count: number) => (share * (1 - share)) / count;
  const margin = Z95 * Math.sqrt(variance(widest.bads, allBads) + variance(widest.goods, allGoods));
  const ks = widest.bads - widest.goods;
  return { ks, low: ks - margin, high: ks + margin };
}

/** About `most` points of a curve, evenly along it, both ends kept. */
export function thinned(curve: readonly RocPoint[], most: number): RocPoint[] {
  const last = curve.length - 1;
  const chosen = new Set(
    Array.from({ length: most }, (_, i) => Math.round((i * last) / (most - 1))),
  );
  return curve.filter((_, i) => chosen.has(i));
}
