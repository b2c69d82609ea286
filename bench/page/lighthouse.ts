// Lighthouse's four scores of a page with its mobile defaults. A visit that fails is made once more
// in a fresh browser, and left out when it fails again.

import { createRequire } from 'node:module';
import { findBrowser } from '../../scripts/browser.mjs';
import { scoresOf, type Report, type Scores } from './scores';

/** The longest that one visit may take, in milliseconds. */
const LONGEST = 180_000;

type Lighthouse = (url: string, flags: object) => Promise<{ lhr: Report } | undefined>;
type Chrome = { port: number; kill: () => void };
type Launch = (options: object) => Promise<Chrome>;

// Installed with `npm ci --prefix bench`, so its types are not there when the app's are checked.
const load = (name: string) => {
  const from = createRequire(new URL('../package.json', import.meta.url));
  return import(from.resolve(name)) as Promise<Record<string, unknown>>;
};

const late = () =>
  new Promise<never>((_, fail) => {
    setTimeout(fail, LONGEST, new Error('took too long')).unref();
  });

/** Opens a browser for many pages. */
export async function openLighthouse() {
  const { launch } = (await load('chrome-launcher')) as { launch: Launch };
  const { default: lighthouse } = (await load('lighthouse')) as { default: Lighthouse };
  const chromePath = await findBrowser();
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const open = () =>
    launch({ chromePath, chromeFlags: ['--headless=new', '--disable-gpu', ...root] });
  let chrome = await open();

  async function visit(url: string, only: object): Promise<Report> {
    const flags = { port: chrome.port, output: 'json', logLevel: 'silent', ...only };
    const result = await Promise.race([lighthouse(url, flags), late()]);
    const problem = result?.lhr.runtimeError;
    if (!result || problem) throw new Error(problem?.code ?? 'no report');
    return result.lhr;
  }

  async function visitTwice(url: string, only: object): Promise<Report | null> {
    for (const again of [false, true]) {
      try {
        return await visit(url, only);
      } catch (error) {
        console.log(`${url}: ${String(error)}; ${again ? 'left out' : 'once more'}`);
        chrome.kill();
        chrome = await open();
      }
    }
    return null;
  }

  return {
    /** The scores after so many visits, all but the first for speed alone; `null` if all failed. */
    async score(url: string, runs: number): Promise<Scores | null> {
      const reports: Report[] = [];
      for (let run = 0; run < runs; run += 1) {
        const only = reports.length === 0 ? {} : { onlyCategories: ['performance'] };
        const report = await visitTwice(url, only);
        if (report) reports.push(report);
      }
      return scoresOf(reports);
    },
    close: () => chrome.kill(),
  };
}
