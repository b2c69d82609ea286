import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { sampleProfiles } from '@/lib/review';
import { NO_VALUES } from '@/lib/storage/values';
import { PAUSE } from './saving';
import { createSession } from './session';
import { fakeDevices, TODAY } from './fake-device';

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-23T04:00:00Z') });
});
afterEach(() => {
  vi.useRealTimers();
});

const profile = sampleProfiles.steady(TODAY);

async function openTab(devices = fakeDevices()) {
  const session = createSession(devices.device);
  session.start();
  await vi.runAllTimersAsync();
  return { ...devices, session, ...session.actions, get: session.get };
}

test('before the device is read, nothing is known', () => {
  expect(createSession(fakeDevices().device).get()).toMatchObject({
    status: 'loading',
    draft: null,
  });
});

describe('typing', () => {
  test('is on the screen at once and on the device when it rests', async () => {
    const { saveDraft, get, kept } = await openTab();
    saveDraft({ income: '3' });
    await vi.advanceTimersByTimeAsync(PAUSE - 1);
    saveDraft({ income: '3万' });
    await vi.advanceTimersByTimeAsync(PAUSE - 1);
    expect(get().draft).toEqual({ income: '3万' });
    expect(kept.draft).toBeUndefined();
    await vi.advanceTimersByTimeAsync(1);
    expect(kept.draft?.value).toEqual({ income: '3万' });
    expect(get().savedAt.draft).toBe('2026-11-23T04:00:00.799Z');
  });

  test('that goes on while it is saved is saved too', async () => {
    const { saveDraft, session, kept } = await openTab();
    saveDraft({ step: '1' });
    const saving = session.flush();
    saveDraft({ step: '2' });
    await saving;
    await vi.runAllTimersAsync();
    expect(kept.draft?.value).toEqual({ step: '2' });
  });

  test('before the device was read wins over what was kept', async () => {
    const devices = fakeDevices();
    await (await openTab(devices)).saveProfile(profile);
    const session = createSession(devices.device);
    session.start();
    session.actions.saveQuick({ a: '1' });
    await vi.runAllTimersAsync();
    expect(session.get()).toMatchObject({ quick: { a: '1' }, profile });
  });

  test('is not lost when the device is full, and is kept once there is room', async () => {
    const { saveDraft, get, kept, refuse } = await openTab();
    refuse('FULL');
    saveDraft({ step: '1' });
    await vi.runAllTimersAsync();
    expect(get()).toMatchObject({
      draft: { step: '1' },
      problem: { code: 'FULL', records: ['draft'] },
    });
    refuse(null);
    saveDraft({ step: '2' });
    await vi.runAllTimersAsync();
    expect(get().problem).toBeNull();
    expect(kept.draft?.value).toEqual({ step: '2' });
  });
});

test('a profile is saved before the promise resolves', async () => {
  const { saveProfile, kept } = await openTab();
  expect(await saveProfile(profile)).toEqual({ ok: true });
  expect(kept.profile?.value).toEqual(profile);
});

test('one record that cannot be kept does not hold up the others', async () => {
  const { saveDraft, saveProfile, kept, get, spoil } = await openTab();
  spoil('draft');
  saveDraft({ step: '1' });
  await saveProfile(profile);
  expect(kept.profile?.value).toEqual(profile);
  expect(get().problem).toEqual({ code: 'CHANGED_ELSEWHERE', records: ['draft'] });
});

test('a browser that keeps nothing still works as long as the page', async () => {
  const devices = fakeDevices();
  devices.refuse('BLOCKED');
  const { saveProfile, exportAll, eraseAll, get } = await openTab(devices);
  expect(get()).toMatchObject({ status: 'ready', blocked: true });
  expect(await saveProfile(profile)).toMatchObject({ code: 'BLOCKED' });
  expect(get()).toMatchObject({ profile, blocked: true, problem: null });
  expect(JSON.parse(await exportAll())).toMatchObject({ profile });
  expect(await eraseAll()).toEqual({ ok: true });
  expect(get().profile).toBeNull();
});

describe('two tabs', () => {
  async function twoTabs() {
    const devices = fakeDevices();
    const [one, two] = [await openTab(devices), await openTab(devices)];
    one.saveDraft({ tab: 'one' });
    await vi.runAllTimersAsync();
    return { one, two, kept: devices.kept };
  }

  test('the other one learns that something changed, and changes nothing by itself', async () => {
    const { two } = await twoTabs();
    expect(two.get()).toMatchObject({
      draft: null,
      problem: { code: 'CHANGED_ELSEWHERE', records: ['draft'] },
    });
  });

  test('a stale tab writes nothing and loses nothing', async () => {
    const { two, kept } = await twoTabs();
    two.saveDraft({ tab: 'two' });
    await vi.runAllTimersAsync();
    expect(kept.draft?.value).toEqual({ tab: 'one' });
    expect(two.get().draft).toEqual({ tab: 'two' });
  });

  test('it may take the other version, which its forms then begin from', async () => {
    const { two } = await twoTabs();
    two.saveDraft({ tab: 'two' });
    await two.loadOther();
    await vi.runAllTimersAsync();
    expect(two.get()).toMatchObject({ draft: { tab: 'one' }, problem: null, generation: 1 });
  });

  test('it may keep its own, and then the first tab is the stale one', async () => {
    const { one, two, kept } = await twoTabs();
    two.saveDraft({ tab: 'two' });
    await two.keepMine();
    await vi.runAllTimersAsync();
    expect(kept.draft?.value).toEqual({ tab: 'two' });
    expect(two.get().problem).toBeNull();
    expect(one.get().problem?.code).toBe('CHANGED_ELSEWHERE');
  });

  test('erasing in one lets go of everything in the other', async () => {
    const { one, two, kept } = await twoTabs();
    two.saveQuick({ typed: 'not saved yet' });
    await one.eraseAll();
    await vi.runAllTimersAsync();
    expect(two.get()).toMatchObject({ ...NO_VALUES, problem: null, generation: 1 });
    expect(Object.values(kept)).toEqual([]);
  });
});

test('an erasing that fails says so and keeps the screen', async () => {
  const { saveProfile, eraseAll, get, refuse } = await openTab();
  await saveProfile(profile);
  refuse('BLOCKED');
  expect(await eraseAll()).toEqual({ ok: false, code: 'BLOCKED' });
  expect(get().profile).toEqual(profile);
});
