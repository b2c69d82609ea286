import type { Page } from '@playwright/test';
import { sampleProfiles } from '@/lib/review';
import { VERSION } from '@/lib/storage/migrations';
import { DATABASE } from '@/lib/storage/names';
import { onDevice, openQuiet, putOnDevice } from './device';
import { expect, test } from './fixtures';

const NOW = new Date('2026-11-23T10:00:00+08:00');
const profile = sampleProfiles.stretched('2026-11-23');

const card = (page: Page) => page.getByRole('radio', { name: /Credit card/ });
const line = (page: Page) => page.getByRole('radio', { name: /Revolving line/ });
const press = (page: Page, name: string) => page.getByRole('button', { name }).click();

async function openCheck(page: Page) {
  await page.goto('/en/check/quick/');
  await expect(card(page)).toBeVisible();
}

/** Waits until the choice lies in the browser's own database. */
const savedAs = (page: Page, kind: string) =>
  expect.poll(async () => JSON.stringify(await onDevice(page, 'quick'))).toContain(kind);

/** Every write fails as it does on a full device, until `window.roomAgain` is set. */
function fillDevice() {
  const put = IDBObjectStore.prototype.put;
  IDBObjectStore.prototype.put = function (...given) {
    if ('roomAgain' in window) return put.apply(this, given);
    throw new DOMException('no room', 'QuotaExceededError');
  };
}

test('on a full device I am told, keep what I typed, and it is saved once there is room', async ({
  page,
}) => {
  await page.addInitScript(fillDevice);
  await openCheck(page);
  await card(page).check();
  await expect(page.getByText('Not saved: no room left')).toBeVisible();
  await page.evaluate(() => Object.assign(window, { roomAgain: true }));
  await line(page).check();
  await expect(page.getByText('Not saved: no room left')).toBeHidden();
  await savedAs(page, 'revolving');
  await page.reload();
  await expect(line(page)).toBeChecked();
});

for (const [what, take] of [
  ['has no database', () => Object.defineProperty(window, 'indexedDB', { value: undefined })],
  [
    'refuses to open one',
    () => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('not here', 'SecurityError');
      };
    },
  ],
] as const) {
  test(`in a browser that ${what} I am told before I lose anything, and can take it along`, async ({
    page,
  }) => {
    await page.addInitScript(take);
    await openCheck(page);
    await card(page).check();
    await expect(page.getByText('Not saved on this device')).toBeVisible();
    await page.getByRole('link', { name: 'Back up' }).click();
    await expect(page.getByRole('button', { name: 'Download backup' })).toBeVisible();
    await expect(page.getByText('Two-minute check', { exact: true })).toBeVisible();
  });
}

test('when the browser clears everything behind me, I can keep what I still see', async ({
  page,
}) => {
  await openCheck(page);
  await card(page).check();
  await savedAs(page, 'card');
  await page.evaluate((name) => void indexedDB.deleteDatabase(name), DATABASE);
  await line(page).check();
  await expect(page.getByText('What was kept on this device is gone')).toBeVisible();
  await press(page, 'Keep it and save it again');
  await expect(page.getByText('What was kept on this device is gone')).toBeHidden();
  await page.reload();
  await expect(line(page)).toBeChecked();
});

test('what a newer version kept is told as such, and left as it is', async ({ page }) => {
  await putOnDevice(page, { quick: { from: 'the future' } }, { version: VERSION + 1 });
  await openCheck(page);
  await expect(page.getByText('What is kept here is from a newer version')).toBeVisible();
  await card(page).check();
  await page.goto('/en/history/');
  await expect(page.getByText('What is kept here is from a newer version')).toBeVisible();
  expect(await onDevice(page, 'quick')).toMatchObject({ value: { from: 'the future' } });
});

test('so is a database of a newer version', async ({ page }) => {
  await putOnDevice(page, { quick: { step: 1 } });
  await page.evaluate(
    (name) =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open(name, 99);
        opening.onsuccess = () => {
          opening.result.close();
          resolve();
        };
      }),
    DATABASE,
  );
  await openCheck(page);
  await expect(page.getByText('What is kept here is from a newer version')).toBeVisible();
  await card(page).check();
  expect(await onDevice(page, 'quick')).toMatchObject({ value: { step: 1 } });
});

test('what I chose as the page closed in the middle of saving is there again', async ({
  page,
  context,
}) => {
  await openCheck(page);
  await card(page).check();
  await savedAs(page, 'card');
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = function () {
      this.transaction.abort();
      throw new DOMException('torn', 'AbortError');
    };
  });
  await line(page).check();
  await openQuiet(page);
  const next = await context.newPage();
  await openCheck(next);
  await expect(line(next)).toBeChecked();
  await savedAs(next, 'revolving');
});

test('of two tabs that I fill in at once, neither loses a word before I choose', async ({
  page,
  context,
}) => {
  const other = await context.newPage();
  await openCheck(other);
  await openCheck(page);
  await card(other).check();
  await savedAs(other, 'card');
  await line(page).check();
  await expect(page.getByText('Changed in another tab')).toBeVisible();
  await expect(line(page)).toBeChecked();
  expect(JSON.stringify(await onDevice(page, 'quick'))).toContain('card');
  await press(page, 'Use this one');
  await savedAs(page, 'revolving');
  await expect(other.getByText('Changed in another tab')).toBeVisible();
  await press(other, 'Use the other one');
  await expect(line(other)).toBeChecked();
});

for (const [when, at] of [
  ['set back a year', '2025-11-23T02:00:00Z'],
  ['before the first rules', '2019-01-01T02:00:00Z'],
] as const) {
  test(`with a clock ${when} I am told, and nothing of mine is called damaged`, async ({
    page,
  }) => {
    await page.clock.setFixedTime(at);
    await putOnDevice(page, { profile }, { savedAt: NOW.toISOString() });
    await page.goto('/en/result/');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByText('The date on this device may be wrong')).toBeVisible();
    await page.goto('/en/history/');
    await expect(page.getByText(/\d+ accounts/)).toBeVisible();
    expect(await onDevice(page, 'profile')).toMatchObject({ value: { version: 1 } });
  });
}

for (const [timezoneId, day] of [
  ['Asia/Shanghai', '23 November 2026'],
  ['Pacific/Kiritimati', '23 November 2026'],
  ['America/Los_Angeles', '22 November 2026'],
] as const) {
  test.describe(`half an hour past midnight in Shanghai, in ${timezoneId}`, () => {
    test.use({ timezoneId });
    test('the review is of the day on my own calendar, and what I kept elsewhere is sound', async ({
      page,
    }) => {
      await page.clock.setFixedTime('2026-11-22T16:30:00Z');
      await putOnDevice(page, { profile }, { savedAt: '2026-11-22T16:00:00.000Z' });
      await page.goto('/en/result/');
      await press(page, 'Keep this review');
      await expect(page.getByText('Kept.')).toBeVisible();
      await page.goto('/en/history/');
      const list = page.getByRole('region', { name: 'Kept reviews' });
      await expect(list.getByRole('listitem').getByText(day, { exact: true })).toBeVisible();
      await expect(page.getByText(/\d+ accounts/)).toBeVisible();
    });
  });
}

test('on 29 February the review, the plan and the calendar all work', async ({ page }) => {
  await page.clock.setFixedTime('2028-02-29T04:00:00Z');
  const leap = sampleProfiles.stretched('2028-02-29');
  await putOnDevice(page, { profile: leap }, { savedAt: '2028-02-28T20:00:00.000Z' });
  await page.goto('/en/result/');
  await press(page, 'Keep this review');
  await expect(page.getByText('Kept.')).toBeVisible();
  await page.goto('/en/plan/');
  await expect(page.getByRole('button', { name: 'Make this my plan' }).first()).toBeVisible();
  await page.goto('/en/history/');
  await expect(page.getByText('29 February 2028', { exact: true }).first()).toBeVisible();
  await page.getByLabel('Date of your last report').fill('2027-08-31');
  await expect(page.getByText('29 August 2028')).toBeVisible();
});
