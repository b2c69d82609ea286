// How well a score ranks: the share of pairs of one bad and one good borrower in which the bad one
// scores lower, ties counting half (AUC), with DeLong's standard error. No chance is involved.

export type Outcome = { total: number; bad: boolean };
export type Auc = { auc: number; low: number; high: number; rows: number; badShare: number };

/** Two-sided 95% of a normal distribution. */
const Z95 = 1.959964;

function countsByTotal(totals: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const total of totals) counts.set(total, (counts.get(total) ?? 0) + 1);
  return counts;
}

/** For each total, the share of the others that lie above it, ties counting half. */
function sharesAbove(totals: readonly number[], all: readonly number[]): Map<number, number> {
  const counts = countsByTotal(totals);
  const shares = new Map<number, number>();
  let above = 0;
  for (const total of [...new Set(all)].sort((a, b) => b - a)) {
    const ties = counts.get(total) ?? 0;
    shares.set(total, (above + ties / 2) / totals.length);
    above += ties;
  }
  return shares;
}

function meanAndVariance(values: readonly number[]) {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, variance: squares / (values.length - 1) };
}

/** AUC of totals where a higher total should mean a better borrower, with its 95% interval. */
export function aucOf(outcomes: readonly Outcome[]): Auc {
  const all = outcomes.map(({ total }) => total);
  const bads = outcomes.filter(({ bad }) => bad).map(({ total }) => total);
  const goods = outcomes.filter(({ bad }) => !bad).map(({ total }) => total);
  const goodsAbove = sharesAbove(goods, all);
  const badsAbove = sharesAbove(bads, all);
  const ofBads = meanAndVariance(bads.map((total) => goodsAbove.get(total) ?? 0));
  const ofGoods = meanAndVariance(goods.map((total) => 1 - (badsAbove.get(total) ?? 0)));
  const margin = Z95 * Math.sqrt(ofBads.variance / bads.length + ofGoods.variance / goods.length);
  return {
    auc: ofBads.mean,
    low: ofBads.mean - margin,
    high: ofBads.mean + margin,
    rows: outcomes.length,
    badShare: bads.length / outcomes.length,
  };
}
