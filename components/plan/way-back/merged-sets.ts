// Sets that several orders share stand once, under all their names. Pure.

import type { Restoration, RestoringSet } from '@/lib/review';

type Order = Restoration['sets'][number]['order'];
type MergedSet = { orders: Order[]; set: RestoringSet };

/** The sets of a search, each once, in the order of the search. */
export function mergedSets(sets: Restoration['sets']): MergedSet[] {
  const merged = new Map<string, MergedSet>();
  for (const { order, set } of sets) {
    const key = JSON.stringify(set.tasks);
    const known = merged.get(key);
    if (known) known.orders.push(order);
    else merged.set(key, { orders: [order], set });
  }
  return [...merged.values()];
}
