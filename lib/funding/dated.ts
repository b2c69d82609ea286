// Money on a day: what loans, plans and cash views are made of.

import type { IsoDate } from '@/lib/units/calendar';
import type { Fen } from '@/lib/units/fen';

/** An amount on a day; what it does to whom is said where it is used. */
export type DatedAmount = { on: IsoDate; amount: Fen };

/** Fen add up to fen. */
export const sumOf = <T>(items: readonly T[], amount: (item: T) => number) =>
  items.reduce((sum, item) => sum + amount(item), 0) as Fen;
