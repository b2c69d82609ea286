// All that is kept at once: taken away, brought back, erased.

import type { Failed } from '@/lib/storage/database';
import { writeEnvelope } from '@/lib/storage/envelope';
import { RECORD_NAMES } from '@/lib/storage/names';
import type { EnvelopeRead } from '@/lib/storage/read-envelope';
import { valuesIn, type Values } from '@/lib/storage/values';
import { localDay } from './clock';
import { dropPending, type Held } from './held';
import type { Saved } from './saving';
import { emptied, kept, troubled } from './state';

export type Restored = { ok: true } | Failed | Extract<EnvelopeRead, { ok: false }>;

/** The text of a file with everything on this page, saved or not. */
export const exportAll = ({ state, device }: Held) =>
  writeEnvelope(state, device.now().toISOString());

async function replace(held: Held, values: Values): Promise<Restored> {
  const written = await held.device.write(values, 'any', held.device.now());
  if (!written.ok && written.code !== 'BLOCKED') return written;
  dropPending(held);
  const next = { ...emptied(held.state), ...values };
  if (!written.ok) {
    held.revisions = {};
    held.set(troubled(next, 'BLOCKED', RECORD_NAMES));
    return { ok: true };
  }
  held.revisions = Object.fromEntries(RECORD_NAMES.map((name) => [name, written.revision]));
  held.set(kept(next, RECORD_NAMES, written.savedAt));
  held.tabs?.tell('saved');
  return { ok: true };
}

/** Puts a file's content in the place of everything; on any failure nothing changes. */
export async function importAll(held: Held, text: string): Promise<Restored> {
  const read = await held.device.readFile(text, localDay(held.device.now()));
  if (!read.ok) return read;
  return held.inTurn(() => replace(held, valuesIn(read.envelope)));
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
