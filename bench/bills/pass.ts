// One pass over a file in a process of its own, so that its peak memory is its own. Run directly with
// the kind of pass and the file, it makes the pass and prints what it took.

import { spawnSync } from 'node:child_process';
import { createReadStream } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import { openLedger, readBillStream } from '@/lib/import';

/** `kept`: read and kept, to be looked through. `figures`: the same, of which the figures are timed. */
export type PassKind = 'plain' | 'bill' | 'kept' | 'figures';
export type Pass = { rows: number; seconds: number; peakBytes: number };

const LINES_ABOVE = 3;

const plainRows = (path: string) =>
  new Promise<number>((done, fail) => {
    let rows = 0;
    Papa.parse(createReadStream(path), {
      skipEmptyLines: true,
      step: () => (rows += 1),
      complete: () => done(rows - LINES_ABOVE),
      error: fail,
    });
  });

async function billRows(path: string): Promise<number> {
  let rows = 0;
  for await (const event of readBillStream(createReadStream(path), { name: path })) {
    if (event.kind === 'problem') throw new Error(event.problem.code);
    if (event.kind === 'rows') rows += event.rows.length;
  }
  return rows;
}

const OF_LEDGER = { kinds: {}, ownNames: [] };
const ASOF = '2026-11-23';

/** The rows kept or in the figures, and the moment from which the figures alone are timed. */
async function ledgerRows(path: string, withFigures: boolean): Promise<[number, number]> {
  const begun = performance.now();
  const ledger = openLedger();
  for await (const event of readBillStream(createReadStream(path), { name: path })) {
    if (event.kind === 'problem') throw new Error(event.problem.code);
    if (event.kind === 'rows') ledger.add(1, path, event.rows);
    else ledger.close(1, event.heading);
  }
  if (!withFigures) return [ledger.size(), begun];
  const read = performance.now();
  const answer = await ledger.figures(OF_LEDGER, ASOF);
  return [answer?.rows ?? 0, read];
}

async function timed(kind: PassKind, path: string): Promise<[rows: number, from: number]> {
  const from = performance.now();
  if (kind === 'plain') return [await plainRows(path), from];
  if (kind === 'bill') return [await billRows(path), from];
  return ledgerRows(path, kind === 'figures');
}

/** Makes a pass in a new process. */
export function passOf(kind: PassKind, path: string): Pass {
  const own = fileURLToPath(import.meta.url);
  const child = spawnSync(process.execPath, ['--import', 'tsx', own, kind, path], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return JSON.parse(child.stdout) as Pass;
}

const [, script, kind, path] = process.argv;
if (script === fileURLToPath(import.meta.url) && path !== undefined) {
  const [rows, from] = await timed(kind as PassKind, path);
  const seconds = (performance.now() - from) / 1000;
  const peakBytes = process.resourceUsage().maxRSS * 1024;
  console.log(JSON.stringify({ rows, seconds, peakBytes } satisfies Pass));
}
