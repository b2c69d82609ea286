// Account by month: what the record says of each of the last 24 months. Pure.

import { monthsUpTo } from '@/lib/charts/months';
import type { Account, Profile } from '@/lib/review';
import { monthIndex, monthOf, type IsoDate, type IsoMonth } from '@/lib/units/calendar';

const GRID_MONTHS = 24;

/** What a month looks like; the code itself stands in the cell too. */
export type CellKind =
  | 'onTime'
  | 'withinMonth'
  | 'late'
  | 'veryLate'
  | 'record'
  | 'nothingDue'
  | 'notKnown'
  | 'notOpened'
  | 'ended'
  | 'blank';

/** `code` is '' where the record does not reach. */
export type GridCell = { month: IsoMonth; code: string; kind: CellKind };

export type GridRow = { account: Account; cells: GridCell[]; late: number };

type LateMonth = { month: IsoMonth; code: string; account: Account };

export type Grid = {
  months: IsoMonth[];
  /** Accounts with a record, those with late months first. */
  rows: GridRow[];
  /** Accounts of which no repayment record is known. */
  without: Account[];
  /** Every late month on every account, newest first. */
  late: LateMonth[];
};

const KINDS: Readonly<Record<string, CellKind>> = {
  N: 'onTime',
  M: 'withinMonth',
  1: 'late',
  '*': 'nothingDue',
  A: 'nothingDue',
  '#': 'notKnown',
  '/': 'notOpened',
  C: 'ended',
  B: 'record',
  D: 'record',
  G: 'record',
  Z: 'record',
};

const isLateCode = (code: string) => code >= '1' && code <= '7';

const kindOf = (code: string): CellKind => {
  if (code === '') return 'blank';
  return KINDS[code] ?? (isLateCode(code) ? 'veryLate' : 'notKnown');
};

const DAYS_A_CODE = 30;

/** The code that days past due now stand for in a month so many months ago; '' when on time then. */
function statedCode(daysPastDue: number | null, age: number): string {
  const days = (daysPastDue ?? 0) - age * DAYS_A_CODE;
  return age < 0 || days <= 0 ? '' : `${Math.min(7, Math.ceil(days / DAYS_A_CODE))}`;
}

/** The month's code on the record, or what days past due now say of it where that is later. */
function codeAt({ repayment, daysPastDue }: Account, month: IsoMonth, age: number): string {
  const back = repayment ? monthIndex(repayment.through) - monthIndex(month) : 0;
  const index = repayment ? repayment.codes.length - 1 - back : -1;
  const recorded = back < 0 || index < 0 ? '' : (repayment?.codes.charAt(index) ?? '');
  const stated = statedCode(daysPastDue, age);
  if (stated === '' || kindOf(recorded) === 'record') return recorded;
  return isLateCode(recorded) && recorded >= stated ? recorded : stated;
}

const isLate = ({ kind }: GridCell) => kind === 'late' || kind === 'veryLate';

function rowOf(account: Account, months: readonly IsoMonth[]): GridRow {
  const cells = months.map((month, index) => {
    const code = codeAt(account, month, months.length - 1 - index);
    return { month, code, kind: kindOf(code) };
  });
  return { account, cells, late: cells.filter(isLate).length };
}

const hasRecord = ({ repayment, daysPastDue }: Account) => repayment !== null || !!daysPastDue;

/** The grid of a profile on a day; its last column is the month of that day. */
export function gridOf({ accounts }: Profile, asOf: IsoDate): Grid {
  const months = monthsUpTo(monthOf(asOf), GRID_MONTHS);
  const rows = accounts.filter(hasRecord).map((account) => rowOf(account, months));
  const late = rows.flatMap(({ account, cells }) =>
    cells.filter(isLate).map(({ month, code }) => ({ month, code, account })),
  );
  return {
    months,
    rows: rows.sort((a, b) => b.late - a.late),
    without: accounts.filter((account) => !hasRecord(account)),
    late: late.sort((a, b) => (a.month < b.month ? 1 : -1)),
  };
}

/** The heaviest code of a row: a mark before any late month, '' when every month was in order. */
export function worstCode({ cells }: GridRow): string {
  const mark = cells.find(({ kind }) => kind === 'record');
  if (mark) return mark.code;
  return cells.filter(isLate).reduce((worst, { code }) => (code > worst ? code : worst), '');
}
