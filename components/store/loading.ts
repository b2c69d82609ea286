import { RECORD_NAMES } from '@/lib/storage/names';
import { revisionsIn } from '@/lib/storage/load';
import { localDay } from './clock';
import { dropPending, type Held } from './held';
import { loadedInto, troubled } from './state';

async function load(held: Held) {
  const loaded = await held.device.load(localDay(held.device.now()));
  if (loaded.ok) {
    held.revisions = loaded.revisions;
    held.set(loadedInto(held.state, loaded, held.pending));
  } else {
    held.set({ ...troubled(held.state, loaded.code, RECORD_NAMES), status: 'ready' });
  }
}

/** Reads what the device keeps; what was entered meanwhile stays. */
export const loadFirst = (held: Held) => held.inTurn(() => load(held));

/** Looks whether another tab has saved since this one read. */
export const lookElsewhere = (held: Held) =>
  held.inTurn(async () => {
    const read = await held.device.read();
    if (!read.ok || held.state.status === 'loading') return;
    const there = revisionsIn(read.raw);
    const changed = RECORD_NAMES.filter((name) => there[name] !== (held.revisions[name] ?? 0));
    if (changed.length > 0) held.set(troubled(held.state, 'CHANGED_ELSEWHERE', changed));
  });

/** Gives up this page's values for the ones that another tab saved. */
export const takeOther = (held: Held) =>
  held.inTurn(async () => {
    dropPending(held);
    await load(held);
    held.set({ ...held.state, generation: held.state.generation + 1 });
  });
