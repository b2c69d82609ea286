import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { openDB } from 'idb';
import { beforeEach, describe, expect, test } from 'vitest';
import { eraseRecords } from './database';
import { loadRecords } from './load';
import { VERSION } from './migrations';
import { DATABASE, RECORD_NAMES, RECORDS } from './names';
import { readEnvelope } from './read-envelope';
import { readSealed, unseal } from './sealed/unseal';
import { NO_VALUES } from './values';

const asOf = '2026-11-23';
const textOf = (name: string) =>
  readFileSync(new URL(`./fixtures/${name}.json`, import.meta.url), 'utf8');

/** What stands in the file of a version, under the names it knew. */
function keptIn(version: number) {
  const content = JSON.parse(textOf(`version-${version}`));
  const names = RECORD_NAMES.filter((name) => name in content);
  return Object.fromEntries(names.map((name) => [name, content[name]]));
}

beforeEach(async () => {
  await eraseRecords();
});

describe.each([
  [1, ['draft', 'quick', 'profile', 'settings']],
  [2, ['draft', 'quick', 'profile', 'settings', 'plan', 'scenarios']],
])('what version %i wrote', (version, names) => {
  const kept = keptIn(version);

  test('is what that version knew', () => {
    expect(Object.keys(kept)).toEqual(names);
  });

  test('comes back whole from a file, and nothing is made up', () => {
    expect(readEnvelope(textOf(`version-${version}`), asOf)).toStrictEqual({
      ok: true,
      envelope: {
        format: 'limitlens',
        version: VERSION,
        savedAt: '2026-08-20T08:00:00.000Z',
        ...NO_VALUES,
        ...kept,
        snapshots: [],
      },
      leftOut: 0,
    });
  });

  test('comes back whole from the device', async () => {
    const database = await openDB(DATABASE, 1, {
      upgrade: (fresh) => void fresh.createObjectStore(RECORDS),
    });
    for (const [name, value] of Object.entries(kept)) {
      await database.put(RECORDS, { version, revision: 7, savedAt: '', value }, name);
    }
    database.close();
    expect(await loadRecords(asOf)).toMatchObject({
      ok: true,
      values: { ...NO_VALUES, ...kept },
      unreadable: [],
    });
  });
});

test('an encrypted backup of the first kind still opens with its passphrase', async () => {
  const read = await readSealed(textOf('sealed-1'));
  const opened = read.ok ? await unseal(read.sealed, '正确的 horse battery') : read;
  expect(opened.ok && readEnvelope(opened.text, asOf)).toMatchObject({
    ok: true,
    envelope: { draft: { income: '3万' } },
  });
});
