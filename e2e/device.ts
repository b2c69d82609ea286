import type { Page } from '@playwright/test';
import { VERSION } from '@/lib/storage/migrations';
import { DATABASE, RECORDS } from '@/lib/storage/names';

/** A page of this site without any script of ours: what is done to the store, nobody hears. */
export async function openQuiet(page: Page) {
  const body = '<!doctype html><link rel="icon" href="data:,"><title>quiet</title>';
  await page.route('**/quiet', (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto('/quiet');
}

const place = { database: DATABASE, records: RECORDS };

/** Puts records into the browser's own database, as an earlier visit would have left them. */
export async function putOnDevice(
  page: Page,
  values: Record<string, unknown>,
  { version = VERSION, savedAt = '2026-11-20T04:00:00.000Z' } = {},
) {
  await openQuiet(page);
  await page.evaluate(
    ({ database, records, entries, rest }) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(database, 1);
        opening.onupgradeneeded = () => opening.result.createObjectStore(records);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction(records, 'readwrite');
          const store = writing.objectStore(records);
          for (const [key, value] of entries) store.put({ ...rest, value }, key);
          writing.onerror = () => reject(writing.error);
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    { ...place, entries: Object.entries(values), rest: { version, revision: 1, savedAt } },
  );
}

/** What lies under a key in the browser's own database; `undefined` where nothing does. */
export const onDevice = (page: Page, key: string) =>
  page.evaluate(
    ({ database, records, key: wanted }) =>
      new Promise<unknown>((resolve, reject) => {
        const opening = indexedDB.open(database);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction(records).objectStore(records).get(wanted);
          reading.onerror = () => reject(reading.error);
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result);
          };
        };
      }),
    { ...place, key },
  );
