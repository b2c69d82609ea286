import type { Failed } from '@/lib/storage/connection';
import { eraseRecords, readRecords, writeRecords } from '@/lib/storage/database';
import { forgetChoices } from '@/lib/storage/forget';
import { loadRecords } from '@/lib/storage/load';
import { askToPersist } from '@/lib/storage/persist';
import { dropRescue, leaveRescue, takeRescue } from '@/lib/storage/rescue';
import { dropSnapshot, keepSnapshot, listSnapshots, noteSnapshot } from '@/lib/storage/snapshots';
import { joinTabs } from '@/lib/storage/tabs';
import { now } from './clock';
import type { Device } from './held';

/** Some browsers leave a database request without any answer: after this long we go on without. */
const PATIENCE = 6_000;

/** Each sign of life in between starts the waiting anew. */
function orGoOn<T>(work: (alive: () => void) => Promise<T>): Promise<T | Failed> {
  return new Promise((resolve, reject) => {
    let timer: ReturnType<typeof setTimeout>;
    const alive = () => {
      clearTimeout(timer);
      timer = setTimeout(resolve, PATIENCE, { ok: false, code: 'BLOCKED' });
    };
    alive();
    work(alive)
      .then(resolve, reject)
      .finally(() => clearTimeout(timer));
  });
}

/** The browser the page runs in. Nothing is touched until a method is called. */
export const device: Device = {
  load: (asOf) => orGoOn(() => loadRecords(asOf)),
  read: readRecords,
  write: writeRecords,
  listSnapshots: (tell) =>
    orGoOn((alive) =>
      listSnapshots((soFar) => {
        alive();
        tell(soFar);
      }),
    ),
  keepSnapshot,
  noteSnapshot,
  dropSnapshot,
  askToPersist: () => askToPersist(navigator.storage),
  async erase() {
    forgetChoices(() => [localStorage, sessionStorage]);
    return eraseRecords();
  },
  leaveRescue,
  dropRescue,
  takeRescue,
  joinTabs,
  now,
};
