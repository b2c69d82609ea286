// How much, and which way: one signed column, a column each way, or an amount with a word beside it.

import { toFen, type Fen } from '@/lib/units/fen';
import type { Direction, UnreadCode } from '../bill';
import type { ColumnField } from '../layouts/layout';
import { readMoney } from './money';

type Moved = { amount: Fen; direction: Direction };
/** The first cell that says something among a field's columns; empty when none does. */
type Pick = (field: ColumnField) => string;
export type AmountRules = {
  spendingIsPositive: boolean;
  inflow: RegExp | null;
  hasFlow: boolean;
  twoColumns: boolean;
};

const IN = /^(收入?|贷|贷方|贷cr|cr|存入|转入|入账|已收入|\+|in|credit|income)$/iu;
const OUT = /^(支出?|借|借方|借dr|dr|取出|转出|出账|已支出|付款?|-|out|debit|expense)$/iu;
const NEUTRAL = /^(不计收支|中性交易|资金转移|其他|冻结|解冻|neutral)?$/iu;

/** The words nearly every line has, found without a pattern. */
const USUAL: ReadonlyMap<string, Direction> = new Map([
  ['收入', 'in'],
  ['支出', 'out'],
  ['不计收支', 'neutral'],
  ['', 'neutral'],
]);
const CURRENCY_BEFORE = /^[A-Z]{3}\s+/;

function flowOf(word: string, inflow: RegExp | null): Direction | null {
  if (inflow !== null) return inflow.test(word) ? 'in' : 'out';
  const usual = USUAL.get(word);
  if (usual !== undefined) return usual;
  const plain = word.replace(/\s/gu, '');
  if (IN.test(plain)) return 'in';
  if (OUT.test(plain)) return 'out';
  return NEUTRAL.test(plain) ? 'neutral' : null;
}

const directionOf = (amount: number): Direction =>
  amount === 0 ? 'neutral' : amount > 0 ? 'in' : 'out';

const signed = (amount: number): Moved => ({
  amount: toFen(amount),
  direction: directionOf(amount),
});

/** Two columns: what is in less what is out. */
function ofTwo(pick: Pick): Moved | UnreadCode {
  const textIn = pick('moneyIn');
  const textOut = pick('moneyOut');
  const moneyIn = textIn === '' ? 0 : readMoney(textIn);
  const moneyOut = textOut === '' ? 0 : readMoney(textOut);
  if (textIn === '' && textOut === '') return 'NO_AMOUNT';
  if (moneyIn === null || moneyOut === null) return 'NO_AMOUNT';
  if (typeof moneyIn === 'string' || typeof moneyOut === 'string') return 'AMOUNT_TOO_LARGE';
  return signed(moneyIn - moneyOut);
}

/** What moved on a line, or why that cannot be told. A sum of zero is neither in nor out. */
export function amountOf(pick: Pick, rules: AmountRules): Moved | UnreadCode {
  if (rules.twoColumns) return ofTwo(pick);
  const text = pick('amount');
  const amount = readMoney(text < 'A' ? text : text.replace(CURRENCY_BEFORE, ''));
  if (amount === null) return 'NO_AMOUNT';
  if (typeof amount === 'string') return amount;
  if (!rules.hasFlow) return signed(rules.spendingIsPositive ? -amount : amount);
  const direction = flowOf(pick('flow'), rules.inflow);
  if (direction === null || (direction === 'in' && amount < 0)) return 'NO_DIRECTION';
  const size = Math.abs(amount);
  return { amount: toFen(direction === 'out' ? -size : size), direction };
}
