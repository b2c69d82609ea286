// A bill of any length, in pieces: rows come out as they are read, with how far the reading is, and
// it stops when it is told to. Of a text only the piece at hand is in memory.

import type { BillProblem, BillRow, ReadBill, UnreadLine } from './bill';
import { encodingOf, textDecoder } from './files/decode';
import { fileKindOf } from './files/file-kind';
import { MAX_STREAM_BYTES, MAX_XLSX_BYTES } from './files/limits';
import { problem, problemOf } from './files/open';
import { readBill } from './read-bill';
import { delimiterOf } from './rows/delimiter';
import type { Batch, Table } from './rows/table';
import { readingOf, textBill, whyNoBill } from './rows/text-bill';

/** `rows` as often as there are some; then one `end` or one `problem`, always the last. */
export type BillEvent =
  | { kind: 'rows'; rows: BillRow[]; unread: UnreadLine[]; bytesRead: number; rowsRead: number }
  | { kind: 'end'; heading: ReadBill['heading']; lines: ReadBill['lines'] }
  | { kind: 'problem'; problem: BillProblem };

export type StreamOptions = {
  name: string;
  /** Stops the reading at the next piece, with the problem `ABORTED`. */
  signal?: AbortSignal;
};

type Chunks = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
type Events = AsyncGenerator<BillEvent, void, undefined>;
type OpenText = { table: Table; push: (bytes: Uint8Array, last: boolean) => Batch };

/** The heading has to stand within so many bytes. */
const HEAD_BYTES = 262_144;
const PIECE_BYTES = 1_048_576;

function joinBytes(parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

/** The chunks in pieces of bounded size: the first long enough to show what the file is. */
async function* piecesOf(chunks: Chunks): AsyncGenerator<Uint8Array> {
  let head: Uint8Array[] = [];
  let headBytes = 0;
  for await (const chunk of chunks) {
    if (headBytes < HEAD_BYTES) {
      head.push(chunk);
      headBytes += chunk.length;
      if (headBytes < HEAD_BYTES) continue;
    }
    const whole = head.length > 0 ? joinBytes(head) : chunk;
    head = [];
    for (let at = 0; at < whole.length; at += PIECE_BYTES) {
      yield whole.subarray(at, at + PIECE_BYTES);
    }
  }
  if (head.length > 0) yield joinBytes(head);
}

/** A text file from its first piece, or why it is no bill. */
function openText(first: Uint8Array): OpenText | BillProblem {
  const encoding = encodingOf(first);
  // A text cut at its end: what the cut damaged is a handful of letters at most.
  const head = textDecoder(encoding)(first, false);
  const delimiter = delimiterOf(head);
  if (delimiter === null) return problem(whyNoBill(head));
  const decode = textDecoder(encoding);
  const { push, table } = textBill(delimiter);
  return { table, push: (bytes, last) => push(decode(bytes, last), last) };
}

/** A spreadsheet or an archive is gathered whole before it is read. */
async function* wholeEvents(
  first: Uint8Array,
  rest: AsyncIterable<Uint8Array>,
  { name, signal }: StreamOptions,
): Events {
  const parts = [first];
  let bytesRead = first.length;
  for await (const piece of rest) {
    if (signal?.aborted) return yield { kind: 'problem', problem: problem('ABORTED') };
    bytesRead += piece.length;
    if (bytesRead > MAX_XLSX_BYTES) return yield tooLarge(MAX_XLSX_BYTES);
    parts.push(piece);
  }
  const reading = await readBill(joinBytes(parts), name);
  if (signal?.aborted) return yield { kind: 'problem', problem: problem('ABORTED') };
  if (!reading.ok) return yield { kind: 'problem', problem: reading };
  const { rows, unread, heading, lines } = reading;
  yield { kind: 'rows', rows, unread, bytesRead, rowsRead: rows.length };
  yield { kind: 'end', heading, lines };
}

const tooLarge = (limitBytes: number): BillEvent => ({
  kind: 'problem',
  problem: { ...problem('TOO_LARGE'), limitBytes },
});

async function* textEvents(
  first: Uint8Array,
  rest: AsyncIterable<Uint8Array>,
  { name, signal }: StreamOptions,
): Events {
  const text = openText(first);
  if ('ok' in text) return yield { kind: 'problem', problem: text };
  const { table, push } = text;
  let bytesRead = 0;
  const eventOf = (bytes: Uint8Array, last: boolean): BillEvent => {
    bytesRead += bytes.length;
    const batch = push(bytes, last);
    return { kind: 'rows', ...batch, bytesRead, rowsRead: table.lines.rows };
  };
  yield eventOf(first, false);
  for await (const piece of rest) {
    if (signal?.aborted) return yield { kind: 'problem', problem: problem('ABORTED') };
    if (bytesRead + piece.length > MAX_STREAM_BYTES) return yield tooLarge(MAX_STREAM_BYTES);
    yield eventOf(piece, false);
  }
  yield eventOf(new Uint8Array(), true);
  const reading = readingOf(table, { rows: [], unread: [] }, name);
  if (!reading.ok) return yield { kind: 'problem', problem: reading };
  yield { kind: 'end', heading: reading.heading, lines: reading.lines };
}

/**
 * Reads a bill from chunks of bytes, such as a file's stream. Never throws: a source that fails is
 * the problem `BROKEN_FILE`. Stop reading early by leaving the loop, or from outside by the signal.
 */
export async function* readBillStream(chunks: Chunks, options: StreamOptions): Events {
  try {
    const pieces = piecesOf(chunks);
    const { value: first } = await pieces.next();
    if (options.signal?.aborted) return yield { kind: 'problem', problem: problem('ABORTED') };
    const refused = problemOf(first ?? new Uint8Array());
    if (first === undefined || refused) {
      return yield { kind: 'problem', problem: refused ?? problem('EMPTY') };
    }
    const isText = fileKindOf(first) === 'text';
    yield* isText ? textEvents(first, pieces, options) : wholeEvents(first, pieces, options);
  } catch {
    yield { kind: 'problem', problem: problem('BROKEN_FILE') };
  }
}
