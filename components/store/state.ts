// What the screens see of the store, and how single events change it. Pure.

import type { StoreFailure } from '@/lib/storage/failure';
import type { Loaded } from '@/lib/storage/load';
import type { RecordName } from '@/lib/storage/names';
import type { Snapshot } from '@/lib/storage/snapshot';
import { NO_VALUES, type Values } from '@/lib/storage/values';

/** Something is not kept, or not the newest; the values on the screen are safe until it is solved. */
type Problem = { code: Exclude<StoreFailure, 'BLOCKED'>; records: readonly RecordName[] };

/** The kept reviews, newest first; how many more cannot be read, and how many are not read yet. */
export type Shelf = { snapshots: readonly Snapshot[]; unreadable: number; left: number };

export const NO_SHELF: Shelf = { snapshots: [], unreadable: 0, left: 0 };

/** How many there are, as far as is known: those not read yet count as readable. */
export const keptCount = ({ snapshots, left }: Shelf) => snapshots.length + left;

export type StoreState = Values & {
  status: 'loading' | 'ready';
  /** This browser keeps nothing: the values live only as long as the page. */
  blocked: boolean;
  savedAt: Partial<Record<RecordName, string>>;
  problem: Problem | null;
  /** `null` until a page looks at them. */
  shelf: Shelf | null;
  /** Grows when another tab's values took the place of this one's. */
  generation: number;
};

export const LOADING: StoreState = {
  ...NO_VALUES,
  status: 'loading',
  blocked: false,
  savedAt: {},
  problem: null,
  shelf: null,
  generation: 0,
};

/** Nothing kept and nothing wrong. */
export const emptied = (state: StoreState): StoreState => ({
  ...state,
  ...NO_VALUES,
  status: 'ready',
  savedAt: {},
  problem: null,
  shelf: state.shelf && NO_SHELF,
});

/** A failure to keep some records; one problem is told at a time, the newest. */
export function troubled(
  state: StoreState,
  code: StoreFailure,
  records: readonly RecordName[],
): StoreState {
  if (code === 'BLOCKED') return { ...state, blocked: true };
  const before = state.problem?.code === code ? state.problem.records : [];
  return { ...state, problem: { code, records: [...new Set([...before, ...records])] } };
}

/** These records are kept now: whatever stood in their way is over. */
export function kept(
  state: StoreState,
  records: readonly RecordName[],
  savedAt: string,
): StoreState {
  const left = state.problem?.records.filter((name) => !records.includes(name)) ?? [];
  return {
    ...state,
    blocked: false,
    savedAt: { ...state.savedAt, ...Object.fromEntries(records.map((name) => [name, savedAt])) },
    problem: state.problem && left.length > 0 ? { ...state.problem, records: left } : null,
  };
}

/** What the device keeps, but for the records in `mine`, which were entered since. */
export function loadedInto(
  state: StoreState,
  loaded: Loaded,
  mine: ReadonlySet<RecordName>,
): StoreState {
  const own = Object.fromEntries([...mine].map((name) => [name, state[name]]));
  const next: StoreState = {
    ...state,
    ...loaded.values,
    ...own,
    status: 'ready',
    blocked: false,
    savedAt: loaded.savedAt,
    problem: null,
  };
  const told = loaded.ahead ? troubled(next, 'CLOCK', []) : next;
  return loaded.unreadable.reduce((each, { name, code }) => troubled(each, code, [name]), told);
}
