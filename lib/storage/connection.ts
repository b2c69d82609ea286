// The way to the one object store. A connection lives as long as one transaction, so that no open
// tab ever keeps another from erasing; a transaction is done whole or not at all.

import { openDB, type IDBPObjectStore } from 'idb';
import { toFailure, type StoreFailure } from './failure';
import { DATABASE, RECORDS } from './names';

export type Failed = { ok: false; code: StoreFailure };

export const failed = (code: StoreFailure): Failed => ({ ok: false, code });

type Store<Mode extends IDBTransactionMode> = IDBPObjectStore<
  unknown,
  [typeof RECORDS],
  typeof RECORDS,
  Mode
>;

/** What `work` did in the store, once the browser says that it is written. */
export async function withStore<Mode extends 'readonly' | 'readwrite', T>(
  mode: Mode,
  work: (store: Store<Mode>) => Promise<T>,
): Promise<T | Failed> {
  try {
    const database = await openDB(DATABASE, 1, {
      upgrade: (fresh) => void fresh.createObjectStore(RECORDS),
    });
    try {
      const transaction = database.transaction(RECORDS, mode);
      const done = transaction.done.then(
        () => null,
        (error: unknown) => ({ error }),
      );
      const result = await work(transaction.store).catch((error: unknown) => {
        abort(transaction);
        throw error;
      });
      const broken = await done;
      if (broken) throw broken.error;
      return result;
    } finally {
      database.close();
    }
  } catch (error) {
    return failed(toFailure(error));
  }
}

function abort(transaction: { abort: () => void }) {
  try {
    transaction.abort();
  } catch {
    return; // the browser has already given it up
  }
}
