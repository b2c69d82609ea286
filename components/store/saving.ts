import type { Failed } from '@/lib/storage/connection';
import { revisionsIn } from '@/lib/storage/load';
import { RECORD_NAMES, type RecordName } from '@/lib/storage/names';
import type { Values } from '@/lib/storage/values';
import type { Held } from './held';
import { kept, troubled, type StoreState } from './state';

export type Saved = { ok: true } | Failed;

/** How long typing rests, in milliseconds, before it is saved. */
export const PAUSE = 400;

async function write(held: Held, name: RecordName): Promise<Saved> {
  const { device, state, revisions } = held;
  const written = await device.write({ [name]: state[name] }, revisions, device.now());
  if (!written.ok) {
    held.set(troubled(held.state, written.code, [name]));
    return written;
  }
  if (Object.values(revisions).every((seen) => seen === 0)) void device.askToPersist();
  if (held.state[name] === state[name]) held.pending.delete(name);
  held.revisions = { ...held.revisions, [name]: written.revision };
  held.set(kept(held.state, [name], written.savedAt));
  held.tabs?.tell('saved');
  return { ok: true };
}

async function writeEach(held: Held): Promise<Saved> {
  let outcome: Saved = { ok: true };
  for (const name of [...held.pending]) {
    const saved = await write(held, name);
    if (!saved.ok) outcome = saved;
  }
  if (held.left && held.pending.size === 0) {
    held.device.dropRescue();
    held.left = false;
  }
  return outcome;
}

/** Writes at once what still waits; what cannot be written goes on waiting for the next time. */
export function flush(held: Held): Promise<Saved> {
  clearTimeout(held.timer);
  return held.inTurn(() => writeEach(held));
}

/** Shows a value at once, and writes it when typing rests. */
export function save<N extends RecordName>(held: Held, name: N, value: Values[N]) {
  held.pending.add(name);
  clearTimeout(held.timer);
  held.timer = setTimeout(() => void flush(held), PAUSE);
  held.set({ ...held.state, [name]: value });
}

/** Leaves what is not written yet to the next page, while this one closes. */
export function leave(held: Held) {
  const { device, state, revisions, pending } = held;
  if (pending.size === 0) return;
  held.left = true;
  const values = Object.fromEntries([...pending].map((name) => [name, state[name]]));
  device.leaveRescue({ values, bases: revisions });
}

/** What this page keeps of its own: what differs, or all it has where the device has nothing more. */
const mineOf = ({ problem, ...state }: StoreState) =>
  problem?.code === 'GONE'
    ? RECORD_NAMES.filter((name) => state[name] !== null)
    : (problem?.records ?? []);

/** Writes this page's values over the ones that another tab saved, or back where they went missing. */
export async function keepMine(held: Held): Promise<Saved> {
  const records = mineOf(held.state);
  await held.inTurn(async () => {
    const read = await held.device.read();
    if (read.ok) held.revisions = revisionsIn(read.raw);
  });
  records.forEach((name) => held.pending.add(name));
  return flush(held);
}
