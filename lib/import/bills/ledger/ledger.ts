// All rows of all bills, kept in one place beside the page: they may be a million, and the page only
// ever shows some of them. Gives the figures, and the rows behind a figure, part by part.

import type { IsoDate } from '@/lib/units/calendar';
import type { BillHeading, BillRow } from '../bill';
import { classifier } from '../classify/classify';
import { ROW_KINDS, type ClassifiedRow, type RowChoices, type RowKind } from '../classify/kinds';
import { figuresOf, type BillFigures } from '../figures/figures';
import { profileFieldsOf, type ProfileFields } from '../figures/profile-fields';
import { mergeBills, type MergedBills } from '../merge';
import { rowKeeper } from './keep-row';
import { rowsByFigure, withoutRows, type FigureKey } from './rows-by-figure';

/** The rows of all files together: so many stay in the memory of a phone. */
export const MAX_LEDGER_ROWS = 1_000_000;

export type LedgerChoices = Pick<RowChoices, 'kinds' | 'ownNames'>;

/** `figures` have no rows here: `counts` says how many stand behind each, by the figure's key. */
export type LedgerAnswer = {
  figures: BillFigures;
  fields: ProfileFields;
  counts: Readonly<Record<string, number>>;
  kinds: Readonly<Record<RowKind, number>>;
  rows: number;
  duplicates: number;
};

/** A row, and whether it still belongs to the figure that was opened. */
type LedgerRow = { row: ClassifiedRow; counted: boolean };
/** `left`: rows of the figure that are not among these. */
export type LedgerPage = { rows: LedgerRow[]; left: number };

type LedgerWatch = {
  /** Ends the work at the next part; the answer is then `null`. */
  signal?: AbortSignal;
  onProgress?: (done: number, total: number) => void;
};

type Bill = { name: string; heading: BillHeading | null; rows: ClassifiedRow[] };

/** Rows between two looks at whether anybody still waits. */
const PART = 20_000;
const aMoment = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

function countKinds(rows: readonly ClassifiedRow[]): Record<RowKind, number> {
  const counts = Object.fromEntries(ROW_KINDS.map((kind) => [kind, 0])) as Record<RowKind, number>;
  for (const { kind } of rows) counts[kind] += 1;
  return counts;
}

/** An empty ledger. A bill's key is whoever's who gives it. */
export function openLedger() {
  const bills = new Map<number, Bill>();
  const keep = rowKeeper();
  let merged: MergedBills<ClassifiedRow> | null = null;
  let behind: ReadonlyMap<FigureKey, readonly string[]> = new Map();

  const wholeBills = () => [...bills.values()].filter(({ heading }) => heading !== null);
  /** The ids of a figure, or of all rows of a kind. */
  function idsOf(figure: FigureKey, rows: readonly ClassifiedRow[]): readonly string[] {
    const [all, kind] = figure.split('-', 2);
    if (all !== 'all') return behind.get(figure) ?? [];
    return rows.flatMap((row) => (kind === undefined || row.kind === kind ? [row.id] : []));
  }

  return {
    /** How many rows there are in all files, whole or not. */
    size: () => [...bills.values()].reduce((sum, { rows }) => sum + rows.length, 0),
    /** Rows of a bill as they are read. */
    add(key: number, name: string, rows: readonly BillRow[]): void {
      const bill = bills.get(key) ?? { name, heading: null, rows: [] };
      for (const row of rows) bill.rows.push(keep(row));
      bills.set(key, bill);
      merged = null;
    },
    /** A bill is whole once its heading is known; until then it is in no figure. */
    close(key: number, heading: BillHeading): void {
      const bill = bills.get(key);
      if (bill) bill.heading = heading;
      merged = null;
    },
    drop(key: number): void {
      bills.delete(key);
      merged = null;
    },
    /** The figures of all whole bills on the day `asOf`; `null` where nobody waits any more. */
    async figures(
      { kinds, ownNames }: LedgerChoices,
      asOf: IsoDate,
      { signal, onProgress }: LedgerWatch = {},
    ): Promise<LedgerAnswer | null> {
      const { rows, duplicates } = (merged ??= mergeBills(wholeBills()));
      const { one, together } = classifier({ kinds, ownNames, lenders: {} });
      for (let from = 0; from < rows.length; from += PART) {
        if (from > 0) {
          onProgress?.(from, rows.length);
          await aMoment();
        }
        if (signal?.aborted) return null;
        for (const row of rows.slice(from, from + PART)) one(row);
      }
      together(rows);
      const headings = wholeBills().flatMap(({ heading }) => heading ?? []);
      const figures = figuresOf(rows, headings, asOf);
      behind = rowsByFigure(figures);
      return {
        figures: withoutRows(figures),
        fields: profileFieldsOf(figures),
        counts: Object.fromEntries([...behind].map(([figure, ids]) => [figure, ids.length])),
        kinds: countKinds(rows),
        rows: rows.length,
        duplicates: duplicates.length,
      };
    },
    /**
     * The rows that were `held` before, in their places though they may belong to another figure
     * now, and after them the next ones, up to so many in all.
     */
    rows(figure: FigureKey, held: readonly string[], upTo: number): LedgerPage {
      const rows = merged?.rows ?? [];
      const ids = idsOf(figure, rows);
      const shown = new Set(held);
      for (const id of ids) {
        if (shown.size >= upTo) break;
        shown.add(id);
      }
      const counted = new Set(ids.filter((id) => shown.has(id)));
      const found = new Map(rows.flatMap((row) => (shown.has(row.id) ? [[row.id, row]] : [])));
      return {
        rows: [...shown].flatMap((id) => {
          const row = found.get(id);
          return row ? [{ row, counted: counted.has(id) }] : [];
        }),
        left: ids.length - counted.size,
      };
    },
  };
}

export type Ledger = ReturnType<typeof openLedger>;
