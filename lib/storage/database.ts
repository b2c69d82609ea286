// Reading, writing and erasing records on this device.

import { deleteDB } from 'idb';
import { toAnswers } from './answers';
import { failed, withStore, type Failed } from './connection';
import { toFailure, type StoreFailure } from './failure';
import { VERSION } from './migrations';
import { DATABASE, RECORD_NAMES, snapshotRange, snapshotKey, type RecordName } from './names';
import { isRecord, type Revisions, type StoredRecord } from './record';
import type { Snapshot } from './snapshot';
import { MAX_LETTER, MAX_LETTERS, type Values } from './values';

export type RawRead = { ok: true; raw: Partial<Record<RecordName, unknown>> } | Failed;
export type Written = { ok: true; revision: number; savedAt: string } | Failed;
export type Erased = { ok: true } | Failed;

/** Kept reviews that are written along with records; one that is there already stays. */
export type Along = { snapshots: readonly Snapshot[]; instead: boolean };

/** Everything that is kept, as it lies there; `judgeRecords` says what of it can be used. */
export function readRecords(): Promise<RawRead> {
  return withStore('readonly', async (store) => {
    const values = await Promise.all(RECORD_NAMES.map((name) => store.get(name)));
    return { ok: true, raw: Object.fromEntries(RECORD_NAMES.map((name, i) => [name, values[i]])) };
  });
}

/** What stands in the way of writing over a record that was at revision `base` when it was read. */
function refusal(current: unknown, base: number): StoreFailure | null {
  if (!isRecord(current)) return base === 0 ? null : 'GONE';
  if (current.version > VERSION) return 'FUTURE';
  return current.revision === base ? null : 'CHANGED_ELSEWHERE';
}

const isForm = (name: RecordName) => name === 'draft' || name === 'quick';

/** The value as it is kept; `null` for one that is more than may be kept, or that is not there. */
function contentOf<N extends RecordName>(name: N, value: Values[N] | undefined) {
  if (value === null || value === undefined) return null;
  if (isForm(name)) return toAnswers(value);
  if (name !== 'letters') return value;
  const texts: unknown[] = Object.values(value);
  const long = texts.some((text) => typeof text === 'string' && text.length > MAX_LETTER);
  return long || texts.length > MAX_LETTERS ? null : value;
}

const NOTHING_ALONG: Along = { snapshots: [], instead: false };

/**
 * Writes all the values given, or none. `bases` are the revisions that the writer last saw (none: 0);
 * where another tab has written since, nothing is written. With `'any'`, whatever is there goes.
 * Kept reviews in `along` join those that are there, or take their place.
 */
export async function writeRecords(
  values: Partial<Values>,
  bases: Revisions | 'any',
  now: Date,
  along: Along = NOTHING_ALONG,
): Promise<Written> {
  const names = RECORD_NAMES.filter((name) => values[name] !== undefined);
  const savedAt = now.toISOString();
  const contents = names.map((name) => contentOf(name, values[name]));
  if (names.some((name, i) => contents[i] === null && values[name] !== null)) {
    return failed('TOO_LARGE');
  }
  return withStore('readwrite', async (store) => {
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
    const record = (value: unknown): StoredRecord => ({
      version: VERSION,
      revision,
      savedAt,
      value,
    });
    if (along.instead) await store.delete(snapshotRange());
    const there = new Set(
      along.snapshots.length > 0 ? await store.getAllKeys(snapshotRange()) : [],
    );
    const fresh = along.snapshots.filter(({ id }) => !there.has(snapshotKey(id)));
    const puts: [unknown, string][] = [
      ...names.map((name, i): [unknown, string] => [contents[i], name]),
      ...fresh.map((each): [unknown, string] => [each, snapshotKey(each.id)]),
    ];
    await Promise.all(puts.map(async ([value, key]) => store.put(record(value), key)));
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
