import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run, tool } from './run.mjs';
import { Stop } from './steps.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const usualPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

// A name on the path can be a stub that only tells how to install the real one.
const runs = (path) =>
  process.platform === 'win32' || spawnSync(path, ['--version'], { timeout: 15_000 }).status === 0;

function installed() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...usualPlaces].find((path) => existsSync(path) && runs(path));
}

async function playwrights() {
  const { chromium } = await import('@playwright/test');
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

/** Where a Chromium stands: the one CHROMIUM_PATH names, an installed one, or Playwright's own. */
export async function findBrowser() {
  const named = process.env.CHROMIUM_PATH;
  if (named && !existsSync(named)) throw new Stop(`CHROMIUM_PATH names no file: ${named}`);
  return named || installed() || (await playwrights());
}

async function distributions() {
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const apt = async (...args) => {
    const [command, ...rest] = [...sudo, 'apt-get', ...args];
    return (await run(command, rest, { env: { DEBIAN_FRONTEND: 'noninteractive' } })) === 0;
  };
  await apt('update', '-qq');
  await apt('install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-cjk');
}

/** Finds a browser or gets one; stops with what to do when neither works. */
export async function ensureBrowser() {
  const before = await findBrowser();
  if (before) return before;
  console.log('No Chromium or Chrome here yet: asking Playwright for one.');
  await tool('playwright', ['install', 'chromium'], '').catch(() => {});
  if (!(await playwrights()) && process.platform === 'linux') {
    console.log("Playwright's download is not to be had: asking the system's packages.");
    await distributions();
  }
  const after = await findBrowser();
  if (after) return after;
  throw new Stop(
    'The browser tests need Chromium or Chrome, and none could be found or installed.\n' +
      'Install one (on Debian: `apt-get install chromium`), or name yours: CHROMIUM_PATH=/path/to/chrome npm test',
  );
}

// What a newer browser draws for its own address bar costs as much as a short test, in each window.
// Chromium heeds the last such list alone, so that what Playwright switches off stands here again.
const features = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'AimEnabled',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
];

/** Launch options for a browser that keeps to itself. */
export const launchOptions = (executablePath) => ({
  executablePath,
  args: [
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-quic',
    '--disable-gpu',
    '--no-first-run',
    `--disable-features=${features.join(',')}`,
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ],
});
