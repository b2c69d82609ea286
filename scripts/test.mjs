import { readFile, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { ensureBrowser } from './browser.mjs';
import { ensureBuilt } from './build.mjs';
import { checkNode, ensureInstalled } from './install.mjs';
import { root, tool } from './run.mjs';
import { report, runSteps } from './steps.mjs';

const reports = resolve(root, 'reports');
const readReport = async (name) =>
  JSON.parse(await readFile(resolve(reports, name), 'utf8').catch(() => 'null'));

let browser;

const steps = [
  ['Packages', ensureInstalled],
  ['Browser', async () => (browser = await ensureBrowser())],
  ['Format, lint and types', () => together([checkFormat, checkLint, checkTypes])],
  ['Unit tests', unit],
  ['Build', ensureBuilt],
  ['Browser tests', e2e],
];

const say = {
  format: 'Some files are not formatted: run `npm run format`.',
  lint: 'ESLint found problems: see above.',
  types: 'TypeScript found problems: see above.',
  unit: 'Some unit tests failed: see above.',
  e2e: 'Some browser tests failed: see above, and the pictures in reports/e2e.',
};

const checkFormat = () => tool('prettier', ['--check', '--log-level', 'warn', '.'], say.format);
const checkLint = () => tool('eslint', ['--max-warnings', '0', '.'], say.lint);

async function checkTypes() {
  await tool('next', ['typegen'], say.types);
  await tool('tsc', ['--noEmit'], say.types);
}

/** Checks that do not need one another, at once; fails with the first that failed, all being done. */
async function together(checks) {
  const done = await Promise.allSettled(checks.map((check) => check()));
  const failed = done.find(({ status }) => status === 'rejected');
  if (failed) throw failed.reason;
}

async function unit() {
  const json = resolve(reports, 'unit.json');
  const args = ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${json}`];
  await tool('vitest', args, say.unit);
}

/** Every screen and promise once; `npm run e2e` has the long journeys and the other language too. */
async function e2e() {
  const env = { CHROMIUM_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: resolve(reports, 'e2e.json') };
  await tool(
    'playwright',
    ['test', '--grep-invert=@thorough', '--reporter=list,json'],
    say.e2e,
    env,
  );
}

/** Counts over both runners; `again` of those that passed did so on a second try only. */
async function count() {
  const units = await readReport('unit.json');
  const stats = (await readReport('e2e.json'))?.stats;
  return {
    passed: (units?.numPassedTests ?? 0) + (stats?.expected ?? 0) + (stats?.flaky ?? 0),
    failed: (units?.numFailedTests ?? 0) + (stats?.unexpected ?? 0),
    skipped: (units?.numPendingTests ?? 0) + (stats?.skipped ?? 0),
    again: stats?.flaky ?? 0,
  };
}

await rm(reports, { recursive: true, force: true });
let stopped = false;
const from = performance.now();
try {
  checkNode();
  await runSteps(steps);
} catch (error) {
  stopped = true;
  report(error);
}
const { passed, failed, skipped, again } = await count();
const minutes = ((performance.now() - from) / 60_000).toFixed(1);
console.log(
  `\n${stopped ? 'Stopped at the step that failed' : 'Everything passed'}, ${minutes} min.`,
);
console.log(
  `${passed} passed, ${stopped ? Math.max(1, failed) : failed} failed` +
    (skipped ? `, ${skipped} skipped` : '') +
    (again ? `; ${again} of those passed on a second try only` : ''),
);
