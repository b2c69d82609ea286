import type { Failed } from '@/lib/storage/connection';
import { eraseRecords, readRecords, writeRecords } from '@/lib/storage/database';
import { forgetChoices } from '@/lib/storage/forget';
import { loadRecords } from '@/lib/storage/load';
import { dropRescue, leaveRescue, takeRescue } from '@/lib/storage/rescue';
import { dropSnapshot, keepSnapshot, listSnapshots, noteSnapshot } from '@/lib/storage/snapshots';
import { joinTabs } from '@/lib/storage/tabs';
import { now } from './clock';
import type { Device } from './held';

/** Some browsers leave a database request without any answer: after this long we go on without. */
const PATIENCE = 6_000;

function orGoOn<T>(answer: Promise<T>): Promise<T | Failed> {
  const goOn = new Promise<Failed>((resolve) =>
    setTimeout(resolve, PATIENCE, { ok: false, code: 'BLOCKED' }),
  );
  return Promise.race([answer, goOn]);
}

/** The browser the page runs in. Nothing is touched until a method is called. */
export const device: Device = {
  load: (asOf) => orGoOn(loadRecords(asOf)),
  read: readRecords,
  write: writeRecords,
  listSnapshots: () => orGoOn(listSnapshots()),
  keepSnapshot,
  noteSnapshot,
  dropSnapshot,
  async erase() {
    forgetChoices(() => [localStorage, sessionStorage]);
    return eraseRecords();
  },
  async readFile(text, asOf) {
    const { readEnvelope } = await import('@/lib/storage/read-envelope');
    return readEnvelope(text, asOf);
  },
  leaveRescue,
  dropRescue,
  takeRescue,
  joinTabs,
  now,
};
