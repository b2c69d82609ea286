// A device in memory for tests: several tabs may share one.

import type { StoreFailure } from '@/lib/storage/failure';
import { revisionsIn } from '@/lib/storage/load';
import { RECORD_NAMES, type RecordName } from '@/lib/storage/names';
import type { StoredRecord } from '@/lib/storage/record';
import { united, type Snapshot } from '@/lib/storage/snapshot';
import type { Rescue } from '@/lib/storage/rescue';
import type { TabMessage } from '@/lib/storage/tabs';
import { NO_VALUES } from '@/lib/storage/values';
import type { Device } from './held';

export const TODAY = '2026-11-23';

export function fakeDevices() {
  const kept: Partial<Record<RecordName, StoredRecord>> = {};
  const shelf = new Map<string, Snapshot>();
  const hearers = new Set<(message: TabMessage) => void>();
  let left: Rescue | null = null;
  let refusal: StoreFailure | null = null;
  let revision = 0;
  let asked = 0;
  const refused = () => (refusal === null ? null : { ok: false as const, code: refusal });

  const device: Device = {
    now: () => new Date(),
    load: async () =>
      refused() ?? {
        ok: true,
        values: {
          ...NO_VALUES,
          ...Object.fromEntries(RECORD_NAMES.map((name) => [name, kept[name]?.value ?? null])),
        },
        revisions: revisionsIn(kept),
        savedAt: {},
        unreadable: [],
        ahead: false,
      },
    read: async () => refused() ?? { ok: true, raw: kept },
    async write(values, bases, now, along) {
      const names = RECORD_NAMES.filter((name) => values[name] !== undefined);
      const stale = names.find(
        (name) => bases !== 'any' && (kept[name]?.revision ?? 0) !== (bases[name] ?? 0),
      );
      if (refusal) return { ok: false, code: refusal };
      if (stale) return { ok: false, code: kept[stale] ? 'CHANGED_ELSEWHERE' : 'GONE' };
      revision += 1;
      const savedAt = now.toISOString();
      for (const name of names) kept[name] = { version: 1, revision, savedAt, value: values[name] };
      if (along?.instead) shelf.clear();
      for (const each of along?.snapshots ?? []) if (!shelf.has(each.id)) shelf.set(each.id, each);
      return { ok: true, revision, savedAt };
    },
    listSnapshots: async () =>
      refused() ?? {
        ok: true,
        snapshots: united([], [...shelf.values()]),
        unreadable: 0,
        left: 0,
      },
    async keepSnapshot(snapshot) {
      if (refusal === null) shelf.set(snapshot.id, snapshot);
      return refused() ?? { ok: true };
    },
    async noteSnapshot(id, note) {
      const there = shelf.get(id);
      if (refusal || !there) return refused() ?? { ok: false, code: 'CHANGED_ELSEWHERE' };
      shelf.set(id, { ...there, note });
      return { ok: true };
    },
    async dropSnapshot(id) {
      if (refusal === null) shelf.delete(id);
      return refused() ?? { ok: true };
    },
    askToPersist: async () => void (asked += 1),
    async erase() {
      if (refusal) return { ok: false, code: refusal };
      for (const name of RECORD_NAMES) delete kept[name];
      shelf.clear();
      return { ok: true };
    },
    leaveRescue: (rescue) => void (left = rescue),
    dropRescue: () => void (left = null),
    async takeRescue() {
      const taken = left;
      left = null;
      return taken;
    },
    joinTabs(hear) {
      hearers.add(hear);
      return {
        tell: (message) => hearers.forEach((each) => each !== hear && each(message)),
        close: () => hearers.delete(hear),
      };
    },
  };

  return {
    device,
    kept,
    shelf,
    /** How often the browser was asked to keep things when room runs short. */
    asked: () => asked,
    refuse: (code: StoreFailure | null) => void (refusal = code),
    /** Another tab writes this record without a word. */
    spoil: (name: RecordName) =>
      void (kept[name] = { version: 1, revision: 999, savedAt: '', value: {} }),
  };
}
