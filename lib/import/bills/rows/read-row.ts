// One line under the heading → one transaction, or why it is none.

import type { IsoMonth } from '@/lib/units/calendar';
import type { BillRow, UnreadCode } from '../bill';
import type { ColumnField, ColumnMap, Layout } from '../layouts/layout';
import { amountOf, type AmountRules } from './amount-of';
import { textOf, wordsOf } from './cell';
import { currencyOf } from './currency';
import { readMoney } from './money';
import { outcomeOf } from './outcome';
import { rowIds } from './row-ids';
import { readDay, readTime } from './when';

/** What a table is read by, beside its cells. */
type RowContext = Pick<Layout, 'source' | 'card' | 'spendingIsPositive' | 'inflow'> & {
  columns: ColumnMap;
  /** The cells that have a name in the heading, and the most that a line may have. */
  named: number;
  width: number;
  statementMonth: IsoMonth | null;
};

export type RowReader = (cells: readonly string[], line: number) => BillRow | UnreadCode;

/** How many cells a line under this heading may have. */
export function widthsOf(names: readonly string[]): Pick<RowContext, 'named' | 'width'> {
  const named = names.findLastIndex((name) => name !== '') + 1;
  return { named, width: Math.max(names.length, named + 1) };
}

const NO_COLUMNS: readonly number[] = [];

function first(cells: readonly string[], columns: readonly number[]): string {
  for (const column of columns) {
    const text = textOf(cells[column]);
    if (text !== '') return text;
  }
  return '';
}

function joined(cells: readonly string[], columns: readonly number[]): string {
  if (columns.length < 2) return first(cells, columns);
  const texts = columns.map((column) => textOf(cells[column])).filter((text) => text !== '');
  return [...new Set(texts)].join(' ');
}

/** A mark behind the last cell is usual; a cell there, or a second mark, is a text split in two. */
function isSplit(cells: readonly string[], { named, width }: RowContext): boolean {
  if (cells.length > width) return true;
  for (let index = named; index < cells.length; index += 1) {
    if (cells[index]?.trim() !== '') return true;
  }
  return false;
}

const balanceOf = (text: string) => {
  const balance = text === '' ? null : readMoney(text);
  return typeof balance === 'string' ? null : balance;
};

/**
 * A reader of the lines under one heading. More cells than the heading has names mean that a comma
 * split a text or an amount, so such a line is refused rather than read askew.
 */
export function rowReader(context: RowContext): RowReader {
  const { columns, source, card, statementMonth } = context;
  const at = (field: ColumnField) => columns[field] ?? NO_COLUMNS;
  const rules: AmountRules = {
    spendingIsPositive: context.spendingIsPositive ?? false,
    inflow: context.inflow ?? null,
    hasFlow: columns.flow !== undefined,
    twoColumns: columns.moneyIn !== undefined || columns.moneyOut !== undefined,
  };
  const idOf = rowIds();
  const view = `${source}${card ? ' card' : ''} `;
  // One pick for all lines: a function made anew for each of a million is what takes the time.
  let cells: readonly string[] = [];
  const pick = (field: ColumnField) => first(cells, at(field));

  return (current, line) => {
    cells = current;
    const day = readDay(pick('day'), statementMonth);
    if (day === null) return 'NO_DATE';
    if (isSplit(cells, context)) return 'TOO_MANY_CELLS';
    const moved = amountOf(pick, rules);
    if (typeof moved === 'string') return moved;
    const time = day.time ?? (columns.clock === undefined ? null : readTime(pick('clock')));
    const counterparty = joined(cells, at('counterparty'));
    const description = joined(cells, at('description'));
    const reference = pick('reference');
    const category = pick('category');
    const status = pick('status');
    const balance = balanceOf(pick('balance'));
    const currency = currencyOf(pick('currency') || pick('amount'));
    const known = reference === '' ? `${counterparty}|${description}|${category}` : reference;
    const identity = `${view}${day.on}${time}${moved.amount}${currency}${balance}|${known}`;
    return {
      id: idOf(day.on, identity),
      source,
      card,
      line,
      on: day.on,
      time,
      amount: moved.amount,
      direction: moved.direction,
      currency,
      outcome: outcomeOf(status),
      counterparty,
      description,
      status,
      category,
      account: pick('account'),
      reference,
      note: pick('note'),
      balance,
      words: wordsOf(cells),
    };
  };
}
