// Rows → what each is, the borrower's own word first. The same rows and choices always give the same
// kinds, whatever order the files came in.

import { type BillRow } from '../bill';
import { NO_CHOICES, type ClassifiedRow, type RowChoices, type RowKind } from './kinds';
import { bankOf, creditBehind, lenderIn, lenderKey } from './lenders';
import { pairsOf, viewOf } from './pairs';
import { verdictOn, wordsOfRow } from './rules';

/** A transfer between banks arrives by the next day. */
const TRANSFER_DAYS = 1;
/** A card's statement books a repayment up to three days after the wallet did. */
const REPAYMENT_DAYS = 3;

const SENT = /转账|转出|汇款|汇出|转存|网转|互转/u;
const DEBT_KINDS: ReadonlySet<RowKind> = new Set([
  'draw',
  'repayment',
  'minimumPayment',
  'cashAdvance',
]);

/** Whom a debt row is about: the words, else the bank that printed it, else the other party. */
function lenderOfDebt(row: BillRow): string | null {
  if (row.card) return bankOf(row.source);
  const named = lenderIn(wordsOfRow(row)) ?? creditBehind(row.account) ?? bankOf(row.source);
  if (named !== null) return named;
  return row.counterparty === '' ? null : lenderKey(row.counterparty);
}

function lenderOf(row: BillRow, kind: RowKind): string | null {
  if (DEBT_KINDS.has(kind)) return lenderOfDebt(row);
  if (kind !== 'spending') return null;
  return row.card ? bankOf(row.source) : creditBehind(row.account);
}

type Verdict = Pick<ClassifiedRow, 'kind' | 'rule' | 'lender'>;

function read(row: BillRow, choices: RowChoices, ownNames: ReadonlySet<string>): Verdict {
  const chosen = choices.kinds[row.id];
  const [kind, rule] = chosen ? ([chosen, 'CHOSEN'] as const) : verdictOn(row, ownNames);
  const named = choices.lenders[row.id];
  const lender = named === undefined ? lenderOf(row, kind) : lenderKey(named);
  return { kind, rule, lender };
}

/** Money out of one account and into another of the same person is neither income nor spending. */
function markOwnTransfers(rows: readonly ClassifiedRow[]): void {
  const mayBeOwn = rows.filter(
    ({ kind, rule, card, category, description }) =>
      !card &&
      ((kind === 'income' && rule === 'FROM_PERSON') ||
        (kind === 'spending' && rule === 'OTHER_OUT' && SENT.test(`${category} ${description}`))),
  );
  const size = ({ amount }: BillRow) => `${Math.abs(amount)}`;
  const opposite = (a: BillRow, b: BillRow) =>
    a.direction !== b.direction && viewOf(a) !== viewOf(b);
  for (const pair of pairsOf(mayBeOwn, size, TRANSFER_DAYS, opposite)) {
    for (const row of pair) {
      row.kind = 'selfTransfer';
      row.rule = 'PAIRED_TRANSFER';
      row.lender = null;
    }
  }
}

/** Which of two views of a debt row counts: the one that is not the card's own statement. */
const preferred = (a: ClassifiedRow, b: ClassifiedRow) => (a.card && !b.card ? [b, a] : [a, b]);

/** A debt row that two files show counts once. */
function markBothSides(rows: readonly ClassifiedRow[]): void {
  const debts = rows.filter(({ kind, lender }) => DEBT_KINDS.has(kind) && lender !== null);
  const group = ({ kind }: ClassifiedRow) => (kind === 'minimumPayment' ? 'repayment' : kind);
  const key = (row: ClassifiedRow) => `${group(row)}|${row.lender}|${Math.abs(row.amount)}`;
  const apart = (a: BillRow, b: BillRow) => viewOf(a) !== viewOf(b);
  for (const pair of pairsOf(debts, key, REPAYMENT_DAYS, apart)) {
    const [counted, other] = preferred(...pair);
    if (counted && other) other.countedAs = counted.id;
  }
}

/**
 * The same row with room for a verdict. Every field is named: a spread makes each row a shape of its
 * own, eighty times slower, and everything that reads the rows after it slow as well.
 */
export const unclassified = (row: BillRow): ClassifiedRow => ({
  id: row.id,
  source: row.source,
  card: row.card,
  line: row.line,
  on: row.on,
  time: row.time,
  amount: row.amount,
  direction: row.direction,
  currency: row.currency,
  outcome: row.outcome,
  counterparty: row.counterparty,
  description: row.description,
  status: row.status,
  category: row.category,
  account: row.account,
  reference: row.reference,
  note: row.note,
  balance: row.balance,
  words: row.words,
  kind: 'notCounted',
  rule: 'NEITHER_IN_NOR_OUT',
  lender: null,
  countedAs: null,
});

/**
 * Gives rows their verdicts in place, in two steps, since a million of them are done in parts: `one`
 * for every row, then `together` over all rows, for those that pair.
 */
export function classifier(choices: RowChoices): {
  one: (row: ClassifiedRow) => void;
  together: (rows: readonly ClassifiedRow[]) => void;
} {
  const ownNames = new Set(choices.ownNames.map((name) => name.trim()).filter((n) => n.length > 1));
  return {
    one: (row) => {
      const { kind, rule, lender } = read(row, choices, ownNames);
      row.kind = kind;
      row.rule = rule;
      row.lender = lender;
      row.countedAs = null;
    },
    together: (rows) => {
      markOwnTransfers(rows);
      markBothSides(rows);
    },
  };
}

/**
 * The kind of every row, with the rule behind it and the lender concerned. A row chosen by the
 * borrower keeps the chosen kind; everything else follows from the words and from rows that pair.
 *
 * @example classify(rows, { ...NO_CHOICES, kinds: { [id]: 'income' } })
 */
export function classify(
  rows: readonly BillRow[],
  choices: RowChoices = NO_CHOICES,
): ClassifiedRow[] {
  const classified = rows.map(unclassified);
  const { one, together } = classifier(choices);
  classified.forEach(one);
  together(classified);
  return classified;
}
