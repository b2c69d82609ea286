// Lighthouse's four scores of a page with its mobile defaults, the median of several runs.

import { createRequire } from 'node:module';
import { findBrowser } from '../../scripts/browser.mjs';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
export type Scores = Record<(typeof CATEGORIES)[number], number> & {
  kilobytes: number;
  /** What keeps a score but performance from 100, by Lighthouse's own ids. */
  lacking: string[];
};

type Audit = { score: number | null; scoreDisplayMode: string; details?: { items?: Item[] } };
type Item = { resourceType?: string; transferSize?: number };
type Report = {
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, Audit>;
};
type Lighthouse = (url: string, flags: object) => Promise<{ lhr: Report } | undefined>;
type Chrome = { port: number; kill: () => void };

// Installed with `npm ci --prefix bench`, so its types are not there when the app's are checked.
const load = (name: string) => {
  const from = createRequire(new URL('../package.json', import.meta.url));
  return import(from.resolve(name)) as Promise<Record<string, unknown>>;
};

function scoresOf({ categories, audits }: Report): Scores {
  const scores = CATEGORIES.map((id) => [id, Math.round((categories[id]?.score ?? 0) * 100)]);
  const requests = audits['network-requests']?.details?.items ?? [];
  const scripts = requests.filter(({ resourceType }) => resourceType === 'Script');
  const bytes = scripts.reduce((sum, { transferSize }) => sum + (transferSize ?? 0), 0);
  const others = CATEGORIES.slice(1).flatMap((id) => categories[id]?.auditRefs ?? []);
  const lacking = others
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
    .map(({ id }) => id);
  return { ...Object.fromEntries(scores), kilobytes: bytes / 1000, lacking } as Scores;
}

/** The report in the middle by performance; the other scores do not move. */
function median(runs: Scores[]): Scores {
  const sorted = [...runs].sort((a, b) => a.performance - b.performance);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (!middle) throw new RangeError('at least one run');
  return middle;
}

/** Opens a browser for many pages; `score` runs Lighthouse `runs` times on an address. */
export async function openLighthouse(runs: number) {
  const { launch } = (await load('chrome-launcher')) as { launch: (o: object) => Promise<Chrome> };
  const { default: lighthouse } = (await load('lighthouse')) as { default: Lighthouse };
  const chrome = await launch({
    chromePath: await findBrowser(),
    chromeFlags: [
      '--headless=new',
      '--disable-gpu',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  return {
    async score(url: string): Promise<Scores> {
      const reports: Scores[] = [];
      for (let run = 0; run < runs; run += 1) {
        const result = await lighthouse(url, {
          port: chrome.port,
          output: 'json',
          logLevel: 'silent',
        });
        if (result) reports.push(scoresOf(result.lhr));
      }
      return median(reports);
    },
    close: () => chrome.kill(),
  };
}
