import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { sampleProfiles } from '@/lib/review';
import { MAX_ANSWERS } from './answers';
import { eraseRecords, readRecords, writeRecords } from './database';
import { loadRecords } from './load';
import { DATABASE, RECORDS } from './names';
import { MAX_LETTER, MAX_LETTERS } from './values';

const asOf = '2026-11-23';
const noon = new Date('2026-11-23T04:00:00Z');
const later = new Date('2026-11-23T05:00:00Z');
const profile = sampleProfiles.stretched(asOf);

beforeEach(async () => {
  await eraseRecords();
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

async function putRaw(name: string, value: unknown) {
  const database = await openDB(DATABASE, 1, {
    upgrade: (fresh) => void fresh.createObjectStore(RECORDS),
  });
  await database.put(RECORDS, value, name);
  database.close();
}

async function save(values: Parameters<typeof writeRecords>[0], base: number, at = noon) {
  return writeRecords(values, { draft: base, profile: base }, at);
}

test('a new device keeps nothing', async () => {
  expect(await loadRecords(asOf)).toMatchObject({ ok: true, savedAt: {}, unreadable: [] });
});

test('what was saved is there again, with when', async () => {
  await save({ draft: { income: '3万' }, profile }, 0);
  expect(await loadRecords(asOf)).toMatchObject({
    values: { draft: { income: '3万' }, profile, quick: null },
    savedAt: { draft: '2026-11-23T04:00:00.000Z', profile: '2026-11-23T04:00:00.000Z' },
  });
});

test('a writer that saw the latest may write again', async () => {
  const first = await save({ draft: { step: '1' } }, 0);
  const base = first.ok ? first.revision : 0;
  expect(await save({ draft: { step: '2' } }, base)).toMatchObject({ ok: true });
});

test('a writer that saw an older one changes nothing, in no record', async () => {
  await save({ draft: { tab: 'one' } }, 0);
  const written = await save({ draft: { tab: 'two' }, profile }, 0);
  expect(written).toEqual({ ok: false, code: 'CHANGED_ELSEWHERE' });
  expect(await loadRecords(asOf)).toMatchObject({
    values: { draft: { tab: 'one' }, profile: null },
  });
});

test('of two tabs that save at once, one learns that it is stale', async () => {
  const written = await Promise.all([
    save({ draft: { tab: 'one' } }, 0),
    save({ draft: { tab: 'two' } }, 0),
  ]);
  expect(written.filter(({ ok }) => ok)).toHaveLength(1);
});

test('a tab that missed an erasing does not bring its record back', async () => {
  const first = await save({ draft: { step: '1' } }, 0);
  await eraseRecords();
  const base = first.ok ? first.revision : 0;
  expect(await save({ draft: { step: '2' } }, base)).toMatchObject({ code: 'GONE' });
  await save({ draft: { fresh: 'yes' } }, 0, later);
  expect(await save({ draft: { step: '3' } }, base)).toMatchObject({ code: 'CHANGED_ELSEWHERE' });
});

test.each([
  ['set back a year', '2025-11-23', true],
  ['a day behind, as on the other side of midnight', '2026-11-22', false],
] as const)('a record stays sound on a device whose clock is %s', async (_, day, ahead) => {
  const profile = sampleProfiles.steady('2026-11-23');
  await writeRecords({ profile }, 'any', new Date('2026-11-23T04:00:00Z'));
  const loaded = await loadRecords(day);
  expect(loaded).toMatchObject({ values: { profile }, unreadable: [], ahead });
});

test('restoring a file replaces whatever is there', async () => {
  await save({ draft: { tab: 'one' } }, 0);
  await writeRecords({ draft: null, quick: { a: '1' } }, 'any', later);
  expect(await loadRecords(asOf)).toMatchObject({ values: { draft: null, quick: { a: '1' } } });
});

test('a form beyond any size is refused and the older one stays', async () => {
  const first = await save({ draft: { step: '1' } }, 0);
  const huge = { note: 'x'.repeat(MAX_ANSWERS) };
  const written = await save({ draft: huge }, first.ok ? first.revision : 0);
  expect(written).toEqual({ ok: false, code: 'TOO_LARGE' });
  expect(await loadRecords(asOf)).toMatchObject({ values: { draft: { step: '1' } } });
});

test.each([
  ['too long', { explain: 'x'.repeat(MAX_LETTER + 1) }],
  ['too many', Object.fromEntries(Array.from({ length: MAX_LETTERS + 1 }, (_, at) => [at, 'x']))],
])('letters that are %s are refused and the older ones stay', async (_, letters) => {
  await writeRecords({ letters: { explain: '您好' } }, {}, noon);
  const written = await writeRecords({ letters }, 'any', later);
  expect(written).toEqual({ ok: false, code: 'TOO_LARGE' });
  expect(await loadRecords(asOf)).toMatchObject({ values: { letters: { explain: '您好' } } });
});

test.each<[string, string, unknown]>([
  ['a text', 'CORRUPT', 'junk'],
  ['a record without a version', 'CORRUPT', { revision: 1, savedAt: '', value: {} }],
  ['a form that is a list', 'CORRUPT', { version: 1, revision: 1, savedAt: '', value: [] }],
  ['a newer record', 'FUTURE', { version: 9, revision: 1, savedAt: '', value: {} }],
])('%s reads as %s and spoils no other record', async (_, code, raw) => {
  await save({ profile }, 0);
  await putRaw('draft', raw);
  expect(await loadRecords(asOf)).toMatchObject({
    ok: true,
    values: { draft: null, profile },
    unreadable: [{ name: 'draft', code }],
  });
});

test('a record of a newer version is never overwritten by an older app', async () => {
  await putRaw('draft', { version: 9, revision: 7, savedAt: '', value: { new: 'field' } });
  expect(await save({ draft: {} }, 7)).toEqual({ ok: false, code: 'FUTURE' });
});

test('a newer database is left alone', async () => {
  (await openDB(DATABASE, 9)).close();
  expect(await readRecords()).toEqual({ ok: false, code: 'FUTURE' });
});

test('a browser without a database is an outcome', async () => {
  vi.stubGlobal('indexedDB', undefined);
  expect(await loadRecords(asOf)).toEqual({ ok: false, code: 'BLOCKED' });
  expect(await save({ draft: {} }, 0)).toEqual({ ok: false, code: 'BLOCKED' });
  expect(await eraseRecords()).toEqual({ ok: false, code: 'BLOCKED' });
});

test.each([
  ['SecurityError', 'BLOCKED'],
  ['InvalidStateError', 'BLOCKED'],
  ['QuotaExceededError', 'FULL'],
])('%s is told as %s', async (name, code) => {
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('no', name);
  });
  expect(await readRecords()).toEqual({ ok: false, code });
});

test('a full device keeps the older record whole', async () => {
  const first = await save({ draft: { step: '1' } }, 0);
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  const written = await save({ draft: { step: '2' } }, first.ok ? first.revision : 0);
  expect(written).toEqual({ ok: false, code: 'FULL' });
  expect(await loadRecords(asOf)).toMatchObject({ values: { draft: { step: '1' } } });
});
