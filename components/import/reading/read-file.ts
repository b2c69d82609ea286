// A file that is no PDF → what it is: a bill or statement, the text of a report, or a table whose
// columns have to be named. Runs in the worker.

import type { ImportProblem } from '@/lib/content/import/problems';
import {
  columnsOf,
  readBillStream,
  readReportFile,
  readWithColumns,
  type BillProblem,
  type BillRow,
  type ColumnMapping,
  type ReportFileReading,
  type UnreadLine,
} from '@/lib/import';
import type { Progress, Read } from './read';

const CHUNK_BYTES = 1_048_576;
/** Lines that could not be read are listed on the page, so they may not be any number. */
const MAX_UNREAD = 100_000;
/** A report's text is never longer, nor is a table that somebody names the columns of. */
const MAX_WHOLE_BYTES = 20 * CHUNK_BYTES;

async function* chunksOf(file: Blob) {
  for (let at = 0; at < file.size; at += CHUNK_BYTES) {
    yield new Uint8Array(await file.slice(at, at + CHUNK_BYTES).arrayBuffer());
  }
}

const bytesOf = async (file: Blob) => new Uint8Array(await file.arrayBuffer());

const problem = (code: ImportProblem): Read => ({ kind: 'problem', code });

/** A reading of a report's text, or why it is none. */
export function ofReport(reading: ReportFileReading): Read {
  switch (reading.kind) {
    case 'report':
    case 'truncated':
      return { kind: 'report', reading };
    case 'locked':
    case 'wrongPassword':
      return { kind: 'locked', wrong: reading.kind === 'wrongPassword' };
    case 'cancelled':
      return problem('broken');
    default:
      return problem(reading.kind);
  }
}

/** Files that may be something else than a bill. */
const OTHER_THINGS: readonly BillProblem['code'][] = [
  'NOT_A_BILL',
  'UNKNOWN_COLUMNS',
  'WRONG_ENCODING',
  'NO_TRANSACTIONS',
];

function ofBillProblem(code: BillProblem['code']): Read {
  if (code === 'IMAGE') return problem('scan');
  if (code === 'PDF' || code === 'ABORTED') return problem('broken');
  return problem(code === 'UNKNOWN_COLUMNS' ? 'NOT_A_BILL' : code);
}

async function orElse(code: BillProblem['code'], file: Blob): Promise<Read> {
  if (!OTHER_THINGS.includes(code)) return ofBillProblem(code);
  if (file.size > MAX_WHOLE_BYTES) return problem('tooLarge');
  const bytes = await bytesOf(file);
  const report = ofReport(await readReportFile(bytes));
  if (report.kind !== 'problem') return report;
  if (report.code === 'enterpriseReport' || report.code === 'detailedReport') return report;
  if (code === 'NO_TRANSACTIONS') return problem(code);
  const columns = await columnsOf(bytes);
  return columns.ok ? { kind: 'columns', columns } : ofBillProblem(code);
}

/** Where the rows of a bill go, and who is told how far it is. */
type Sink = {
  /** Whether there is still room after these; without it the file is refused. */
  onRows: (rows: readonly BillRow[]) => boolean;
  onProgress?: (progress: Progress) => void;
  signal?: AbortSignal;
};

/** Reads a file of any kind but PDF. Never rejects but where the file itself is gone. */
export async function readFile(file: File, { onRows, onProgress, signal }: Sink): Promise<Read> {
  const unread: UnreadLine[] = [];
  const options = { name: file.name, ...(signal && { signal }) };
  for await (const event of readBillStream(chunksOf(file), options)) {
    if (event.kind === 'problem') return orElse(event.problem.code, file);
    if (event.kind === 'end') {
      const { heading, lines } = event;
      return { kind: 'bill', bill: { ok: true, name: file.name, heading, unread, lines } };
    }
    for (const line of event.unread) unread.push(line);
    if (!onRows(event.rows) || unread.length > MAX_UNREAD) return problem('TOO_MANY_ROWS');
    onProgress?.({ done: event.bytesRead, total: file.size, unit: 'bytes' });
  }
  return problem('BROKEN_FILE');
}

/** Reads a table by the columns its owner named. */
export async function readNamed(
  file: File,
  mapping: ColumnMapping,
  { onRows }: Sink,
): Promise<Read> {
  const read = await readWithColumns(await bytesOf(file), file.name, mapping);
  if (!read.ok) return ofBillProblem(read.code);
  const { rows, ...bill } = read;
  return onRows(rows) ? { kind: 'bill', bill } : problem('TOO_MANY_ROWS');
}
