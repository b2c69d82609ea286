// What is kept of Lighthouse's reports on one page. Pure.

const OTHERS = ['accessibility', 'best-practices', 'seo'] as const;

type Item = { resourceType?: string; transferSize?: number };
type Audit = { score: number | null; numericValue?: number; details?: { items?: Item[] } };
type Category = { score: number | null; auditRefs: { id: string; weight: number }[] };
export type Report = {
  runtimeError?: { code: string };
  categories: Record<string, Category>;
  audits: Record<string, Audit>;
};

export type Scores = Record<(typeof OTHERS)[number] | 'performance', number> & {
  /** Scripts as they were sent. */
  kilobytes: number;
  /** Milliseconds to the largest paint and of blocking, and the shift, of the middle visit. */
  paint: number;
  blocked: number;
  shift: number;
  /** What keeps a score but performance from 100, by Lighthouse's own ids. */
  lacking: string[];
  runs: number;
};

const percent = ({ categories }: Report, id: string) =>
  Math.round((categories[id]?.score ?? 0) * 100);

function kilobytesOf({ audits }: Report): number {
  const requests = audits['network-requests']?.details?.items ?? [];
  const scripts = requests.filter(({ resourceType }) => resourceType === 'Script');
  return scripts.reduce((sum, { transferSize }) => sum + (transferSize ?? 0), 0) / 1000;
}

function lackingIn({ categories, audits }: Report): string[] {
  return OTHERS.flatMap((id) => categories[id]?.auditRefs ?? [])
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
    .map(({ id }) => id);
}

/** Performance of the visit in the middle, the rest of the first, which looks at all; `null` of none. */
export function scoresOf(reports: readonly Report[]): Scores | null {
  const [first] = reports;
  const sorted = [...reports].sort((a, b) => percent(a, 'performance') - percent(b, 'performance'));
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (!first || !middle) return null;
  const valueOf = (id: string) => middle.audits[id]?.numericValue ?? 0;
  return {
    performance: percent(middle, 'performance'),
    accessibility: percent(first, 'accessibility'),
    'best-practices': percent(first, 'best-practices'),
    seo: percent(first, 'seo'),
    kilobytes: kilobytesOf(first),
    paint: valueOf('largest-contentful-paint'),
    blocked: valueOf('total-blocking-time'),
    shift: valueOf('cumulative-layout-shift'),
    lacking: lackingIn(first),
    runs: reports.length,
  };
}
