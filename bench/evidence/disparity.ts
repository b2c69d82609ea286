// Whether a set carries a protected attribute, and if so how totals and bad rates differ by it. No
// card ever sees one: it is read beside the totals, for this report alone.

import type { Row } from './rows';

/** Column names that hold a protected attribute, in the spellings that public sets use. */
const PROTECTED = /^(age|birth.*|sex|gender|race|ethnic.*|marital.*|marriage|religion|nation.*)$/i;

export const protectedColumns = (columns: readonly string[]): string[] =>
  columns.filter((name) => PROTECTED.test(name));

type Disparity = {
  column: string;
  value: string;
  borrowers: number;
  badRate: number;
  meanTotal: number;
  /** Share of the group at or above the cut-off, over that of the group where it is largest. */
  ratio: number;
};

/** Ages are told apart by ten years, everything else by its own value. */
const groupOf = (column: string, value: string) =>
  /^age$/i.test(column) && value !== ''
    ? `${Math.floor(Number(value) / 10) * 10}-${Math.floor(Number(value) / 10) * 10 + 9}`
    : value;

/** One line for each group of each protected column, in order of column and group. */
export function disparitiesOf(
  rows: readonly Row[],
  columns: readonly string[],
  totals: readonly { total: number; bad: boolean }[],
  cutOff: number,
): Disparity[] {
  return protectedColumns(columns).flatMap((column) => {
    const groups = new Map<string, { total: number; bad: boolean }[]>();
    rows.forEach((row, i) => {
      const group = groupOf(column, row.text(column));
      const own = totals[i];
      if (!own) return;
      const members = groups.get(group) ?? [];
      members.push(own);
      groups.set(group, members);
    });
    const lines = [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
    const shares = lines.map(
      ([, own]) => own.filter(({ total }) => total >= cutOff).length / own.length,
    );
    return lines.map(([value, own], i) => ({
      column,
      value,
      borrowers: own.length,
      badRate: own.filter(({ bad }) => bad).length / own.length,
      meanTotal: own.reduce((sum, { total }) => sum + total, 0) / own.length,
      ratio: (shares[i] ?? 0) / Math.max(...shares),
    }));
  });
}
