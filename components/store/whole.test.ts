import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { sampleProfiles } from '@/lib/review';
import { readEnvelope } from '@/lib/storage/read-envelope';
import { sampleSnapshot } from '@/lib/storage/sample-snapshot';
import { fakeDevices, TODAY } from './fake-device';
import { createSession } from './session';
import type { Take } from './whole';

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-23T04:00:00Z') });
});
afterEach(() => {
  vi.useRealTimers();
});

const profile = sampleProfiles.steady(TODAY);
const other = sampleProfiles.stretched(TODAY);
const [october, november] = [sampleSnapshot('2026-10-20'), sampleSnapshot('2026-11-20')];

async function openTab(devices = fakeDevices()) {
  const session = createSession(devices.device);
  session.start();
  await vi.runAllTimersAsync();
  return { ...devices, session, ...session.actions, get: session.get };
}

type Tab = Awaited<ReturnType<typeof openTab>>;

async function bring({ importAll }: Tab, text: string, take: Take = 'all') {
  const read = readEnvelope(text, TODAY);
  return read.ok ? importAll(read.envelope, take) : read;
}

describe('a file', () => {
  test('of everything, brought back to another device, restores everything', async () => {
    const first = await openTab();
    first.saveDraft({ income: '3万' });
    await first.saveProfile(profile);
    const second = await openTab();
    second.saveQuick({ of: 'someone else' });
    expect(await bring(second, await first.exportAll())).toEqual({ ok: true });
    await vi.runAllTimersAsync();
    expect(second.get()).toMatchObject({ draft: { income: '3万' }, profile, quick: null });
    expect(second.kept.quick?.value).toBeNull();
  });

  test('holds what was typed but not yet saved', async () => {
    const { saveDraft, exportAll } = await openTab();
    saveDraft({ income: '3万' });
    expect(JSON.parse(await exportAll())).toMatchObject({ draft: { income: '3万' } });
  });

  test('that finds the device full changes nothing', async () => {
    const tab = await openTab();
    await tab.saveProfile(profile);
    const text = await tab.exportAll();
    const before = tab.get();
    tab.refuse('FULL');
    expect(await bring(tab, text)).toEqual({ ok: false, code: 'FULL' });
    expect(tab.get()).toEqual(before);
  });

  test('brings the kept reviews too, in the place of those that are here', async () => {
    const [first, second] = [await openTab(), await openTab()];
    await first.keepReview(october);
    await second.keepReview(november);
    await second.openShelf();
    expect(await bring(second, await first.exportAll())).toEqual({ ok: true });
    expect(second.get().shelf).toEqual({ snapshots: [october], unreadable: 0, left: 0 });
  });
});

describe('a file that is merged', () => {
  async function merged(take: Take) {
    const [first, second] = [await openTab(), await openTab()];
    await first.saveProfile(other);
    await first.keepReview({ ...october, note: 'from the file' });
    await first.keepReview(november);
    await second.saveProfile(profile);
    second.saveDraft({ mine: 'still typing' });
    await second.keepReview(october);
    await second.openShelf();
    expect(await bring(second, await first.exportAll(), take)).toEqual({ ok: true });
    await vi.runAllTimersAsync();
    return second;
  }

  test('unites the kept reviews by id; mine stay as they are', async () => {
    const { get, shelf } = await merged([]);
    expect(get().shelf?.snapshots).toEqual([november, october]);
    expect([...shelf.values()]).toEqual([october, november]);
  });

  test('leaves every record that I keep mine of', async () => {
    const { get, kept } = await merged([]);
    expect(get()).toMatchObject({ profile, draft: { mine: 'still typing' } });
    expect(kept.draft?.value).toEqual({ mine: 'still typing' });
  });

  test('takes the records that I take, and no other', async () => {
    const { get, kept } = await merged(['profile']);
    expect(get()).toMatchObject({ profile: other, draft: { mine: 'still typing' }, problem: null });
    expect(kept.profile?.value).toEqual(other);
  });

  test('works as long as the page where the browser keeps nothing', async () => {
    const first = await openTab();
    await first.keepReview(november);
    const devices = fakeDevices();
    devices.refuse('BLOCKED');
    const second = await openTab(devices);
    await second.keepReview(october);
    await bring(second, await first.exportAll(), []);
    expect(second.get()).toMatchObject({
      blocked: true,
      shelf: { snapshots: [november, october] },
    });
  });
});
