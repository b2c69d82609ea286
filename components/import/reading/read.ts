// What a chosen file or a pasted text turned out to be.

import type { ImportProblem } from '@/lib/content/import/problems';
import type { ColumnMapping, FileColumns, ReadBill, ReadReport } from '@/lib/import';

export type Read =
  | { kind: 'report'; reading: ReadReport }
  | { kind: 'bill'; bill: ReadBill }
  /** A table whose columns the borrower can name. */
  | { kind: 'columns'; columns: FileColumns }
  | { kind: 'locked'; wrong: boolean }
  | { kind: 'problem'; code: ImportProblem };

/** How far a reading is: pages of a PDF, or a ratio of a bill. */
export type Progress = { done: number; total: number; unit: 'pages' | 'bytes' };

/** What the worker is asked, and how it answers. */
export type Asked =
  | { kind: 'text'; text: string }
  | { kind: 'file'; file: File }
  | { kind: 'columns'; file: File; mapping: ColumnMapping };
export type Answered = { kind: 'progress'; progress: Progress } | { kind: 'read'; read: Read };
