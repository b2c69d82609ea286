import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { root, run } from './run.mjs';
import { Stop } from './steps.mjs';

const oldest = [20, 19];

export function checkNode(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number);
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return;
  throw new Stop(
    `LimitLens needs Node.js ${oldest.join('.')} or newer, and this is ${version}.\n` +
      'Install the current LTS from https://nodejs.org, then run this again.',
  );
}

const packagesOf = async (path) => JSON.parse(await readFile(resolve(root, path), 'utf8')).packages;

/** Whether what stands in node_modules is what package-lock.json asks for. */
async function isInstalled() {
  try {
    const wanted = await packagesOf('package-lock.json');
    const present = await packagesOf('node_modules/.package-lock.json');
    return Object.entries(wanted).every(
      ([path, { version, optional }]) =>
        path === '' || (present[path] ? present[path].version === version : optional),
    );
  } catch {
    return false;
  }
}

const quiet = ['--no-audit', '--no-fund', '--prefer-offline', '--fetch-retry-maxtimeout=15000'];
const npmCi = ['ci', '--include=dev', ...quiet];

function npm(args) {
  const cli = process.env.npm_execpath;
  if (cli?.endsWith('.js')) return run(process.execPath, [cli, ...args]);
  return run('npm', args, { shell: process.platform === 'win32' });
}

/** Installs the locked packages when some are missing; a note says which it was. */
export async function ensureInstalled() {
  if (await isInstalled()) return 'already installed';
  console.log('Installing what package-lock.json names: once, a minute or so.');
  if ((await npm(npmCi)) === 0) return 'installed';
  throw new Stop(
    'The packages in package-lock.json could not be installed (npm says why above).\n' +
      'They come from the npm registry once; after that LimitLens works offline.\n' +
      'Connect to the internet, or set your mirror with `npm config set registry URL`, and run this again.',
  );
}
