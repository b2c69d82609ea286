// Kept reviews on this device: a record of its own for each, so that a thousand of them neither
// slow the saving of a form nor are lost together. Their index is the list of their keys.

import { failed, withStore, type Failed } from './connection';
import { VERSION } from './migrations';
import { snapshotRange, snapshotKey } from './names';
import { isRecord, type StoredRecord } from './record';
import { byNewest, type Snapshot } from './snapshot';

export type Listing = {
  /** Newest first. */
  snapshots: Snapshot[];
  /** So many are there and cannot be read; they are left as they are. */
  unreadable: number;
  /** So many are there and were not read yet. */
  left: number;
};

export type Listed = ({ ok: true } & Listing) | Failed;

export type Shelved = { ok: true } | Failed;

/** So many are read and judged in one go; the page gets its turn before the next. */
const PAGE = 25;

type Keys = readonly [IDBValidKey, ...IDBValidKey[]];

/** The next keys from the end: the reviews that were kept last. */
function lastOf(keys: readonly IDBValidKey[]): Keys | null {
  const [first, ...others] = keys.slice(-PAGE);
  return first === undefined ? null : [first, ...others];
}

const readPage = (keys: Keys) =>
  withStore('readonly', async (store) => ({
    ok: true as const,
    raw: await store.getAll(IDBKeyRange.bound(keys[0], keys.at(-1))),
  }));

/**
 * Every kept review, each judged by itself; `tell` hears what is there so far, the last kept first.
 * Loads the schema only if there is one.
 */
export async function listSnapshots(tell: (soFar: Listing) => void): Promise<Listed> {
  const there = await withStore('readonly', async (store) => ({
    ok: true as const,
    keys: await store.getAllKeys(snapshotRange()),
  }));
  if (!there.ok) return there;
  let { keys } = there;
  let listing: Listing = { snapshots: [], unreadable: 0, left: keys.length };
  if (keys.length === 0) return { ok: true, ...listing };
  const judge = (await import('./judge-snapshot')).snapshotJudge();
  const judged = (record: unknown) =>
    isRecord(record) && record.version <= VERSION ? judge(record.value, record.version) : null;
  for (let page = lastOf(keys); page !== null; page = lastOf(keys)) {
    const read = await readPage(page);
    if (!read.ok) return read;
    const sound = read.raw.map(judged).filter((each) => each !== null);
    keys = keys.slice(0, -page.length);
    listing = {
      snapshots: [...listing.snapshots, ...sound].sort(byNewest),
      unreadable: listing.unreadable + read.raw.length - sound.length,
      left: keys.length,
    };
    tell(listing);
  }
  return { ok: true, ...listing };
}

/** Keeps one review, and touches no other. */
export function keepSnapshot(snapshot: Snapshot, now: Date): Promise<Shelved> {
  const record: StoredRecord = {
    version: VERSION,
    revision: now.getTime(),
    savedAt: now.toISOString(),
    value: snapshot,
  };
  return withStore('readwrite', async (store) => {
    await store.put(record, snapshotKey(snapshot.id));
    return { ok: true };
  });
}

/** Writes another note under a kept review; one that is gone meanwhile is not brought back. */
export function noteSnapshot(id: string, note: string, now: Date): Promise<Shelved> {
  return withStore('readwrite', async (store) => {
    const record: unknown = await store.get(snapshotKey(id));
    if (!isRecord(record)) return failed('CHANGED_ELSEWHERE');
    if (record.version > VERSION) return failed('FUTURE');
    const value = { ...(record.value as Snapshot), note };
    const savedAt = now.toISOString();
    await store.put({ ...record, revision: record.revision + 1, savedAt, value }, snapshotKey(id));
    return { ok: true };
  });
}

/** Takes one kept review away. */
export function dropSnapshot(id: string): Promise<Shelved> {
  return withStore('readwrite', async (store) => {
    await store.delete(snapshotKey(id));
    return { ok: true };
  });
}
