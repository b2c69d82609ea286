// Prints how well each policy ranks the borrowers of each outcome set, beside the floor and a worked
// table of the same signals.

import { resolve } from 'node:path';
import { policyOn, scorecard, type LenderKind } from '@/lib/review';
import { aucOf, type Auc } from './auc';
import { POLICY_DAY } from './figures';
import { FLOOR_TABLE } from './floor';
import { readPoints } from './points';
import { readTable } from './rows';
import { EVIDENCE_SETS, type EvidenceSet } from './sets';
import { tally, totalsOf, type Borrower } from './tally';

function rank(borrowers: readonly Borrower[], lender: LenderKind): Auc {
  const policy = policyOn(POLICY_DAY, lender);
  return aucOf(
    borrowers.map(({ signals, bad }) => ({ total: scorecard(signals, policy).total, bad })),
  );
}

/** How the worked table ranks them, under the platform's knock-outs. */
function reference(borrowers: readonly Borrower[]): number {
  const policy = policyOn(POLICY_DAY, 'platform');
  return aucOf(totalsOf(tally(borrowers, policy), readPoints(FLOOR_TABLE, policy))).auc;
}

const row = (cells: readonly [string, string, string, string, string]) =>
  console.log(
    cells
      .map((cell, index) => cell.padEnd([28, 11, 9, 15, 0][index] ?? 0))
      .join('')
      .trimEnd(),
  );

const figures = ({ auc, low, high }: Auc) =>
  [auc.toFixed(4), `${low.toFixed(3)}-${high.toFixed(3)}`] as const;

function printSet({ name, floor }: EvidenceSet, borrowers: readonly Borrower[]) {
  const platform = rank(borrowers, 'platform');
  const held = platform.auc >= floor;
  const verdict = held ? 'held' : 'BELOW THE FLOOR';
  const size = `${platform.rows.toLocaleString('en')} rows, ${(platform.badShare * 100).toFixed(1)}% bad`;
  const beside = `${floor.toFixed(3)}   ${reference(borrowers).toFixed(3)}       ${verdict}`;
  row([name, 'platform', ...figures(platform), beside]);
  row([`  ${size}`, 'bank', ...figures(rank(borrowers, 'bank')), '']);
  row(['', 'business', ...figures(rank(borrowers, 'business')), '']);
  return held;
}

/** Prints every set found in the folder; false when one of them ranks below its floor. */
export function reportEvidence(folder: string | undefined): boolean {
  console.log('EVIDENCE: how well a total ranks borrowers who later went bad');
  console.log('Outcomes of other borrowers, none Chinese; no set records a limit decision.\n');
  console.log(
    'set                   policy    AUC      95% (DeLong)  floor   reference   platform',
  );
  return EVIDENCE_SETS.map((set) => {
    const rows = folder === undefined ? null : (readTable(resolve(folder, set.file))?.rows ?? null);
    if (rows === null) {
      console.log(`${set.name}: skipped, CREDIT_DATA names no folder with ${set.file}`);
      return true;
    }
    const borrowers = rows.map((row) => ({
      signals: set.signals(row),
      bad: row.number('bad') === 1,
    }));
    return printSet(set, borrowers);
  }).every(Boolean);
}
