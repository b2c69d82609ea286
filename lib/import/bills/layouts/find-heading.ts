// Finds the heading of the table by its column names. The lines above it differ in number from year
// to year, and a spreadsheet may have a row of `Column1` above them all.

import { nameOf } from '../rows/cell';
import { BANK_ACCOUNTS } from './banks';
import { CARDS } from './cards';
import type { Layout } from './layout';
import { WALLETS } from './wallets';

const LAYOUTS: readonly Layout[] = [...WALLETS, ...CARDS, ...BANK_ACCOUNTS];
const SIGNATURES = LAYOUTS.map((layout) => ({ layout, names: new Set(layout.requires) }));

/** Which layout this line heads, if any. */
export function layoutOf(cells: readonly string[]): { layout: Layout; names: string[] } | null {
  const names = cells.map(nameOf);
  const present = new Set(names);
  const found = SIGNATURES.find(({ names: required }) =>
    [...required].every((name) => present.has(name)),
  );
  return found ? { layout: found.layout, names } : null;
}
