// `npm run bench:page`: Lighthouse on every route beside a bare Next page, and the time from a key
// to the painted answer. In parts: `--only pages` or `--only keys`, `--routes policy,check/full`,
// `--runs 1`, `--site http://localhost:3000` for one that is served already; `--write` keeps the
// figures in docs/benchmarks-pages.md. Needs `npm ci --prefix bench` once.

import { writeFileSync } from 'node:fs';
import { machine } from '../print/document';
import { asMarkdown, asText, type Table } from '../print/table';
import { delays } from './delays';
import { readFlags, wantedOf } from './flags';
import { pageScores } from './pages';
import { openApp, pathsOf, serveBare } from './sites';

const FILE = 'docs/benchmarks-pages.md';

const flags = readFlags(process.argv.slice(2));
const app = await openApp(flags.site);
const tables: Table[] = [];

async function measurePages(): Promise<Table> {
  const paths = wantedOf(pathsOf(), flags.routes);
  const bare = await serveBare();
  try {
    return await pageScores(bare.origin, app.origin, paths, flags);
  } finally {
    bare.close();
  }
}

try {
  if (flags.only !== 'keys') tables.push(await measurePages());
  if (flags.only !== 'pages') tables.push(await delays(app.origin));
} finally {
  app.close();
}
for (const table of tables) console.log(`\n${asText(table)}`);
if (flags.write) {
  const text = [
    '# Benchmarks of the pages',
    'Written by `npm run bench:page -- --write`; Lighthouse is installed once with `npm ci --prefix bench`.',
    `Measured on: ${machine()}.`,
    ...tables.map(asMarkdown),
  ].join('\n\n');
  writeFileSync(FILE, `${text}\n`);
  console.log(`\nWritten to ${FILE}.`);
}
