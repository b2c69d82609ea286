import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { sampleSnapshot } from '@/lib/storage/sample-snapshot';
import { fakeDevices } from './fake-device';
import { createSession } from './session';

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-23T04:00:00Z') });
});
afterEach(() => {
  vi.useRealTimers();
});

const [october, november] = [sampleSnapshot('2026-10-20'), sampleSnapshot('2026-11-20')];

async function openTab(devices = fakeDevices()) {
  const session = createSession(devices.device);
  session.start();
  await vi.runAllTimersAsync();
  return { ...devices, session, ...session.actions, get: session.get };
}

async function openHistory(devices = fakeDevices()) {
  const tab = await openTab(devices);
  await tab.openShelf();
  return tab;
}

test('a page that does not look at kept reviews does not read them', async () => {
  const devices = fakeDevices();
  const list = vi.spyOn(devices.device, 'listSnapshots');
  const tab = await openTab(devices);
  await tab.keepReview(october);
  expect(list).not.toHaveBeenCalled();
  expect(tab.get().shelf).toBeNull();
});

test('a kept review is there on the next page', async () => {
  const devices = fakeDevices();
  await (await openTab(devices)).keepReview(october);
  expect((await openHistory(devices)).get().shelf?.snapshots).toEqual([october]);
});

test('reviews, notes and deletions are on the screen once they are on the device', async () => {
  const { keepReview, noteReview, dropReview, get, shelf } = await openHistory();
  await keepReview(october);
  await keepReview(november);
  await noteReview(october.id, '刚还清一张卡');
  await dropReview(november.id);
  const noted = { ...october, note: '刚还清一张卡' };
  expect(get().shelf?.snapshots).toEqual([noted]);
  expect([...shelf.values()]).toEqual([noted]);
});

test('the browser is asked to keep things when the first is kept, and with each kept review', async () => {
  const { saveDraft, saveProfile, keepReview, asked } = await openTab();
  saveDraft({ step: '1' });
  await vi.runAllTimersAsync();
  await saveProfile(october.profile);
  expect(asked()).toBe(1);
  await keepReview(october);
  expect(asked()).toBe(2);
});

test('a deleted review can be brought back as it was', async () => {
  const { keepReview, dropReview, get } = await openHistory();
  await keepReview(october);
  await keepReview(november);
  await dropReview(october.id);
  await keepReview(october);
  expect(get().shelf?.snapshots).toEqual([november, october]);
});

describe('where it cannot be written', () => {
  test('a full device says so, and what was kept before stays', async () => {
    const { keepReview, dropReview, get, refuse } = await openHistory();
    await keepReview(october);
    refuse('FULL');
    expect(await keepReview(november)).toEqual({ ok: false, code: 'FULL' });
    expect(await dropReview(october.id)).toEqual({ ok: false, code: 'FULL' });
    expect(get().shelf?.snapshots).toEqual([october]);
  });

  test('a browser that keeps nothing keeps reviews as long as the page, and in its backup', async () => {
    const devices = fakeDevices();
    devices.refuse('BLOCKED');
    const { keepReview, noteReview, exportAll, get } = await openHistory(devices);
    expect(await keepReview(october)).toEqual({ ok: false, code: 'BLOCKED' });
    await noteReview(october.id, 'x');
    const noted = { ...october, note: 'x' };
    expect(get()).toMatchObject({ blocked: true, shelf: { snapshots: [noted] } });
    expect(JSON.parse(await exportAll()).snapshots).toEqual([noted]);
  });

  test('a page that never looked at them still takes every kept review into its backup', async () => {
    const devices = fakeDevices();
    await (await openTab(devices)).keepReview(october);
    const { exportAll } = await openTab(devices);
    expect(JSON.parse(await exportAll()).snapshots).toEqual([october]);
  });
});

describe('two tabs', () => {
  test('a review kept in one appears in the other', async () => {
    const devices = fakeDevices();
    const [one, two] = [await openHistory(devices), await openHistory(devices)];
    await one.keepReview(october);
    await vi.runAllTimersAsync();
    expect(two.get().shelf?.snapshots).toEqual([october]);
    expect(two.get().problem).toBeNull();
  });

  test('a note under a review that the other one deleted is refused, and brings nothing back', async () => {
    const devices = fakeDevices();
    const [one, two] = [await openHistory(devices), await openHistory(devices)];
    await one.keepReview(october);
    await vi.runAllTimersAsync();
    devices.shelf.clear();
    expect(await two.noteReview(october.id, 'x')).toMatchObject({ code: 'CHANGED_ELSEWHERE' });
    expect(devices.shelf.size).toBe(0);
  });

  test('erasing in one empties the other', async () => {
    const devices = fakeDevices();
    const [one, two] = [await openHistory(devices), await openHistory(devices)];
    await one.keepReview(october);
    await one.eraseAll();
    await vi.runAllTimersAsync();
    for (const { get } of [one, two]) expect(get().shelf?.snapshots).toEqual([]);
  });
});

test('a browser that cleared everything meanwhile is told as gone, and all on the screen can be kept', async () => {
  const { saveDraft, saveProfile, keepMine, kept, get } = await openTab();
  const evict = () => ['draft' as const, 'profile' as const].forEach((name) => delete kept[name]);
  await saveProfile(october.profile);
  saveDraft({ step: '1' });
  await vi.runAllTimersAsync();
  evict();
  saveDraft({ step: '2' });
  await vi.runAllTimersAsync();
  expect(get()).toMatchObject({
    draft: { step: '2' },
    problem: { code: 'GONE', records: ['draft'] },
  });
  await keepMine();
  expect(kept.profile?.value).toEqual(october.profile);
  expect(kept.draft?.value).toEqual({ step: '2' });
});
