import { eraseRecords, readRecords, writeRecords, type Failed } from '@/lib/storage/database';
import { forgetChoices } from '@/lib/storage/forget';
import { loadRecords, type Loaded } from '@/lib/storage/load';
import { dropRescue, leaveRescue, takeRescue } from '@/lib/storage/rescue';
import { joinTabs } from '@/lib/storage/tabs';
import type { IsoDate } from '@/lib/units/calendar';
import { now } from './clock';
import type { Device } from './held';

/** Some browsers leave a database request without any answer: after this long we go on without. */
const PATIENCE = 6_000;

function loadOrGoOn(asOf: IsoDate): Promise<Loaded | Failed> {
  const goOn = new Promise<Failed>((resolve) =>
    setTimeout(resolve, PATIENCE, { ok: false, code: 'BLOCKED' }),
  );
  return Promise.race([loadRecords(asOf), goOn]);
}

/** The browser the page runs in. Nothing is touched until a method is called. */
export const device: Device = {
  load: loadOrGoOn,
  read: readRecords,
  write: writeRecords,
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
