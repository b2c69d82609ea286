// From the database to what the app may use.

import { addDays, isIsoDate, type IsoDate } from '@/lib/units/calendar';
import type { Failed } from './connection';
import { readRecords, type RawRead } from './database';
import { VERSION } from './migrations';
import { RECORD_NAMES, type RecordName } from './names';
import { isRecord, type Revisions, type StoredRecord } from './record';
import { NO_VALUES, type Values } from './values';

type Unreadable = { name: RecordName; code: 'CORRUPT' | 'FUTURE' };

export type Loaded = {
  ok: true;
  values: Values;
  revisions: Revisions;
  savedAt: Partial<Record<RecordName, string>>;
  /** Records that are there and cannot be used; their values read as `null`. */
  unreadable: Unreadable[];
  /** Something was saved after the day `asOf`: the device's clock was set back, or was wrong then. */
  ahead: boolean;
};

/** The revision of every record as it lies there; 0 where none does or it is damaged. */
export const revisionsIn = (raw: Partial<Record<RecordName, unknown>>): Revisions =>
  Object.fromEntries(
    RECORD_NAMES.map((name) => [name, isRecord(raw[name]) ? raw[name].revision : 0]),
  );

type Raw = Extract<RawRead, { ok: true }>['raw'];

/** The day a record was saved on, in UTC, where that lies after `asOf`: it was sound on that day. */
function dayOf({ savedAt }: StoredRecord, asOf: IsoDate): IsoDate {
  const day = savedAt.slice(0, 10);
  return isIsoDate(day) && day > asOf ? day : asOf;
}

async function judgeRecords(raw: Raw, asOf: IsoDate): Promise<Loaded> {
  const loaded: Loaded = {
    ok: true,
    values: { ...NO_VALUES },
    revisions: revisionsIn(raw),
    savedAt: {},
    unreadable: [],
    ahead: false,
  };
  const { judgeValue } = await import('./judge');
  const judge = <N extends RecordName>(name: N) => {
    const record = raw[name];
    if (record === undefined) return;
    if (isRecord(record) && record.version > VERSION) {
      loaded.unreadable.push({ name, code: 'FUTURE' });
      return;
    }
    const day = isRecord(record) ? dayOf(record, asOf) : asOf;
    const judged = isRecord(record) && judgeValue(name, record.value, record.version, day);
    if (!judged || !judged.ok) {
      loaded.unreadable.push({ name, code: 'CORRUPT' });
      return;
    }
    loaded.values[name] = judged.value;
    loaded.savedAt[name] = record.savedAt;
    loaded.ahead ||= day > addDays(asOf, 1);
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
    ? { ok: true, values: NO_VALUES, revisions: {}, savedAt: {}, unreadable: [], ahead: false }
    : judgeRecords(read.raw, asOf);
}
