// Reads the outcome sets and turns their rows into borrowers with signals.

import { resolve } from 'node:path';
import type { OutcomeSet } from '@/lib/content/evidence/band-evidence';
import { readRows, type Row } from './rows';
import { EVIDENCE_SETS } from './sets';
import type { Borrower } from './tally';

export type ReadSet = {
  id: OutcomeSet;
  name: string;
  rows: readonly Row[];
  borrowers: readonly Borrower[];
};

/** The sets found in the folder, and the files that are missing from it. */
export function readSets(folder: string | undefined): { sets: ReadSet[]; missing: string[] } {
  const sets: ReadSet[] = [];
  const missing: string[] = [];
  for (const { id, name, file, signals } of EVIDENCE_SETS) {
    const rows = folder === undefined ? null : readRows(resolve(folder, file));
    if (rows === null) missing.push(file);
    else {
      const borrowers = rows.map((row) => ({
        signals: signals(row),
        bad: row.number('bad') === 1,
      }));
      sets.push({ id, name, rows, borrowers });
    }
  }
  return { sets, missing };
}
