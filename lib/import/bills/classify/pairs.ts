// Two rows that are one movement of money, seen from both ends: a repayment in the wallet and on the
// card's statement, a transfer out of one own account and into another.

import { dayNumber } from '@/lib/units/calendar';
import { textOrder } from '@/lib/units/text-order';
import type { BillRow } from '../bill';

/** From which account's side a row was written. */
export const viewOf = ({ source, card }: Pick<BillRow, 'source' | 'card'>) =>
  `${source}${card ? ' card' : ''}`;

/**
 * Pairs rows of two views with the same key within so many days that `matches`. Each row is in one pair at most,
 * and the nearest earlier row goes first; the order of `rows` does not matter.
 */
export function pairsOf<Row extends BillRow>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  maxDays: number,
  matches: (earlier: Row, later: Row) => boolean,
): [Row, Row][] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()].flatMap((group) => pairsIn(group, maxDays, matches));
}

const inOrder = (a: BillRow, b: BillRow) =>
  textOrder(a.on, b.on) || textOrder(a.time ?? '', b.time ?? '') || textOrder(a.id, b.id);

function pairsIn<Row extends BillRow>(
  group: readonly Row[],
  maxDays: number,
  matches: (earlier: Row, later: Row) => boolean,
): [Row, Row][] {
  const [first] = group;
  const view = first && viewOf(first);
  if (group.every((row) => viewOf(row) === view)) return [];
  const sorted = [...group].sort(inOrder);
  const days = sorted.map(({ on }) => dayNumber(on));
  const paired = new Set<number>();
  const pairs: [Row, Row][] = [];
  sorted.forEach((earlier, index) => {
    if (paired.has(index)) return;
    for (let next = index + 1; next < sorted.length; next += 1) {
      if ((days[next] ?? 0) - (days[index] ?? 0) > maxDays) return;
      const later = sorted[next];
      if (later === undefined || paired.has(next) || !matches(earlier, later)) continue;
      paired.add(next);
      pairs.push([earlier, later]);
      return;
    }
  });
  return pairs;
}
