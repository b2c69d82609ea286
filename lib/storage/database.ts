// Reading, writing and erasing on this device. A connection lives as long as one transaction, so
// that no open tab ever keeps another from erasing.

import { deleteDB, openDB, type IDBPDatabase } from 'idb';
import { toAnswers } from './answers';
import { toFailure, type StoreFailure } from './failure';
import { VERSION } from './migrations';
import { DATABASE, RECORDS, RECORD_NAMES, type RecordName } from './names';
import { isRecord, type Revisions, type StoredRecord } from './record';
import { MAX_LETTER, MAX_LETTERS, type Values } from './values';

export type Failed = { ok: false; code: StoreFailure };
export type RawRead = { ok: true; raw: Partial<Record<RecordName, unknown>> } | Failed;
export type Written = { ok: true; revision: number; savedAt: string } | Failed;
export type Erased = { ok: true } | Failed;

const failed = (code: StoreFailure): Failed => ({ ok: false, code });

async function withDatabase<T>(work: (database: IDBPDatabase) => Promise<T>): Promise<T | Failed> {
  try {
    const database = await openDB(DATABASE, 1, {
      upgrade: (fresh) => void fresh.createObjectStore(RECORDS),
    });
    return await work(database).finally(() => database.close());
  } catch (error) {
    return failed(toFailure(error));
  }
}

/** Everything that is kept, as it lies there; `judgeRecords` says what of it can be used. */
export function readRecords(): Promise<RawRead> {
  return withDatabase(async (database) => {
    const { store, done } = database.transaction(RECORDS);
    const values = await Promise.all(RECORD_NAMES.map((name) => store.get(name)));
    await done;
    return { ok: true, raw: Object.fromEntries(RECORD_NAMES.map((name, i) => [name, values[i]])) };
  });
}

/** What stands in the way of writing over a record that was at revision `base` when it was read. */
function refusal(current: unknown, base: number): StoreFailure | null {
  if (!isRecord(current)) return base === 0 ? null : 'CHANGED_ELSEWHERE';
  if (current.version > VERSION) return 'FUTURE';
  return current.revision === base ? null : 'CHANGED_ELSEWHERE';
}

const isForm = (name: RecordName) => name === 'draft' || name === 'quick' || name === 'overrides';

/** The value as it is kept; `null` for one that is more than may be kept, or that is not there. */
function contentOf<N extends RecordName>(name: N, value: Values[N] | undefined) {
  if (value === null || value === undefined) return null;
  if (isForm(name)) return toAnswers(value);
  if (name !== 'letters') return value;
  const texts: unknown[] = Object.values(value);
  const long = texts.some((text) => typeof text === 'string' && text.length > MAX_LETTER);
  return long || texts.length > MAX_LETTERS ? null : value;
}

/**
 * Writes all the values given, or none. `bases` are the revisions that the writer last saw (none: 0);
 * where another tab has written since, nothing is written. With `'any'`, whatever is there goes.
 */
export async function writeRecords(
  values: Partial<Values>,
  bases: Revisions | 'any',
  now: Date,
): Promise<Written> {
  const names = RECORD_NAMES.filter((name) => values[name] !== undefined);
  const savedAt = now.toISOString();
  const contents = names.map((name) => contentOf(name, values[name]));
  if (names.some((name, i) => contents[i] === null && values[name] !== null)) {
    return failed('TOO_LARGE');
  }
  return withDatabase(async (database) => {
    const { store, done } = database.transaction(RECORDS, 'readwrite');
    const current: unknown[] = await Promise.all(names.map((name) => store.get(name)));
    const codes = names.map((name, i) =>
      bases === 'any' ? null : refusal(current[i], bases[name] ?? 0),
    );
    const code = codes.find((each) => each !== null);
    if (code) return failed(code);
    // Instants, so that a revision never comes back after everything was erased.
    const revision = Math.max(
      now.getTime(),
      ...current.map((record) => (isRecord(record) ? record.revision + 1 : 0)),
    );
    const records = contents.map((value): StoredRecord => ({
      version: VERSION,
      revision,
      savedAt,
      value,
    }));
    await Promise.all([...records.map((record, i) => store.put(record, names[i])), done]);
    return { ok: true, revision, savedAt };
  });
}

/** Deletes the database with everything in it. */
export async function eraseRecords(): Promise<Erased> {
  try {
    await deleteDB(DATABASE);
    return { ok: true };
  } catch (error) {
    return failed(toFailure(error));
  }
}
