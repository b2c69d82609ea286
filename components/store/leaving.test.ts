import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeDevices } from './fake-device';
import { createSession } from './session';

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-23T04:00:00Z') });
});
afterEach(() => {
  vi.useRealTimers();
});

async function openPage(devices = fakeDevices()) {
  const session = createSession(devices.device);
  const stop = session.start();
  await vi.runAllTimersAsync();
  return { ...devices, session, stop, ...session.actions };
}

/** The page closes before the browser has written anything. */
async function closeAtOnce(page: Awaited<ReturnType<typeof openPage>>) {
  page.refuse('BLOCKED');
  page.session.leave();
  await vi.runAllTimersAsync();
  page.stop();
  page.refuse(null);
}

test('what was typed in the last moment is there on the next page, and kept', async () => {
  const first = await openPage();
  first.saveDraft({ income: '3' });
  await vi.runAllTimersAsync();
  first.saveDraft({ income: '3万' });
  await closeAtOnce(first);
  const second = await openPage(first);
  expect(second.session.get()).toMatchObject({ draft: { income: '3万' }, problem: null });
  expect(second.kept.draft?.value).toEqual({ income: '3万' });
});

test('the next page is not ready before it has what was left', async () => {
  const first = await openPage();
  first.saveDraft({ income: '3万' });
  await closeAtOnce(first);
  const session = createSession(first.device);
  const seen: unknown[] = [];
  session.subscribe(() => session.get().status === 'ready' && seen.push(session.get().draft));
  session.start();
  await vi.runAllTimersAsync();
  expect(seen[0]).toEqual({ income: '3万' });
});

test('what was written after all is not left for anyone', async () => {
  const first = await openPage();
  first.saveDraft({ income: '3万' });
  first.session.leave();
  await vi.runAllTimersAsync();
  expect(first.kept.draft?.value).toEqual({ income: '3万' });
  expect(await first.device.takeRescue('2026-11-23')).toBeNull();
});

test('what was left does not overwrite what another tab has saved since', async () => {
  const [first, other] = await openBoth();
  first.saveDraft({ tab: 'one' });
  await closeAtOnce(first);
  other.saveDraft({ tab: 'two' });
  await vi.runAllTimersAsync();
  const next = await openPage(first);
  expect(next.kept.draft?.value).toEqual({ tab: 'two' });
  expect(next.session.get()).toMatchObject({
    draft: { tab: 'one' },
    problem: { code: 'CHANGED_ELSEWHERE', records: ['draft'] },
  });
});

async function openBoth() {
  const devices = fakeDevices();
  return [await openPage(devices), await openPage(devices)] as const;
}

test('a page with nothing unsaved leaves nothing', async () => {
  const page = await openPage();
  page.session.leave();
  expect(await page.device.takeRescue('2026-11-23')).toBeNull();
});
