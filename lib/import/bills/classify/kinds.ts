// What a transaction is to a lender who reads the bill: income, a loan's pay-out, a repayment, money
// moved between a person's own accounts. Each verdict names the rule that gave it.

import type { BillRow } from '../bill';

export const ROW_KINDS = [
  'income',
  'receipts',
  'refund',
  'selfTransfer',
  'draw',
  'repayment',
  'minimumPayment',
  'cashAdvance',
  'spending',
  'notCounted',
] as const;
/**
 * `receipts` is a shop's turnover, which is never income. `draw` is a loan's pay-out, a debt and not
 * income. `minimumPayment` is a repayment of a card's minimum only. `cashAdvance` is cash drawn on a
 * credit card. `notCounted` moved nothing, or not yet, or not in renminbi.
 */
export type RowKind = (typeof ROW_KINDS)[number];

/**
 * Why a row is of its kind. The borrower's own look is worth most at `FROM_PERSON` and `OTHER_IN`,
 * and where `CREDIT_CATEGORY` or `NEITHER_IN_NOR_OUT` left a row uncounted.
 */
export type RowRule =
  | 'CHOSEN'
  | 'CANCELLED'
  | 'PENDING'
  | 'FOREIGN_CURRENCY'
  | 'REFUND_WORDS'
  | 'REFUND_ON_CARD'
  | 'MINIMUM_PAYMENT_WORDS'
  | 'REPAYMENT_WORDS'
  | 'PAYMENT_TO_CARD'
  | 'DRAW_WORDS'
  | 'PAID_BY_LENDER'
  | 'CREDIT_CATEGORY'
  | 'CASH_ADVANCE_WORDS'
  | 'OWN_ACCOUNTS_WORDS'
  | 'OWN_SAVINGS_WORDS'
  | 'OWN_NAME'
  | 'PAIRED_TRANSFER'
  | 'SHOP_RECEIPTS'
  | 'SALARY_WORDS'
  | 'FROM_PERSON'
  | 'OTHER_IN'
  | 'OTHER_OUT'
  | 'NEITHER_IN_NOR_OUT';

export type ClassifiedRow = BillRow & {
  kind: RowKind;
  rule: RowRule;
  /** The lender repaid, drawn from, or whose card or line paid; `null` where none is involved. */
  lender: string | null;
  /** The row that shows the same money from the other side; that one counts, this one does not. */
  countedAs: string | null;
};

/** What the borrower said of single rows, by row id, and of themselves. */
export type RowChoices = {
  kinds: Readonly<Record<string, RowKind>>;
  lenders: Readonly<Record<string, string>>;
  /** Names the borrower's own accounts are held in, such as the owners that headings name. */
  ownNames: readonly string[];
};

export const NO_CHOICES: RowChoices = { kinds: {}, lenders: {}, ownNames: [] };
