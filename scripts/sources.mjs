import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { root } from './run.mjs';

const inputs = [
  ...['app', 'components', 'lib', 'public', 'scripts'],
  ...['next.config.js', 'postcss.config.mjs', 'tsconfig.json', 'package.json', 'package-lock.json'],
];
const stamp = resolve(root, '.next/limitlens-sources');

async function* filesUnder(path) {
  if (!existsSync(join(root, path))) return;
  const entries = await readdir(join(root, path), { withFileTypes: true }).catch(() => null);
  if (entries === null) return yield path;
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.isDirectory()) yield* filesUnder(`${path}/${entry.name}`);
    else if (!/\.test\.\w+$/.test(entry.name)) yield `${path}/${entry.name}`;
  }
}

/** One hash over everything the built site is made from. */
export async function hashSources() {
  const hash = createHash('sha256')
    .update(process.version)
    .update(process.env.SITE_URL ?? '');
  for (const input of inputs) {
    for await (const path of filesUnder(input)) {
      hash.update(`\0${path}\0`).update(await readFile(join(root, path)));
    }
  }
  return hash.digest('hex');
}

export async function isBuilt() {
  if (!existsSync(resolve(root, 'out/index.html'))) return false;
  return (await readFile(stamp, 'utf8').catch(() => '')) === (await hashSources());
}

export const forgetBuild = () => rm(stamp, { force: true });

export async function rememberBuild(hash) {
  await mkdir(dirname(stamp), { recursive: true });
  await writeFile(stamp, hash);
}
