// `npm run evidence`: what public sets of outcomes say of every scored band, the points they give, and
// how well each card ranks them. Writes the two committed files that the pages read. CREDIT_DATA names
// the folder of the sets; nothing is fetched, and a second run gives the same bytes.

import { writeFileSync } from 'node:fs';
import { CARDS, type Results } from '@/lib/content/evidence/results';
import { LENDERS, policyOn, scorecard } from '@/lib/review';
import { bandRows, type BandRow } from './band-rows';
import { disparitiesOf, protectedColumns } from './disparity';
import { POLICY_DAY, setResults } from './figures';
import { fitCard } from './fit/card';
import { differencesOf } from './judgements';
import { pointsOf, withPoints, writtenPoints } from './points';
import { readSets, type ReadSet } from './read-sets';
import { tally } from './tally';

const BANDS = 'lib/content/evidence/bands.json';
const RESULTS = 'lib/content/evidence/results.json';

const say = (line: string) => console.log(line);

function askForData(missing: readonly string[]) {
  say(`Missing: ${missing.join(', ')}.`);
  say('CREDIT_DATA names a folder with the three sets as gzip CSV in common columns; the sets are');
  say(
    'public, and bench/evidence/README.md says where each comes from and how its columns are named.',
  );
  say('Nothing was written.');
}

function sayBand({ signal, from, above, verdict, lenders, outcomes }: BandRow) {
  const seen = outcomes.map(
    ({ set, borrowers, badRate, woe, doubt }) =>
      `${set} n ${borrowers} bad ${(badRate * 100).toFixed(1)}% WoE ${woe.toFixed(2)}` +
      (doubt === null ? '' : ` (not believed: ${doubt})`),
  );
  say(`  ${signal} ${from ?? `>${above}`} [${lenders.join(' ')}] ${verdict}: ${seen.join('; ')}`);
}

function sayDisparities(sets: readonly ReadSet[]): string[] {
  const policy = policyOn(POLICY_DAY, 'platform');
  const found = sets.flatMap(({ table }) => protectedColumns(table.columns));
  if (found.length === 0) {
    const columns = new Set(sets.flatMap(({ table }) => table.columns));
    say(`No protected attribute stands among the ${columns.size} columns of these sets.`);
  }
  const cutOff = policy.grades.find(({ id }) => id === 'C')?.from ?? 0;
  for (const { name, table, borrowers } of sets) {
    if (protectedColumns(table.columns).length === 0) continue;
    const totals = borrowers.map(({ signals, bad }) => ({
      total: scorecard(signals, policy).total,
      bad,
    }));
    for (const line of disparitiesOf(table.rows, table.columns, totals, cutOff)) {
      say(`  ${name} ${JSON.stringify(line)}`);
    }
  }
  return found;
}

function run(sets: readonly ReadSet[]) {
  const policies = LENDERS.map((lender) => policyOn(POLICY_DAY, lender));
  const platform = policyOn(POLICY_DAY, 'platform');
  say('\n1. What became of borrowers in every scored band');
  const rows = bandRows(policies, sets);
  rows.forEach(sayBand);

  say('\n2. The points that the sets give');
  const tallied = sets.map(({ id, borrowers }) => ({ id, tally: tally(borrowers, platform) }));
  const produced = fitCard(platform, tallied);
  const written = writtenPoints(withPoints(platform, produced));
  for (const [signal, points] of Object.entries(written)) say(`  ${signal} ${points}`);
  const differences = differencesOf(produced, pointsOf(platform), written);
  for (const { signal, band, produced: from, shipped, reason } of differences) {
    say(`  ships otherwise: ${signal} ${band} ${from} -> ${shipped}, ${reason ?? 'NO REASON'}`);
  }

  say('\n3. How well each card ranks');
  const results = sets.map((set) => {
    const own = setResults(set, tallied, platform, produced);
    say(`  ${set.name}, ${own.borrowers} rows, ${(own.badRate * 100).toFixed(1)}% bad`);
    for (const card of CARDS) {
      const { auc, aucLow, aucHigh, ks, ksLow, ksHigh } = own.figures[card];
      const spread = `(${aucLow.toFixed(3)}-${aucHigh.toFixed(3)})`;
      const gap = `KS ${ks.toFixed(3)} (${ksLow.toFixed(3)}-${ksHigh.toFixed(3)})`;
      say(`    ${card.padEnd(9)} AUC ${auc.toFixed(4)} ${spread}  ${gap}`);
    }
    return own;
  });

  say('\n4. Protected attributes');
  const found = sayDisparities(sets);
  const file = {
    madeWith: Object.fromEntries(policies.map((each) => [each.lender, writtenPoints(each)])),
    produced: written,
    differences,
    sets: results,
    protectedColumns: found,
  };
  return { rows, file: file as Results };
}

const lines = (values: readonly unknown[]) =>
  `[\n${values.map((value) => JSON.stringify(value)).join(',\n')}\n]\n`;

const { sets, missing } = readSets(process.env['CREDIT_DATA']);
if (missing.length > 0) {
  askForData(missing);
} else {
  say(`Read ${sets.map(({ name, borrowers }) => `${name} (${borrowers.length})`).join(', ')}.`);
  const { rows, file } = run(sets);
  writeFileSync(BANDS, lines(rows));
  writeFileSync(
    RESULTS,
    `${JSON.stringify(file, null, 1).replace(/\[\s+([\d.]+),\s+([\d.]+)\s+\]/g, '[$1, $2]')}\n`,
  );
  say(`\nWritten: ${BANDS}, ${RESULTS}.`);
}
