// A table nobody told us about: where it begins, and which of its columns are likely which, for the
// borrower to confirm. Nothing is read by a guess alone.

import { COLUMN_FIELDS, type ColumnField } from '../layouts/layout';
import { nameOf, textOf } from '../rows/cell';
import type { CsvLine } from '../rows/csv-lines';
import { readMoney } from '../rows/money';
import { readDay } from '../rows/when';

export type GuessedTable = {
  /** The line of the heading; 0 where the table has none. */
  headingLine: number;
  names: string[];
  examples: string[][];
  guess: Partial<Record<ColumnField, number>>;
};

const MIN_COLUMNS = 2;
const MAX_EXAMPLES = 5;

const LIKELY: Readonly<Record<ColumnField, RegExp>> = {
  day: /日期|交易时间|时间|date/iu,
  clock: /^(交易)?时间$|^time$/iu,
  amount: /^(?!.*余额).*(金额|发生额|amount)/iu,
  moneyIn: /^(收入|存入|贷方).*|(\(收入\))$|credit|deposit/iu,
  moneyOut: /^(支出|取出|借方).*|(\(支出\))$|debit|withdraw/iu,
  flow: /收\/支|收支|借贷|类型$|^type$/iu,
  counterparty: /对方(户名|账户名)?$|对手|商户|counterparty|payee|merchant/iu,
  description: /摘要|说明|描述|附言|用途|商品|description|memo|narration/iu,
  status: /状态|status/iu,
  category: /分类|类别|category/iu,
  account: /付款方式|支付方式|account/iu,
  reference: /单号|流水号|日志号|订单号|reference/iu,
  note: /备注|note|remark/iu,
  balance: /余额|balance/iu,
  currency: /币种|币别|货币|currency/iu,
};

const isDay = (cell: string | undefined) => readDay(textOf(cell), null) !== null;
const isMoney = (cell: string | undefined) => {
  const text = textOf(cell);
  return text !== '' && typeof readMoney(text) === 'number';
};

/** A line that could be a transaction: a day and, in another cell, an amount. */
function isTransaction(cells: readonly string[]): boolean {
  const day = cells.findIndex(isDay);
  return day >= 0 && cells.some((cell, index) => index !== day && isMoney(cell));
}

const column = (cells: readonly string[], fits: (cell: string) => boolean) => {
  const index = cells.findIndex(fits);
  return index < 0 ? undefined : index;
};

/** By name where the heading helps, else by what the cells of the first transaction look like. */
function guessColumns(names: readonly string[], example: readonly string[]) {
  const guess: Partial<Record<ColumnField, number>> = {};
  const taken = new Set<number>();
  const take = (field: ColumnField, index: number | undefined) => {
    if (index === undefined || taken.has(index)) return;
    guess[field] = index;
    taken.add(index);
  };
  for (const field of COLUMN_FIELDS) {
    const open = (name: string) => LIKELY[field].test(name) && !taken.has(names.indexOf(name));
    take(field, column(names, open));
  }
  if (guess.moneyIn !== undefined && guess.moneyOut !== undefined) delete guess.amount;
  if (guess.day === undefined) take('day', column(example, isDay));
  if (guess.amount === undefined && guess.moneyIn === undefined) {
    const money = example.findIndex((cell, index) => index !== guess.day && isMoney(cell));
    take('amount', money < 0 ? undefined : money);
  }
  return guess;
}

/** The table in these lines, if they hold one; else `null`. */
export function guessTable(lines: readonly CsvLine[]): GuessedTable | null {
  const first = lines.findIndex(({ cells }) => cells.length >= MIN_COLUMNS && isTransaction(cells));
  const transaction = lines[first];
  if (transaction === undefined) return null;
  const before = lines[first - 1];
  const hasHeading =
    before !== undefined &&
    before.cells.filter((cell) => textOf(cell) !== '').length >= MIN_COLUMNS;
  const names = transaction.cells.map((_, index) =>
    hasHeading ? nameOf(before.cells[index] ?? '') : '',
  );
  return {
    headingLine: hasHeading ? before.line : transaction.line - 1,
    names,
    examples: lines.slice(first, first + MAX_EXAMPLES).map(({ cells }) => cells.map(textOf)),
    guess: guessColumns(names, transaction.cells),
  };
}
