// The scenarios that were kept: adding, renaming, removing, putting back. Pure.

import type { WhatIfValues } from '@/lib/review';
import { MAX_NAME, MAX_SCENARIOS, type KeptScenario } from '@/lib/storage/kept-plan';
import type { IsoDate } from '@/lib/units/calendar';
import { plainText } from '@/lib/units/plain-text';

type Items = readonly KeptScenario[];

/** Whether no further one can be kept. */
export const isFull = (items: Items) => items.length >= MAX_SCENARIOS;

/** A name as it is kept: without marks that cannot be seen, and cut to its length. */
export const cleanName = (typed: string) => plainText(typed).slice(0, MAX_NAME).trim();

function freeId(items: Items): string {
  const taken = new Set(items.map(({ id }) => id));
  let number = items.length + 1;
  while (taken.has(`s${number}`)) number += 1;
  return `s${number}`;
}

type NewScenario = { name: string; values: WhatIfValues; savedOn: IsoDate };

/** With one more at the end; unchanged while full. */
export const withAdded = (items: Items, added: NewScenario): KeptScenario[] =>
  isFull(items) ? [...items] : [...items, { id: freeId(items), ...added }];

/** With one renamed; a name of nothing changes nothing. */
export function withRenamed(items: Items, id: string, typed: string): KeptScenario[] {
  const name = cleanName(typed);
  return items.map((each) => (each.id === id && name !== '' ? { ...each, name } : each));
}

export type Removed = { at: number; item: KeptScenario };

/** Where a scenario stands and what it is, to be put back; `null` where there is none. */
export function removalOf(items: Items, id: string): Removed | null {
  const at = items.findIndex((each) => each.id === id);
  const item = items[at];
  return item ? { at, item } : null;
}

/** Without one. */
export const withRemoved = (items: Items, { item }: Removed): KeptScenario[] =>
  items.filter(({ id }) => id !== item.id);

/** With a removed one back in its place; unchanged where others have filled it meanwhile. */
export const withPutBack = (items: Items, { at, item }: Removed): KeptScenario[] =>
  isFull(items) ? [...items] : [...items.slice(0, at), item, ...items.slice(at)];
