// What a layout is: which columns a bill has, by name. Names are compared without white space and
// with half-width brackets; the order of columns and further columns do not matter.

import type { BillSource } from '../bill';

export const COLUMN_FIELDS = [
  'day',
  'clock',
  'amount',
  'moneyIn',
  'moneyOut',
  'flow',
  'counterparty',
  'description',
  'status',
  'category',
  'account',
  'reference',
  'note',
  'balance',
  'currency',
] as const;
export type ColumnField = (typeof COLUMN_FIELDS)[number];

/**
 * Which columns, counted from 0, hold each field. Of several columns the first that says something
 * counts; texts of counterparty and description are joined.
 */
export type ColumnMap = Partial<Record<ColumnField, readonly number[]>>;

export type Layout = {
  source: BillSource;
  /** The statement of a credit card. */
  card: boolean;
  /** The layout is recognized by these column names, all of them. */
  requires: readonly string[];
  columns: Partial<Record<ColumnField, readonly string[]>>;
  /** A card statement that prints spending without a sign and what pays it with a minus. */
  spendingIsPositive?: boolean;
  /** The flow column is a text; money comes in where it matches this, else it goes out. */
  inflow?: RegExp;
};

/** The columns of a heading row that a layout reads. */
export function mapColumns(layout: Layout, names: readonly string[]): ColumnMap {
  const map: ColumnMap = {};
  for (const field of COLUMN_FIELDS) {
    const found = (layout.columns[field] ?? [])
      .map((name) => names.indexOf(name))
      .filter((index) => index >= 0);
    if (found.length > 0) map[field] = found;
  }
  return map;
}
