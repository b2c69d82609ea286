import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { EVIDENCE } from './evidence-figures';

const root = resolve(import.meta.dirname, '../..');
const cellsOf = (file: string) =>
  readFileSync(resolve(root, file), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .split('|')
        .map((cell) => cell.trim())
        .slice(1, -1),
    );

const decision = cellsOf('docs/decisions/0011-evidence.md').filter(([, auc]) =>
  /^0\.\d{4} /.test(auc ?? ''),
);
const sets = cellsOf('bench/evidence/README.md').filter(([file]) => /\.csv\.gz/.test(file ?? ''));

test('the figures on the method page are those of the decision record', () => {
  expect(
    EVIDENCE.map(({ platform, interval, bank, business }) => [
      `${platform} (${interval})`,
      bank,
      business,
    ]),
  ).toEqual(decision.map(([, auc, , , bank, business]) => [auc, bank, business]));
});

test('rows and failures are those of the sets that the bench reads', () => {
  expect(EVIDENCE.map(({ rows }) => rows)).toEqual(sets.map(([, rows]) => rows));
  EVIDENCE.forEach(({ bad }, i) => expect(sets[i]?.[3]).toContain(bad));
});
