// How much JavaScript each page asks for before anything is touched, held against budgets.json:
// `npm run budgets` prints the table; the build fails on a page above its budget.
import { readFile, readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { root } from './run.mjs';
import { Stop, isMain, report } from './steps.mjs';

const noPage = /^(404|_not-found)\//;

/** The scripts a browser of today fetches for a page: those it runs, and those it is told to get. */
export function scriptsIn(html) {
  const tags = html.match(/<(?:script|link)\b[^>]*>/g) ?? [];
  const wanted = tags.filter((tag) =>
    tag.startsWith('<script')
      ? !/\snoModule\b/i.test(tag)
      : /\srel="(modulepreload|preload)"/.test(tag) && /\.js["?]/.test(tag),
  );
  const addresses = wanted.map((tag) => /\s(?:src|href)="([^"?]*)/.exec(tag)?.[1]);
  return [...new Set(addresses.filter(Boolean))];
}

/** The route behind a page, the same in both languages. */
export const routeOf = (file) =>
  `/${file.replaceAll('\\', '/')}`.replace(/index\.html$/, '').replace(/^\/(zh-CN|en)\//, '/*/');

/** Each route with its heaviest page's bytes. */
export async function weigh(folder) {
  const sizes = new Map();
  const sizeOf = async (path) => {
    if (!sizes.has(path)) {
      sizes.set(path, (await promisify(gzip)(await readFile(join(folder, path)))).length);
    }
    return sizes.get(path);
  };
  const files = await readdir(folder, { recursive: true });
  const weights = {};
  for (const file of files.filter((each) => /(^|[\\/])index\.html$/.test(each)).sort()) {
    if (noPage.test(file)) continue;
    const scripts = scriptsIn(await readFile(join(folder, file), 'utf8'));
    let bytes = 0;
    for (const script of scripts) bytes += await sizeOf(script);
    weights[routeOf(file)] = Math.max(bytes, weights[routeOf(file)] ?? 0);
  }
  return weights;
}

const kB = (bytes) => (bytes / 1000).toFixed(1).padStart(8);

/** A line a route, and the routes above their budget. */
export function judge(weights, budgets) {
  const rows = Object.entries(weights).map(([route, bytes]) => {
    const budget = (budgets[route] ?? budgets.other) * 1000;
    const line = `${route.padEnd(22)}${kB(bytes)} kB of ${kB(budget)} kB`;
    return { over: bytes > budget, line: bytes > budget ? `${line}   too much` : line };
  });
  return { lines: rows.map(({ line }) => line), over: rows.filter(({ over }) => over).length };
}

export async function checkBudgets(folder) {
  const { budgets } = JSON.parse(await readFile(resolve(root, 'scripts/budgets.json'), 'utf8'));
  const { lines, over } = judge(await weigh(folder), budgets);
  const table = `JavaScript of the first load, gzipped:\n  ${lines.join('\n  ')}`;
  if (over === 0) return table;
  throw new Stop(
    `${table}\n\n${over} of these pages ask for too much before anything is touched.\n` +
      'Load what is not needed at once with import(), or say in docs/decisions/0027-budgets.md why the budget grows.',
  );
}

if (isMain(import.meta)) await checkBudgets(resolve(root, 'out')).then(console.log, report);
