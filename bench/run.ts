// `npm run bench`: speed of the engine, beside rule engines and by size; the money maths beside
// public libraries; how well policies rank real outcomes. `--write` keeps the figures of speed in
// docs/benchmarks.md. The outcome sets are not part of the project: CREDIT_DATA names their folder.

import { writeFileSync } from 'node:fs';
import { compareEngines } from './engines/report';
import { reportEvidence } from './evidence/report';
import { growthOfReviews, growthOfShares } from './growth/report';
import { growthOfRestoring } from './growth/restoring';
import { compareDayRates } from './money/day-rates';
import { compareRates, compareSchedules } from './money/report';
import { documentOf } from './print/document';
import { asText, type Table } from './print/table';
import { speedOfCalls } from './speed/report';

const FILE = 'docs/benchmarks.md';

const tables: Table[] = [];
for (const measure of [
  speedOfCalls,
  compareEngines,
  compareRates,
  compareDayRates,
  compareSchedules,
  growthOfReviews,
  growthOfShares,
  growthOfRestoring,
]) {
  const table = await measure();
  tables.push(table);
  console.log(`${asText(table)}\n`);
}
if (process.argv.includes('--write')) {
  writeFileSync(FILE, documentOf(tables));
  console.log(`Written to ${FILE}.\n`);
}
if (!reportEvidence(process.env['CREDIT_DATA'])) process.exitCode = 1;
