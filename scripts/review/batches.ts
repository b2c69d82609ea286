// A stream of bytes cut into batches of whole lines, as they come. Memory stays flat whatever comes:
// a line that never ends is not kept, only told.

/** Whole lines; `firstLine` counts from 1. A batch without bytes stands for one line too long. */
export type Batch = { bytes: Uint8Array; firstLine: number };

/** No profile that the schema takes is nearly as long. */
const LONGEST_LINE = 16 * 1024 * 1024;

const NEWLINE = 10;

/** Newlines in a batch. */
export function linesIn(bytes: Uint8Array): number {
  let lines = 0;
  for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) lines += 1;
  return lines;
}

/** Cuts at the last newline of each chunk; what follows it waits for the next. */
export async function* batchesOf(
  chunks: AsyncIterable<Uint8Array>,
  longest = LONGEST_LINE,
): AsyncGenerator<Batch> {
  let waiting: Uint8Array[] = [];
  let size = 0;
  let line = 1;
  let skipping = false;
  for await (let chunk of chunks) {
    if (skipping) {
      const end = chunk.indexOf(NEWLINE);
      if (end < 0) continue;
      chunk = chunk.subarray(end + 1);
      skipping = false;
    }
    const cut = chunk.lastIndexOf(NEWLINE) + 1;
    if (cut > 0) {
      const bytes = Buffer.concat([...waiting, chunk.subarray(0, cut)]);
      yield { bytes, firstLine: line };
      line += linesIn(bytes);
      waiting = [];
      size = 0;
    }
    if (cut < chunk.length) {
      waiting.push(chunk.subarray(cut));
      size += chunk.length - cut;
    }
    if (size > longest) {
      yield { bytes: new Uint8Array(0), firstLine: line };
      line += 1;
      waiting = [];
      size = 0;
      skipping = true;
    }
  }
  if (size > 0) yield { bytes: Buffer.concat(waiting), firstLine: line };
}
