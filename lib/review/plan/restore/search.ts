// Stage: plan. The search behind the way back: over every allowed assignment of levels it finds the
// least in a given order, or proves that none reaches the goal. Only bounds that are never too low
// cut it short; levers need not help one by one.

import type { Cost } from './assignment';
import type { Node } from './tree';

const ORDERS = ['fewest', 'cash', 'soonest'] as const;
export type Order = (typeof ORDERS)[number];

type Key = readonly (number | string)[];

/** What is least first; what follows decides between equals. */
const KEYS: Record<Order, (cost: Cost) => Key> = {
  fewest: ({ levers, levels, cash, on }) => [levers, levels, cash, on],
  cash: ({ levers, levels, cash, on }) => [cash, levers, levels, on],
  soonest: ({ levers, levels, cash, on }) => [on, levers, levels, cash],
};

function isLess(a: Key, b: Key): boolean {
  for (const [at, value] of a.entries()) {
    const other = b[at] ?? value;
    if (value !== other) return value < other;
  }
  return false;
}

/** The least node of at most `most` levers that reaches `wanted`, and less than `best`, if any. */
function leastWithin(root: Node, wanted: number, order: Order, most: number, best: Node | null) {
  const key = KEYS[order];
  let found = best;
  const visit = (node: Node) => {
    if (node.bound() < wanted) return;
    for (const child of node.children()) {
      if (found !== null && !isLess(key(child.cost), key(found.cost))) continue;
      if (child.nearness() >= wanted) found = child;
      else if (child.cost.levers < most) visit(child);
    }
  };
  visit(root);
  return found;
}

/** The set of fewest levers that reaches `wanted`, tried one lever more at a time; `null`: none. */
export function fewest(root: Node, wanted: number, levers: number): Node | null {
  for (let most = 1; most <= levers; most += 1) {
    const found = leastWithin(root, wanted, 'fewest', most, null);
    if (found) return found;
  }
  return null;
}

/** The least set in every order, given one that reaches `wanted`. */
export const inEveryOrder = (root: Node, wanted: number, first: Node) =>
  ORDERS.map((order) => ({
    order,
    node: order === 'fewest' ? first : (leastWithin(root, wanted, order, Infinity, first) ?? first),
  }));

/** The nearest that any set comes to the goal, the root's own nearness included. */
export function nearest(root: Node): number {
  let best = root.nearness();
  const visit = (node: Node) => {
    best = Math.max(best, node.nearness());
    if (node.bound() <= best) return;
    for (const child of [...node.children()].reverse()) visit(child);
  };
  visit(root);
  return best;
}
