import type { Failed } from '@/lib/storage/connection';
import { revisionsIn, type Loaded } from '@/lib/storage/load';
import { RECORD_NAMES, type RecordName } from '@/lib/storage/names';
import type { Rescue } from '@/lib/storage/rescue';
import { localDay } from './clock';
import { dropPending, type Held } from './held';
import { flush } from './saving';
import { loadedInto, troubled, type StoreState } from './state';

/** The state once the device was read; what was entered meanwhile stays. */
function loaded(held: Held, outcome: Loaded | Failed): StoreState {
  if (!outcome.ok) {
    return { ...troubled(held.state, outcome.code, RECORD_NAMES), status: 'ready' };
  }
  held.revisions = outcome.revisions;
  return loadedInto(held.state, outcome, held.pending);
}

/** With what a page that closed while typing had not saved; it waits to be written again. */
function rescued(held: Held, state: StoreState, rescue: Rescue | null): StoreState {
  const { values, bases } = rescue ?? { values: {}, bases: {} };
  const isNews = (name: RecordName) =>
    values[name] !== undefined && JSON.stringify(values[name]) !== JSON.stringify(state[name]);
  const names = RECORD_NAMES.filter((name) => isNews(name) && !held.pending.has(name));
  names.forEach((name) => held.pending.add(name));
  held.revisions = { ...held.revisions, ...only(bases, names) };
  return { ...state, ...only(values, names) };
}

const only = <T extends object>(from: T, names: readonly (keyof T)[]): Partial<T> =>
  Object.fromEntries(names.map((name) => [name, from[name]])) as Partial<T>;

/** Reads what the device keeps and what the last page left unsaved. */
export async function loadFirst(held: Held) {
  await held.inTurn(async () => {
    const today = localDay(held.device.now());
    const [outcome, rescue] = [await held.device.load(today), await held.device.takeRescue(today)];
    held.set(rescued(held, loaded(held, outcome), rescue));
  });
  await flush(held);
}

/** Looks whether another tab has saved since this one read. */
export const lookElsewhere = (held: Held) =>
  held.inTurn(async () => {
    const read = await held.device.read();
    if (!read.ok || held.state.status === 'loading') return;
    const there = revisionsIn(read.raw);
    const changed = RECORD_NAMES.filter((name) => there[name] !== (held.revisions[name] ?? 0));
    const gone = changed.every((name) => there[name] === 0);
    const code = gone ? 'GONE' : 'CHANGED_ELSEWHERE';
    if (changed.length > 0) held.set(troubled(held.state, code, changed));
  });

/** Gives up this page's values for the ones that another tab saved. */
export const takeOther = (held: Held) =>
  held.inTurn(async () => {
    const outcome = await held.device.load(localDay(held.device.now()));
    dropPending(held);
    held.set({ ...loaded(held, outcome), generation: held.state.generation + 1 });
  });
