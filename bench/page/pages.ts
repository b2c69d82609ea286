// Lighthouse on every page beside a bare Next page, with what is done and how long it may still take.

import type { Table } from '../print/table';
import type { Flags } from './flags';
import { openLighthouse } from './lighthouse';
import type { Scores } from './scores';

/** A page in English is the same page in other words, so one look at it is enough. */
const RUNS_IN_ENGLISH = 1;

type Visit = { name: string; url: string; runs: number };

const HEAD = ['page', 'speed', 'to bare', 'access', 'practice', 'search'];
const MORE = ['largest paint', 'blocked', 'shift', 'scripts', 'lacking'];

function rowOf({ name, runs }: Visit, scores: Scores | null, bare: number | null): string[] {
  if (scores === null) return [name, ...HEAD.slice(1), ...MORE].map((_, at) => (at ? '–' : name));
  const { performance, accessibility, seo, paint, blocked, shift, kilobytes, lacking } = scores;
  const missed = scores.runs < runs ? [`${scores.runs} of ${runs} visits`] : [];
  return [
    name,
    String(performance),
    bare === null ? '' : String(performance - bare),
    String(accessibility),
    String(scores['best-practices']),
    String(seo),
    `${paint.toFixed(0)} ms`,
    `${blocked.toFixed(0)} ms`,
    shift.toFixed(3),
    `${kilobytes.toFixed(1)} kB`,
    [...lacking, ...missed].join(', '),
  ];
}

const noteOf = ({ runs }: Flags, failed: readonly string[]) =>
  [
    `Mobile defaults; the median of ${runs} visits, of ${RUNS_IN_ENGLISH} for a page in English.`,
    ...(failed.length > 0 ? [`Could not be measured: ${failed.join(', ')}.`] : []),
  ].join(' ');

/** One table: the bare page, then each path of the app. */
export async function pageScores(
  bareOrigin: string,
  origin: string,
  paths: readonly string[],
  flags: Flags,
): Promise<Table> {
  const visits: Visit[] = [
    { name: 'a bare Next page', url: `${bareOrigin}/`, runs: flags.runs },
    ...paths.map((path) => ({
      name: path,
      url: origin + path,
      runs: path.startsWith('/en/') ? RUNS_IN_ENGLISH : flags.runs,
    })),
  ];
  const lighthouse = await openLighthouse();
  const total = visits.reduce((sum, { runs }) => sum + runs, 0);
  const from = performance.now();
  const rows: string[][] = [];
  const failed: string[] = [];
  let done = 0;
  let bare: number | null = null;
  try {
    for (const visit of visits) {
      const scores = await lighthouse.score(visit.url, visit.runs);
      const row = rowOf(visit, scores, bare);
      if (scores === null) failed.push(visit.name);
      if (done === 0) bare = scores?.performance ?? null;
      rows.push(row);
      done += visit.runs;
      const minutes = ((performance.now() - from) / done) * ((total - done) / 60_000);
      console.log(`${done} of ${total}  ${row.join('  ')}  (${minutes.toFixed(1)} min left)`);
    }
  } finally {
    lighthouse.close();
  }
  return {
    title: 'Every page, by Lighthouse',
    note: noteOf(flags, failed),
    head: [...HEAD, ...MORE],
    rows,
  };
}
