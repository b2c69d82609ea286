// `npm run bench:bills`: how fast a long bill is read and how much memory that takes, beside a plain
// papaparse pass over the same file, which is the limit; and how fast its rows, kept for the
// borrower to look through, become figures. BILL_ROWS sets the number of rows.

import { once } from 'node:events';
import { createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { billLines } from './bills/long-bill';
import { passOf, type Pass, type PassKind } from './bills/pass';

const rows = Number(process.env['BILL_ROWS'] ?? 1_000_000);

async function write(path: string): Promise<void> {
  const file = createWriteStream(path);
  for (const lines of billLines(rows)) {
    if (!file.write(lines)) await once(file, 'drain');
  }
  file.end();
  await once(file, 'finish');
}

/** The quicker of two passes, since other work on the machine only adds; the higher peak. */
function quickest(kind: PassKind, path: string): Pass {
  const [first, second] = [passOf(kind, path), passOf(kind, path)];
  return {
    rows: first.rows,
    seconds: Math.min(first.seconds, second.seconds),
    peakBytes: Math.max(first.peakBytes, second.peakBytes),
  };
}

const show = (name: string, pass: Pass) =>
  console.log(
    [
      name.padEnd(24),
      pass.rows.toLocaleString('en').padStart(12),
      `${pass.seconds.toFixed(1)} s`.padStart(10),
      Math.round(pass.rows / pass.seconds)
        .toLocaleString('en')
        .padStart(14),
      `${Math.round(pass.peakBytes / 1024 / 1024)} MB`.padStart(14),
    ].join(''),
  );

const folder = mkdtempSync(join(tmpdir(), 'bill-'));
try {
  const path = join(folder, 'bill.csv');
  await write(path);
  const megabytes = Math.round(statSync(path).size / 1024 / 1024);
  console.log(`BILLS: a wallet's CSV of ${megabytes} MB, read in pieces\n`);
  console.log('pass                            rows      time  rows a second   peak memory');
  const plain = quickest('plain', path);
  const read = quickest('bill', path);
  show('papaparse alone', plain);
  show('every row understood', read);
  show('and kept', quickest('kept', path));
  show('figures of kept rows', quickest('figures', path));
  console.log(`\n${(read.seconds / plain.seconds).toFixed(1)} times the time of papaparse alone.`);
  if (read.rows !== rows) {
    console.log(`${rows - read.rows} rows were not read.`);
    process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true });
}
