// The filter: profiles from a stream, reviews to a stream, in order. Only a few batches are on their
// way at once, and reading waits for writing, so memory stays flat however long the stream is.

import { availableParallelism } from 'node:os';
import type { Readable, Writable } from 'node:stream';
import { batchesOf, linesIn } from './batches';
import type { Options } from './options';
import { poolOf } from './pool';

/** Batches on their way for each worker: one in hand, and the next ones ready. */
const AHEAD = 4;

const KIB_A_MIB = 1024;

type Stats = { records: number; bytesIn: number; bytesOut: number };

function statsText({ records, bytesIn, bytesOut }: Stats, seconds: number): string {
  const mebibytes = (bytes: number) => `${(bytes / 2 ** 20).toFixed(1)} MiB`;
  const peak = process.resourceUsage().maxRSS / KIB_A_MIB;
  return (
    `${records.toLocaleString('en')} records in ${seconds.toFixed(1)} s, ` +
    `${Math.round(records / seconds).toLocaleString('en')} a second; ` +
    `${mebibytes(bytesIn)} in, ${mebibytes(bytesOut)} out; peak memory ${peak.toFixed(0)} MiB\n`
  );
}

/** Reviews every line; a reader that goes away ends it quietly. */
export async function filterLines(
  input: Readable,
  output: Writable,
  { lender, on, brief, stats, workers }: Options,
): Promise<void> {
  const started = performance.now();
  const threads = workers || availableParallelism();
  const pool = poolOf(threads, { lender, on, brief });
  const onTheirWay: Promise<Uint8Array>[] = [];
  const told: Stats = { records: 0, bytesIn: 0, bytesOut: 0 };
  let readerGone = false;
  output.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    readerGone = true;
  });
  const write = (records: Uint8Array) => {
    told.records += linesIn(records);
    told.bytesOut += records.length;
    return new Promise<void>((written) => output.write(records, () => written()));
  };
  try {
    for await (const batch of batchesOf(input)) {
      told.bytesIn += batch.bytes.length;
      onTheirWay.push(pool.review(batch));
      const first = onTheirWay.length >= threads * AHEAD ? onTheirWay.shift() : undefined;
      if (first) await write(await first);
      if (readerGone) return;
    }
    for (const records of onTheirWay) await write(await records);
  } finally {
    await pool.close();
  }
  if (stats) process.stderr.write(statsText(told, (performance.now() - started) / 1000));
}
