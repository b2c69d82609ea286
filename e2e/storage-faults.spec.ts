import type { Page } from '@playwright/test';
import { VERSION } from '@/lib/storage/migrations';
import { DATABASE } from '@/lib/storage/names';
import { onDevice, openQuiet, putOnDevice } from './device';
import { expect, test } from './fixtures';

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
