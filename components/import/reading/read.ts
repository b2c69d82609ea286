// What a chosen file or a pasted text turned out to be, and what the worker is asked and answers.

import type { ImportProblem } from '@/lib/content/import/problems';
import type {
  ColumnMapping,
  FigureKey,
  FileColumns,
  LedgerAnswer,
  LedgerChoices,
  LedgerPage,
  ReadBill,
  ReadReport,
} from '@/lib/import';
import type { IsoDate } from '@/lib/units/calendar';

/** A bill without its rows: those stay in the worker. */
export type BillSummary = Omit<ReadBill, 'rows'>;

export type Read =
  | { kind: 'report'; reading: ReadReport }
  | { kind: 'bill'; bill: BillSummary }
  /** A table whose columns the borrower can name. */
  | { kind: 'columns'; columns: FileColumns }
  | { kind: 'locked'; wrong: boolean }
  | { kind: 'problem'; code: ImportProblem };

/** How far a reading is: pages of a PDF, a ratio of a bill, or rows understood. */
export type Progress = { done: number; total: number; unit: 'pages' | 'bytes' | 'rows' };

/** `key`: the file's own, by which its rows are kept and dropped. */
export type Asked =
  | { kind: 'text'; text: string }
  | { kind: 'file'; key: number; file: File; mapping: ColumnMapping | null }
  | { kind: 'drop'; key: number }
  | { kind: 'figures'; choices: LedgerChoices; asOf: IsoDate }
  | { kind: 'rows'; figure: FigureKey; held: readonly string[]; upTo: number };

/** What each question is answered with; `null` where it was stopped. */
export type Answers = {
  text: Read;
  file: Read | null;
  drop: null;
  figures: LedgerAnswer | null;
  rows: LedgerPage;
};

/** To and from the worker: questions and answers carry a number. */
export type ToWorker = { turn: number; asked: Asked } | { turn: number; stop: true };
export type FromWorker =
  { turn: number; progress: Progress } | { turn: number; answer: Answers[keyof Answers] };
