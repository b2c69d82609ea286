// `npm run bench:page`: Lighthouse on every route beside a bare Next page, and the time from a key
// to the painted answer. `--runs 1` for a quick look, paths to measure only those, `--write` to keep
// the figures in docs/benchmarks-pages.md. Needs `npm ci --prefix bench` once.

import { writeFileSync } from 'node:fs';
import { machine } from '../print/document';
import { asMarkdown, asText, type Table } from '../print/table';
import { delays } from './delays';
import { openLighthouse, type Scores } from './lighthouse';
import { routesOf, serveApp, serveBare } from './sites';

const FILE = 'docs/benchmarks-pages.md';

const args = process.argv.slice(2);
const at = args.indexOf('--runs');
const runs = at < 0 ? 5 : Number(args[at + 1]);
const wanted = args.filter((arg) => arg.startsWith('/'));

const row = (name: string, scores: Scores, bare: Scores) => [
  name,
  String(scores.performance),
  scores === bare ? '' : String(scores.performance - bare.performance),
  String(scores.accessibility),
  String(scores['best-practices']),
  String(scores.seo),
  scores.kilobytes.toFixed(1),
  scores.lacking.join(', '),
];

const [app, bareSite] = [await serveApp(), await serveBare()];
const lighthouse = await openLighthouse(runs);
const tables: Table[] = [];
try {
  const bare = await lighthouse.score(`${bareSite.origin}/`);
  const rows = [row('a bare Next page', bare, bare)];
  for (const path of routesOf(wanted)) {
    const scores = await lighthouse.score(app.origin + path);
    rows.push(row(path, scores, bare));
    console.log(rows.at(-1)?.join('  '));
  }
  tables.push({
    title: 'Every page, by Lighthouse',
    note: `Mobile defaults, the median of ${runs}; scripts in kB as they were sent.`,
    head: ['page', 'speed', 'to bare', 'access', 'practice', 'search', 'scripts', 'lacking'],
    rows,
  });
  tables.push(await delays(app.origin));
} finally {
  lighthouse.close();
  app.close();
  bareSite.close();
}
for (const table of tables) console.log(`\n${asText(table)}`);
if (args.includes('--write')) {
  const text = [
    '# Benchmarks of the pages',
    'Written by `npm run bench:page -- --write`; Lighthouse is installed once with `npm ci --prefix bench`.',
    `Measured on: ${machine()}.`,
    ...tables.map(asMarkdown),
  ].join('\n\n');
  writeFileSync(FILE, `${text}\n`);
  console.log(`\nWritten to ${FILE}.`);
}
