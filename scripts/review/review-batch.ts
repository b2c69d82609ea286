// A batch of lines reviewed; what each worker does. One record a line, in the order of the lines.

import type { Batch } from './batches';
import type { ReviewOptions } from './options';
import { errorLine, reviewLine } from './review-line';

const decoder = new TextDecoder();
const encoder = new TextEncoder();

/** The records, each ended by a newline. Blank lines are passed over. */
export function reviewBatch({ bytes, firstLine }: Batch, options: ReviewOptions): Uint8Array {
  if (bytes.length === 0) return encoder.encode(`${errorLine(firstLine, 'TOO_LONG')}\n`);
  let records = '';
  decoder
    .decode(bytes)
    .split('\n')
    .forEach((line, index) => {
      if (line.trim() !== '') records += `${reviewLine(line, firstLine + index, options)}\n`;
    });
  return encoder.encode(records);
}
