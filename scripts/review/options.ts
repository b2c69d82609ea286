// What the review command was asked for. The day is today unless one is given.

import { parseArgs } from 'node:util';
import { isLocale, LOCALES, type Locale } from '../../lib/format/locale';
import { LENDERS, type LenderKind } from '../../lib/review';
import { isIsoDate, type IsoDate } from '../../lib/units/calendar';

export type ReviewOptions = { lender: LenderKind; on: IsoDate; brief: boolean };

export type Options = ReviewOptions & {
  /** `-` is standard input. */
  file: string;
  ndjson: boolean;
  json: boolean;
  lang: Locale;
  /** Filter only: rate and peak memory to standard error at the end. */
  stats: boolean;
  /** Filter only: how many workers; 0 is one a core. */
  workers: number;
};

export const USAGE = `Usage: npm run --silent review -- profile.json [options]
       npm run --silent review -- --ndjson [options] < profiles.ndjson > reviews.ndjson

  --lender platform|bank|business   whose rules (platform)
  --on YYYY-MM-DD                   the day of the review (today)
  --lang zh-CN|en                   language of the summary (zh-CN)
  --json                            the whole review as JSON
  --ndjson                          one profile a line in, one review a line out, in order
  --brief                           only what was decided, of each review
  --workers N                       with --ndjson: worker threads (one a core)
  --stats                           with --ndjson: rate and peak memory on standard error`;

type Read = { ok: true; options: Options } | { ok: false; problem: string };

const pad = (value: number) => `${value}`.padStart(2, '0');
const dayOf = (now: Date) =>
  `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;

function parsed(args: string[]) {
  return parseArgs({
    args,
    allowPositionals: true,
    options: {
      lender: { type: 'string', default: 'platform' },
      on: { type: 'string' },
      lang: { type: 'string', default: 'zh-CN' },
      json: { type: 'boolean', default: false },
      ndjson: { type: 'boolean', default: false },
      brief: { type: 'boolean', default: false },
      stats: { type: 'boolean', default: false },
      workers: { type: 'string', default: '0' },
    },
  });
}

/** Options from the command line, or what is wrong with them. */
export function readOptions(args: string[], now: Date): Read {
  const wrong = (problem: string): Read => ({ ok: false, problem });
  let given: ReturnType<typeof parsed>;
  try {
    given = parsed(args);
  } catch (error) {
    return wrong(error instanceof Error ? error.message : String(error));
  }
  const { values, positionals } = given;
  const on = values.on ?? dayOf(now);
  const lender = LENDERS.find((kind) => kind === values.lender);
  const [file, ...more] = positionals;
  if (!isIsoDate(on)) return wrong(`--on takes a day such as 2026-11-23, not ${on}.`);
  if (lender === undefined) return wrong(`--lender takes ${LENDERS.join(', ')}.`);
  if (!isLocale(values.lang)) return wrong(`--lang takes ${LOCALES.join(' or ')}.`);
  if (!/^\d{1,3}$/.test(values.workers)) return wrong('--workers takes a number.');
  if (more.length > 0) return wrong('One file at a time.');
  if (values.ndjson && file !== undefined) return wrong('--ndjson reads standard input, no file.');
  if (!values.ndjson && file === undefined) return wrong('Name the file of a profile.');
  const { ndjson, json, brief, stats, lang } = values;
  const workers = Number(values.workers);
  return {
    ok: true,
    options: { lender, on, lang, ndjson, json, brief, stats, workers, file: file ?? '-' },
  };
}
