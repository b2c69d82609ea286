// The one way in for a file of kept figures: told apart from other files, brought to today's version,
// judged record by record. With one record broken nothing is taken; a kept review that cannot be read
// is left out and counted.

import { z } from 'zod';
import type { Issue } from '@/lib/review';
import type { IsoDate } from '@/lib/units/calendar';
import { FORMAT, MAX_FILE, type Envelope } from './envelope';
import { judgeValue, toIssues } from './judge';
import { snapshotJudge } from './judge-snapshot';
import { VERSION } from './migrations';
import { RECORD_NAMES, type RecordName } from './names';
import { SEALED } from './sealed/sealed';
import { united, type Snapshot } from './snapshot';
import { isTruncated } from './truncated';
import { NO_VALUES, type Values } from './values';

export type EnvelopeFailure =
  | 'EMPTY'
  | 'TOO_LARGE'
  | 'TRUNCATED'
  | 'NOT_JSON'
  | 'OTHER_FORMAT'
  | 'SEALED'
  | 'FUTURE_VERSION'
  | 'UNKNOWN_VERSION'
  | 'INVALID';

type Failed = { ok: false; code: EnvelopeFailure; issues: Issue[] };
export type EnvelopeRead =
  | {
      ok: true;
      envelope: Envelope;
      /** So many kept reviews in the file cannot be read and are left out. */
      leftOut: number;
    }
  | Failed;

/** Hears that so many kept reviews of so many are judged. */
type Tell = (done: number, total: number) => void;

/** After so many kept reviews, the listener hears of it. */
const STEP = 25;

const kept = z.unknown().optional();

/** The outside of the file; `judgeValue` knows the inside of each record. */
const outside = z.strictObject({
  format: z.literal(FORMAT),
  version: z.int().min(1).max(VERSION),
  savedAt: z.iso.datetime(),
  draft: kept,
  quick: kept,
  profile: kept,
  settings: kept,
  plan: kept,
  scenarios: kept,
  overrides: kept,
  rates: kept,
  letters: kept,
  snapshots: z.array(z.unknown()).optional(),
});

const failed = (code: EnvelopeFailure, issues: Issue[] = []): Failed => ({
  ok: false,
  code,
  issues,
});

function failureOfText(text: string): EnvelopeFailure {
  if (text.trim() === '') return 'EMPTY';
  return isTruncated(text) ? 'TRUNCATED' : 'NOT_JSON';
}

function readText(text: string, asOf: IsoDate, tell: Tell): EnvelopeRead {
  if (text.length > MAX_FILE) return failed('TOO_LARGE');
  let content: unknown;
  try {
    content = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return failed(failureOfText(text));
  }
  return readContent(content, asOf, tell);
}

function failureOfVersion(version: unknown): EnvelopeFailure | null {
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return 'UNKNOWN_VERSION';
  }
  return version > VERSION ? 'FUTURE_VERSION' : null;
}

function readContent(content: unknown, asOf: IsoDate, tell: Tell): EnvelopeRead {
  if (typeof content !== 'object' || content === null) return failed('OTHER_FORMAT');
  const { format, version } = content as Record<'format' | 'version', unknown>;
  if (format === SEALED) return failed('SEALED');
  if (format !== FORMAT) return failed('OTHER_FORMAT');
  const code = failureOfVersion(version);
  if (code !== null) return failed(code);
  const parsed = outside.safeParse(content);
  return parsed.success
    ? readValues(parsed.data, asOf, tell)
    : failed('INVALID', toIssues(parsed.error));
}

/** The kept reviews that can be read, each judged by itself, each once. */
function soundIn(listed: readonly unknown[], version: number, tell: Tell): Snapshot[] {
  const judge = snapshotJudge();
  const judged = listed.map((each, at) => {
    if (at % STEP === 0) tell(at, listed.length);
    return judge(each, version);
  });
  const sound = judged.filter((each) => each !== null);
  return united([], [...new Map(sound.map((each) => [each.id, each])).values()]);
}

function readValues(raw: z.output<typeof outside>, asOf: IsoDate, tell: Tell): EnvelopeRead {
  const values: Values = { ...NO_VALUES };
  const issues: Issue[] = [];
  const read = <N extends RecordName>(name: N) => {
    const judged = judgeValue(name, raw[name], raw.version, asOf);
    if (judged.ok) values[name] = judged.value;
    else issues.push(...judged.issues.map((each) => ({ ...each, path: [name, ...each.path] })));
  };
  RECORD_NAMES.forEach((name) => read(name));
  if (issues.length > 0) return failed('INVALID', issues);
  const listed = raw.snapshots ?? [];
  const snapshots = soundIn(listed, raw.version, tell);
  return {
    ok: true,
    envelope: { format: FORMAT, version: VERSION, savedAt: raw.savedAt, ...values, snapshots },
    leftOut: listed.length - snapshots.length,
  };
}

/**
 * What a file holds, judged on the day `asOf`; never throws. `tell` hears how far it is.
 *
 * @example readEnvelope('{"format":"limitlens","version":1', '2026-11-23').code //=> 'TRUNCATED'
 */
export function readEnvelope(input: unknown, asOf: IsoDate, tell: Tell = () => {}): EnvelopeRead {
  try {
    return typeof input === 'string' ? readText(input, asOf, tell) : readContent(input, asOf, tell);
  } catch {
    return failed('INVALID'); // an object that throws while it is read
  }
}
