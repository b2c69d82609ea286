// Reads the outcome sets and turns their rows into borrowers with signals.

import { resolve } from 'node:path';
import type { OutcomeSet } from '@/lib/content/evidence/band-evidence';
import { readTable, type Table } from './rows';
import { EVIDENCE_SETS } from './sets';
import type { Borrower } from './tally';

export type ReadSet = {
  id: OutcomeSet;
  name: string;
  table: Table;
  borrowers: readonly Borrower[];
};

/** The sets found in the folder, and the files that are missing from it. */
export function readSets(folder: string | undefined): { sets: ReadSet[]; missing: string[] } {
  const sets: ReadSet[] = [];
  const missing: string[] = [];
  for (const { id, name, file, signals } of EVIDENCE_SETS) {
    const table = folder === undefined ? null : readTable(resolve(folder, file));
    if (table === null) missing.push(file);
    else {
      const borrowers = table.rows.map((row) => ({
        signals: signals(row),
        bad: row.number('bad') === 1,
      }));
      sets.push({ id, name, table, borrowers });
    }
  }
  return { sets, missing };
}
