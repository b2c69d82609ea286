// What one page holds in memory: its state, what waits to be written, and whose turn it is. Reads,
// writes and erasing take turns, so that none overtakes another.

import type { Failed } from '@/lib/storage/connection';
import type { Along, Erased, RawRead, Written } from '@/lib/storage/database';
import type { Loaded } from '@/lib/storage/load';
import type { RecordName } from '@/lib/storage/names';
import type { Revisions } from '@/lib/storage/record';
import type { Rescue } from '@/lib/storage/rescue';
import type { Snapshot } from '@/lib/storage/snapshot';
import type { Listed, Listing, Shelved } from '@/lib/storage/snapshots';
import type { TabMessage, Tabs } from '@/lib/storage/tabs';
import type { Values } from '@/lib/storage/values';
import type { IsoDate } from '@/lib/units/calendar';
import { LOADING, type StoreState } from './state';

/** What is needed of the browser. */
export type Device = {
  load: (asOf: IsoDate) => Promise<Loaded | Failed>;
  read: () => Promise<RawRead>;
  write: (
    values: Partial<Values>,
    bases: Revisions | 'any',
    now: Date,
    along?: Along,
  ) => Promise<Written>;
  listSnapshots: (tell: (soFar: Listing) => void) => Promise<Listed>;
  keepSnapshot: (snapshot: Snapshot, now: Date) => Promise<Shelved>;
  noteSnapshot: (id: string, note: string, now: Date) => Promise<Shelved>;
  dropSnapshot: (id: string) => Promise<Shelved>;
  askToPersist: () => Promise<void>;
  erase: () => Promise<Erased>;
  leaveRescue: (rescue: Rescue) => void;
  dropRescue: () => void;
  takeRescue: (asOf: IsoDate) => Promise<Rescue | null>;
  joinTabs: (hear: (message: TabMessage) => void) => Tabs;
  now: () => Date;
};

export type Held = {
  device: Device;
  state: StoreState;
  /** The revisions this page has read or written; a record at another one was changed elsewhere. */
  revisions: Revisions;
  /** Records on the screen that are not written yet. */
  pending: Set<RecordName>;
  /** This page has left what it had not written to the next one. */
  left: boolean;
  timer: ReturnType<typeof setTimeout> | undefined;
  tabs: Tabs | null;
  set: (next: StoreState) => void;
  subscribe: (listener: () => void) => () => void;
  inTurn: <T>(work: () => Promise<T>) => Promise<T>;
};

export function hold(device: Device): Held {
  const listeners = new Set<() => void>();
  let turns: Promise<unknown> = Promise.resolve();
  const held: Held = {
    device,
    state: LOADING,
    revisions: {},
    pending: new Set(),
    left: false,
    timer: undefined,
    tabs: null,
    set(next) {
      held.state = next;
      listeners.forEach((listener) => listener());
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    inTurn(work) {
      const turn = turns.then(work);
      turns = turn.catch(() => undefined);
      return turn;
    },
  };
  return held;
}

/** Forgets what waits to be written. */
export function dropPending(held: Held) {
  clearTimeout(held.timer);
  held.pending.clear();
}
