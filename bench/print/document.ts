// docs/benchmarks.md: the tables as they were measured, and the machine they were measured on.

import { cpus, totalmem } from 'node:os';
import { asMarkdown, type Table } from './table';

/** The machine that figures were taken on. */
export function machine(): string {
  const cores = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const model = cores[0]?.model.trim() ?? 'unknown processor';
  return `${model}, ${cores.length} cores, ${memory} GB, Node.js ${process.version}, ${process.platform}`;
}

/** The whole file, ready to be written. */
export const documentOf = (tables: readonly Table[]): string =>
  [
    '# Benchmarks',
    '',
    'Written by `npm run bench -- --write`; the rule engines and libraries of others are installed once with',
    '`npm ci --prefix bench`. Every figure is the quickest of many batches of calls, since other work',
    'on the machine only adds.',
    '',
    `Measured on: ${machine()}.`,
    '',
    tables.map(asMarkdown).join('\n\n'),
    '',
  ].join('\n');
