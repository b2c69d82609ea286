// All that is kept at once: taken away, brought back, erased.

import type { Failed } from '@/lib/storage/connection';
import { writeEnvelope, type Envelope } from '@/lib/storage/envelope';
import { RECORD_NAMES, type RecordName } from '@/lib/storage/names';
import { united } from '@/lib/storage/snapshot';
import type { Values } from '@/lib/storage/values';
import { dropPending, type Held } from './held';
import type { Saved } from './saving';
import { openShelf, reopenShelf } from './shelf';
import { emptied, kept, NO_SHELF, troubled, type StoreState } from './state';

type Restored = { ok: true } | Failed;

/** What of a file comes in: all of it in the place of everything, or these records and every review. */
export type Take = 'all' | readonly RecordName[];

/** The text of a file with everything on this page, saved or not, and every kept review. */
export async function exportAll(held: Held): Promise<string> {
  await openShelf(held);
  const { state, device } = held;
  return writeEnvelope(state, state.shelf?.snapshots ?? [], device.now().toISOString());
}

const pick = (from: Values, names: readonly RecordName[]): Partial<Values> =>
  Object.fromEntries(names.map((name) => [name, from[name]]));

/** Nothing waits to be written any more of what the file has brought. */
function settle(held: Held, names: readonly RecordName[]) {
  if (names.length === RECORD_NAMES.length) dropPending(held);
  names.forEach((name) => held.pending.delete(name));
}

/** The page with the file's content, as long as it lives: this browser keeps nothing. */
function inMemory(held: Held, next: StoreState, { snapshots }: Envelope, names: RecordName[]) {
  held.revisions = {};
  const all = united(next.shelf?.snapshots ?? [], snapshots);
  const shelf = { ...NO_SHELF, snapshots: all };
  held.set(troubled({ ...next, shelf }, 'BLOCKED', names));
}

async function putIn(held: Held, envelope: Envelope, take: Take): Promise<Restored> {
  const names = RECORD_NAMES.filter((name) => take === 'all' || take.includes(name));
  const values = pick(envelope, names);
  const along = { snapshots: envelope.snapshots, instead: take === 'all' };
  const { device } = held;
  const written = await device.write(values, 'any', device.now(), along);
  if (!written.ok && written.code !== 'BLOCKED') return written;
  settle(held, names);
  const next = { ...(take === 'all' ? emptied(held.state) : held.state), ...values };
  if (!written.ok) {
    inMemory(held, next, envelope, names);
    return { ok: true };
  }
  const revisions = Object.fromEntries(names.map((name) => [name, written.revision]));
  held.revisions = { ...held.revisions, ...revisions };
  held.set(kept(next, names, written.savedAt));
  held.tabs?.tell('saved');
  held.tabs?.tell('shelved');
  return { ok: true };
}

/** Brings in a file's content, or that part of it; on any failure nothing changes. */
export async function importAll(held: Held, envelope: Envelope, take: Take): Promise<Restored> {
  const restored = await held.inTurn(() => putIn(held, envelope, take));
  if (restored.ok && !held.state.blocked) await reopenShelf(held);
  return restored;
}

function empty(held: Held) {
  dropPending(held);
  held.revisions = {};
  held.set(emptied(held.state));
}

/** Erases everything here and, by message, from every other tab's memory. */
export const eraseAll = (held: Held): Promise<Saved> =>
  held.inTurn(async () => {
    const erased = await held.device.erase();
    if (!erased.ok && !(erased.code === 'BLOCKED' && held.state.blocked)) return erased;
    empty(held);
    held.tabs?.tell('erased');
    return { ok: true };
  });

/** Another tab erased everything: this page lets go of it too. */
export const letGo = (held: Held) =>
  held.inTurn(async () => {
    empty(held);
    held.set({ ...held.state, generation: held.state.generation + 1 });
  });
