import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { LICENCES_FILE, licencesText, packagesIn, readLock, refusedIn } from './licences.mjs';
import { root } from './run.mjs';

const packages = packagesIn(await readLock());
const bench = packagesIn(
  JSON.parse(await readFile(resolve(root, 'bench/package-lock.json'), 'utf8')),
);
const registry = /^https:\/\/registry\.npmjs\.org\//;

test.each([
  ['the app', packages],
  ['the benches', bench],
])('%s: every package comes from the registry, exactly as it was when it was chosen', (_, all) => {
  const elsewhere = all.filter(
    ({ entry: { integrity, link, resolved } }) =>
      link || !/^sha512-/.test(integrity ?? '') || (resolved && !registry.test(resolved)),
  );
  expect(elsewhere.map(({ name }) => name)).toEqual([]);
});

test('every version asked for is exact', async () => {
  const { dependencies, devDependencies, overrides } = JSON.parse(
    await readFile(resolve(root, 'package.json'), 'utf8'),
  );
  const loose = Object.entries({ ...dependencies, ...devDependencies, ...overrides }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
  );
  expect(loose).toEqual([]);
});

test('nothing that is shipped runs a script when it is installed, and npm runs none at all', async () => {
  const scripted = packages.filter(({ shipped, entry }) => shipped && entry.hasInstallScript);
  expect(scripted.map(({ name }) => name)).toEqual([]);
  expect(await readFile(resolve(root, '.npmrc'), 'utf8')).toContain('ignore-scripts=true');
});

test('every licence is one we take, and docs/licences.md names them all (`npm run licences`)', async () => {
  expect(refusedIn(packages)).toEqual([]);
  expect(await readFile(LICENCES_FILE, 'utf8')).toBe(licencesText(packages));
});

test.each([
  ['a shipped package that asks for its source', true, 'GPL-3.0-only', 1],
  [
    'a shipped package under two licences, one of them too strict',
    true,
    'MIT AND LGPL-3.0-or-later',
    1,
  ],
  ['a tool under the same', false, 'MIT AND LGPL-3.0-or-later', 0],
  ['a package that states none', false, 'not stated', 1],
])('refuses or takes %s', (_, shipped, licence, refused) => {
  expect(refusedIn([{ name: 'a', version: '1.0.0', licence, shipped }])).toHaveLength(refused);
});
