// What a bill or statement turns into: rows a borrower can check against the file, line by line, and
// a typed answer where a file cannot be read. Every line of the file is in exactly one count.

import type { IsoDate } from '@/lib/units/calendar';
import type { Fen } from '@/lib/units/fen';

/** Who printed the file. `other`: the borrower named its columns. */
export type BillSource =
  'alipay' | 'wechat' | 'cmb' | 'icbc' | 'abc' | 'boc' | 'ccb' | 'bocom' | 'other';

/** Where money went for the borrower; `neutral`: the file itself counts it as neither. */
export type Direction = 'in' | 'out' | 'neutral';

/** Whether the money moved. A closed order and a failed payment are `cancelled`. */
export type Outcome = 'done' | 'pending' | 'cancelled';

/** One transaction, as the file has it. Texts are empty where the file says nothing. */
export type BillRow = {
  /** The same for the same transaction in any export of the same source. */
  id: string;
  source: BillSource;
  /** Whether the file is a card's own statement: there, money in pays the card. */
  card: boolean;
  /** The line of the file, from 1. */
  line: number;
  on: IsoDate;
  /** `HH:MM:SS`, or `null` where the file has no time. */
  time: string | null;
  /** In fen: positive in, negative out; of a neutral row, as printed. */
  amount: Fen;
  direction: Direction;
  /** An ISO code; anything but `CNY` is left out of every figure. */
  currency: string;
  outcome: Outcome;
  counterparty: string;
  description: string;
  status: string;
  category: string;
  /** The card, wallet or line that paid or was paid. */
  account: string;
  /** The transaction's number. */
  reference: string;
  note: string;
  balance: Fen | null;
  /** The cells of the line, for the borrower to compare. */
  words: string;
};

/** Why a line under the heading did not become a row. */
export type UnreadCode =
  'NO_DATE' | 'NO_AMOUNT' | 'NO_DIRECTION' | 'AMOUNT_TOO_LARGE' | 'TOO_MANY_CELLS';
export type UnreadLine = { line: number; code: UnreadCode; words: string };

/** How many lines of the file were what. They sum to all its lines. */
export type LineCounts = {
  /** Up to and including the heading of the table. */
  preamble: number;
  rows: number;
  unread: number;
  blank: number;
  /** Totals, rules, repeated headings and remarks. */
  furniture: number;
};

/** What the file says about itself above its table. */
export type BillHeading = {
  source: BillSource;
  card: boolean;
  /** The account holder, where the file names one. */
  owner: string | null;
  account: string | null;
  /** The days the file says it covers. */
  from: IsoDate | null;
  through: IsoDate | null;
  /** The number of transactions the file claims. Real exports are often wrong here. */
  statedRows: number | null;
};

/**
 * Why a file gave no rows. `PDF` belongs to the reader of credit reports; `UNKNOWN_COLUMNS` is a
 * table whose columns the borrower can name.
 */
export type BillProblemCode =
  | 'EMPTY'
  | 'TOO_LARGE'
  | 'PDF'
  | 'IMAGE'
  | 'WEB_PAGE'
  | 'OLD_EXCEL'
  | 'EXCEL_LOCKED'
  | 'ZIP_LOCKED'
  | 'ZIP_WITHOUT_BILL'
  | 'BROKEN_FILE'
  | 'WRONG_ENCODING'
  | 'NOT_A_BILL'
  | 'UNKNOWN_COLUMNS'
  | 'NO_TRANSACTIONS'
  | 'ABORTED';
export type BillProblem = { ok: false; code: BillProblemCode; limitBytes?: number };

export type ReadBill = {
  ok: true;
  /** The file's name, as the borrower knows it. */
  name: string;
  heading: BillHeading;
  rows: BillRow[];
  unread: UnreadLine[];
  lines: LineCounts;
};
export type BillReading = ReadBill | BillProblem;
