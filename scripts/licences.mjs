// The licences of everything that package-lock.json names, into docs/licences.md: `npm run licences`.
import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { root } from './run.mjs';
import { Stop, isMain, report } from './steps.mjs';

export const LICENCES_FILE = resolve(root, 'docs/licences.md');

const free = ['0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0', 'ISC', 'MIT', 'Apache-2.0'];
/** What may be in the pages that are served: anything that asks for no more than its name. */
const shippable = [...free, 'CC-BY-4.0'];
/** What may take part in building and testing, without being served. */
const usable = [...shippable, 'CC0-1.0', 'LGPL-3.0-or-later', 'MPL-2.0', 'Python-2.0'];

/** Every package: `shipped` may reach a page; all others are tools, or parts for some systems. */
export function packagesIn(lock) {
  const entries = Object.entries(lock.packages).filter(([path]) => path !== '');
  return entries.map(([path, entry]) => ({
    name: path.replace(/^.*node_modules\//, ''),
    version: entry.version,
    licence: entry.license ?? 'not stated',
    shipped: !entry.dev && !entry.devOptional && !entry.optional,
    entry,
  }));
}

/** The packages whose licence is none of those we take, as lines to read. */
export const refusedIn = (packages) =>
  packages
    .filter(({ licence, shipped }) => {
      const taken = shipped ? shippable : usable;
      return !licence.split(' AND ').every((part) => taken.includes(part));
    })
    .map(({ name, version, licence }) => `${name} ${version}: ${licence}`);

const table = (rows) => {
  const widths = rows[0].map((_, i) => Math.max(...rows.map((row) => row[i].length)));
  const line = (cells) => `| ${cells.map((cell, i) => cell.padEnd(widths[i])).join(' | ')} |`;
  const [head, ...body] = rows;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)].join('\n');
};

const unique = (lines) =>
  [...new Set(lines.map((line) => line.join('\0')))].map((line) => line.split('\0'));

/** The whole of docs/licences.md. */
export function licencesText(packages) {
  const shipped = packages.filter((each) => each.shipped);
  const tools = packages.filter((each) => !each.shipped);
  const named = shipped.map(({ name, version, licence }) => [name, version, licence]);
  const kinds = [...new Set(tools.map(({ licence }) => licence))].sort();
  const counted = kinds.map((kind) => [
    kind,
    String(tools.filter(({ licence }) => licence === kind).length),
  ]);
  return (
    [
      '# Licences of what the app is made from',
      'Written by `npm run licences` from `package-lock.json`; a unit test holds it to that file, and refuses a licence outside the lists in `scripts/licences.mjs`.',
      '## May be part of a page',
      table([['Package', 'Version', 'Licence'], ...unique(named)]),
      '## Used to build and test, or only on some systems',
      table([['Licence', 'Packages'], ...counted]),
      '',
    ]
      .join('\n\n')
      .trimEnd() + '\n'
  );
}

export const readLock = async () =>
  JSON.parse(await readFile(resolve(root, 'package-lock.json'), 'utf8'));

async function write() {
  const packages = packagesIn(await readLock());
  const refused = refusedIn(packages);
  if (refused.length > 0) throw new Stop(`Licences we do not take:\n  ${refused.join('\n  ')}`);
  await writeFile(LICENCES_FILE, licencesText(packages));
  console.log(`${packages.length} packages; written to docs/licences.md`);
}

if (isMain(import.meta)) await write().catch(report);
