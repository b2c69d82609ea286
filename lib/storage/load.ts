// From the database to what the app may use.

import type { IsoDate } from '@/lib/units/calendar';
import type { Failed } from './connection';
import { readRecords, type RawRead } from './database';
import { VERSION } from './migrations';
import { RECORD_NAMES, type RecordName } from './names';
import { isRecord, type Revisions } from './record';
import { NO_VALUES, type Values } from './values';

export type Unreadable = { name: RecordName; code: 'CORRUPT' | 'FUTURE' };

export type Loaded = {
  ok: true;
  values: Values;
  revisions: Revisions;
  savedAt: Partial<Record<RecordName, string>>;
  /** Records that are there and cannot be used; their values read as `null`. */
  unreadable: Unreadable[];
};

export const revisionsIn = (raw: Partial<Record<RecordName, unknown>>): Revisions =>
  Object.fromEntries(
    RECORD_NAMES.map((name) => [name, isRecord(raw[name]) ? raw[name].revision : 0]),
  );

type Raw = Extract<RawRead, { ok: true }>['raw'];

async function judgeRecords(raw: Raw, asOf: IsoDate): Promise<Loaded> {
  const loaded: Loaded = {
    ok: true,
    values: { ...NO_VALUES },
    revisions: revisionsIn(raw),
    savedAt: {},
    unreadable: [],
  };
  const { judgeValue } = await import('./judge');
  const judge = <N extends RecordName>(name: N) => {
    const record = raw[name];
    if (record === undefined) return;
    if (isRecord(record) && record.version > VERSION) {
      loaded.unreadable.push({ name, code: 'FUTURE' });
      return;
    }
    const judged = isRecord(record) && judgeValue(name, record.value, record.version, asOf);
    if (!judged || !judged.ok) {
      loaded.unreadable.push({ name, code: 'CORRUPT' });
      return;
    }
    loaded.values[name] = judged.value;
    loaded.savedAt[name] = record.savedAt;
  };
  RECORD_NAMES.forEach((name) => judge(name));
  return loaded;
}

/** Everything that is kept, judged on the day `asOf`. Loads the schema only if something is kept. */
export async function loadRecords(asOf: IsoDate): Promise<Loaded | Failed> {
  const read = await readRecords();
  if (!read.ok) return read;
  const empty = Object.values(read.raw).every((record) => record === undefined);
  return empty
    ? { ok: true, values: NO_VALUES, revisions: {}, savedAt: {}, unreadable: [] }
    : judgeRecords(read.raw, asOf);
}
