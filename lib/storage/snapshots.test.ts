import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { eraseRecords, readRecords, writeRecords } from './database';
import { DATABASE, RECORDS, snapshotKey } from './names';
import { sampleSnapshot } from './sample-snapshot';
import { dropSnapshot, keepSnapshot, listSnapshots, noteSnapshot } from './snapshots';

const noon = new Date('2026-11-23T04:00:00Z');
const [october, november] = [sampleSnapshot('2026-10-20'), sampleSnapshot('2026-11-20')];

beforeEach(async () => {
  await eraseRecords();
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

async function putRaw(key: string, value: unknown) {
  const database = await openDB(DATABASE, 1);
  await database.put(RECORDS, value, key);
  database.close();
}

const noOne = () => {};

const keepBoth = async () => {
  await keepSnapshot(october, noon);
  await keepSnapshot(november, noon);
};

test('a new device keeps no review', async () => {
  expect(await listSnapshots(noOne)).toEqual({ ok: true, snapshots: [], unreadable: 0, left: 0 });
});

test('kept reviews come back as they were, newest first', async () => {
  await keepBoth();
  const listed = await listSnapshots(noOne);
  expect(listed).toStrictEqual({
    ok: true,
    snapshots: [november, october],
    unreadable: 0,
    left: 0,
  });
});

test('reviews under the same rules share them in memory', async () => {
  await keepBoth();
  const listed = await listSnapshots(noOne);
  const [first, second] = listed.ok ? listed.snapshots : [];
  expect(first?.policy).toBe(second?.policy);
});

test('keeping a review touches no record, and reading records reads no review', async () => {
  const written = await writeRecords({ draft: { income: '3万' } }, {}, noon);
  await keepSnapshot(october, noon);
  const read = await readRecords();
  const draft = read.ok ? read.raw.draft : null;
  expect(draft).toMatchObject({ revision: written.ok ? written.revision : 0 });
});

test.each<[string, unknown]>([
  ['a text', 'junk'],
  ['a record without a version', { revision: 1, savedAt: '', value: october }],
  ['one of a newer version', { version: 99, revision: 1, savedAt: '', value: october }],
  [
    'one without its rules',
    { version: 3, revision: 1, savedAt: '', value: { ...october, policy: null } },
  ],
  ['one whose limit is no number', broken({ limit: 'all' })],
  ['one of an action that nobody takes', broken({ action: 'confiscate' })],
])('%s is counted and left as it is, and the others load', async (_, raw) => {
  await keepBoth();
  await putRaw(snapshotKey('broken'), raw);
  const listed = await listSnapshots(noOne);
  expect(listed).toMatchObject({ snapshots: [november, october], unreadable: 1 });
});

function broken(part: object) {
  const review = { ...october.review, decision: { ...october.review.decision, ...part } };
  return { version: 3, revision: 1, savedAt: '', value: { ...october, review } };
}

describe('a note', () => {
  test('changes nothing else of the review', async () => {
    await keepBoth();
    expect(await noteSnapshot(october.id, '刚还清一张卡', noon)).toEqual({ ok: true });
    expect(await listSnapshots(noOne)).toStrictEqual({
      ok: true,
      snapshots: [november, { ...october, note: '刚还清一张卡' }],
      unreadable: 0,
      left: 0,
    });
  });

  test('does not bring back a review that another tab has dropped', async () => {
    await keepBoth();
    await dropSnapshot(october.id);
    expect(await noteSnapshot(october.id, 'x', noon)).toMatchObject({ code: 'CHANGED_ELSEWHERE' });
    expect(await listSnapshots(noOne)).toMatchObject({ snapshots: [november] });
  });

  test('is not put under a review of a newer version', async () => {
    await keepBoth();
    await putRaw(snapshotKey('newer'), { version: 99, revision: 1, savedAt: '', value: {} });
    expect(await noteSnapshot('newer', 'x', noon)).toMatchObject({ code: 'FUTURE' });
  });
});

describe('brought back from a file', () => {
  const note = { ...october, note: 'from the file' };

  test('reviews join those that are here; the one that is here already stays', async () => {
    await keepSnapshot(october, noon);
    await writeRecords({}, 'any', noon, { snapshots: [note, november], instead: false });
    expect(await listSnapshots(noOne)).toMatchObject({ snapshots: [november, october] });
  });

  test('or take their place', async () => {
    await keepBoth();
    await writeRecords({}, 'any', noon, { snapshots: [note], instead: true });
    expect(await listSnapshots(noOne)).toMatchObject({ snapshots: [note] });
  });
});

test('a write that breaks off in the middle leaves all as it was', async () => {
  await keepBoth();
  await writeRecords({ draft: { step: '1' } }, {}, noon);
  const put = vi.spyOn(IDBObjectStore.prototype, 'put');
  put.mockImplementation(function (this: IDBObjectStore, value, key) {
    if (put.mock.calls.length > 1) throw new DOMException('full', 'QuotaExceededError');
    return this.add(value, `${String(key)}`.replace('draft', 'quick'));
  });
  const along = { snapshots: [sampleSnapshot('2026-09-20')], instead: true };
  const written = await writeRecords({ draft: { step: '2' } }, 'any', noon, along);
  expect(written).toEqual({ ok: false, code: 'FULL' });
  expect(await listSnapshots(noOne)).toMatchObject({ snapshots: [november, october] });
  expect(await readRecords()).toMatchObject({
    raw: { draft: { value: { step: '1' } }, quick: undefined },
  });
});

test('a device without room keeps the reviews it has', async () => {
  await keepSnapshot(october, noon);
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  expect(await keepSnapshot(november, noon)).toEqual({ ok: false, code: 'FULL' });
  expect(await listSnapshots(noOne)).toMatchObject({ snapshots: [october] });
});

test('a browser that keeps nothing is an outcome', async () => {
  vi.stubGlobal('indexedDB', undefined);
  expect(await listSnapshots(noOne)).toEqual({ ok: false, code: 'BLOCKED' });
  expect(await keepSnapshot(october, noon)).toEqual({ ok: false, code: 'BLOCKED' });
});

test('erasing takes the reviews along', async () => {
  await keepBoth();
  await eraseRecords();
  expect(await listSnapshots(noOne)).toEqual({ ok: true, snapshots: [], unreadable: 0, left: 0 });
});

test('sixty reviews are told page by page, the last kept first', async () => {
  const many = Array.from({ length: 60 }, (_, at) => ({
    ...october,
    id: `${october.savedOn}-${10 + at}`,
  }));
  await writeRecords({}, 'any', noon, { snapshots: many, instead: false });
  const told: [number, number, string | undefined][] = [];
  const listed = await listSnapshots(({ snapshots, left }) =>
    told.push([snapshots.length, left, snapshots[0]?.id]),
  );
  const last = many.at(-1)?.id;
  expect(told).toEqual([
    [25, 35, last],
    [50, 10, last],
    [60, 0, last],
  ]);
  expect(listed).toMatchObject({ ok: true, unreadable: 0 });
});

test('a profile reviewed on two days is shared, and judged on each of them', async () => {
  const { profile } = october;
  const later = { ...november, profile };
  const tooEarly = { ...sampleSnapshot('2020-09-20'), profile };
  for (const each of [later, october, tooEarly]) await keepSnapshot(each, noon);
  const listed = await listSnapshots(noOne);
  expect(listed).toMatchObject({ snapshots: [later, october], unreadable: 1 });
  const [first, second] = listed.ok ? listed.snapshots : [];
  expect(first?.profile).toBe(second?.profile);
});
