// Kept reviews on this device: a record of its own for each, so that a thousand of them neither
// slow the saving of a form nor are lost together. Their index is the list of their keys.

import { failed, withStore, type Failed } from './connection';
import { VERSION } from './migrations';
import { snapshotRange, snapshotKey } from './names';
import { isRecord, type StoredRecord } from './record';
import { byNewest, type Snapshot } from './snapshot';

export type Listed = {
  ok: true;
  /** Newest first. */
  snapshots: Snapshot[];
  /** So many are there and cannot be read; they are left as they are. */
  unreadable: number;
};

export type Shelved = { ok: true } | Failed;

/** After so many, the page gets a turn. */
const AT_ONCE = 50;

const turn = () => new Promise((resolve) => setTimeout(resolve));

async function judged(raw: readonly unknown[]): Promise<Listed> {
  const { snapshotJudge } = await import('./judge-snapshot');
  const judge = snapshotJudge();
  const snapshots: Snapshot[] = [];
  for (const [at, record] of raw.entries()) {
    if (at % AT_ONCE === AT_ONCE - 1) await turn();
    const sound = isRecord(record) && record.version <= VERSION;
    const snapshot = sound ? judge(record.value, record.version) : null;
    if (snapshot !== null) snapshots.push(snapshot);
  }
  return {
    ok: true,
    snapshots: snapshots.sort(byNewest),
    unreadable: raw.length - snapshots.length,
  };
}

/** Every kept review, each judged by itself. Loads the schema only if there is one. */
export async function listSnapshots(): Promise<Listed | Failed> {
  const read = await withStore('readonly', async (store) => ({
    ok: true as const,
    raw: await store.getAll(snapshotRange()),
  }));
  if (!read.ok) return read;
  return read.raw.length > 0 ? judged(read.raw) : { ok: true, snapshots: [], unreadable: 0 };
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
