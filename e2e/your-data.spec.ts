import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { sampleSnapshot } from '@/lib/storage/sample-snapshot';
import { snapshotKey } from '@/lib/storage/names';
import { barriersInBothThemes } from './axe';
import { putOnDevice } from './device';
import { expect, test } from './fixtures';
import { thorough } from './thorough';

const HOSTILE = '<img src=x onerror=alert(1)>甲银行';
const backup = JSON.stringify({
  format: 'limitlens',
  version: 1,
  savedAt: '2026-11-01T08:00:00.000Z',
  draft: null,
  quick: null,
  settings: null,
  profile: {
    version: 1,
    accountsComplete: true,
    inquiries: [{ on: '2026-10-01', institution: HOSTILE, reason: 'loanApproval' }],
    accounts: [
      {
        id: 'a',
        institution: HOSTILE,
        institutionKind: 'bank',
        product: 'card',
        limit: 100,
        balance: 50,
      },
    ],
  },
});

async function restore(page: Page, text: string) {
  await page.goto('/en/history/');
  await page.getByLabel('Or paste the text').fill(text);
  await page.getByRole('button', { name: 'See what is in it' }).click();
}

async function restored(page: Page) {
  await restore(page, backup);
  await page.getByRole('button', { name: 'Restore this backup' }).click();
  await expect(page.getByText('Restored. You can go on from there.')).toBeVisible();
}

test('I can bring my data back from a backup and find it after a reload', async ({ page }) => {
  await restored(page);
  await page.reload();
  await expect(page.getByText(/1 account\b/)).toBeVisible();
  await expect(page.getByText(/1 inquiry\b/)).toBeVisible();
});

test('I can take my data away as a file that brings the same data back', async ({ page }) => {
  await restored(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download backup' }).click(),
  ]);
  const saved = JSON.parse(readFileSync(await download.path(), 'utf8'));
  expect(saved.format).toBe('limitlens');
  expect(saved.profile.accounts[0].institution).toBe(HOSTILE);
  await restore(page, JSON.stringify(saved));
  await expect(page.getByRole('button', { name: 'Restore this backup' })).toBeVisible();
});

test('I can erase everything, am asked first, and nothing is left', async ({ page }) => {
  await restored(page);
  await page.getByRole('button', { name: 'Erase everything…' }).click();
  await page.getByRole('button', { name: 'Keep it' }).click();
  await expect(page.getByText(/1 account\b/)).toBeVisible();
  await page.getByRole('button', { name: 'Erase everything…' }).click();
  await page.getByRole('button', { name: 'Erase', exact: true }).click();
  await expect(page.getByText('Erased. Nothing is left on this device.')).toBeVisible();
  await page.reload();
  await expect(page.getByText('Nothing is kept here yet.')).toBeVisible();
  const left = await page.evaluate(async () => ({
    local: Object.keys(localStorage).filter((key) => key.startsWith('limitlens')),
    records: (await indexedDB.databases()).map(({ name }) => name),
  }));
  expect(left.local).toEqual([]);
});

test('I can lock a backup with a passphrase, erase everything, and bring it back', async ({
  page,
}) => {
  await restored(page);
  await page.getByText('Make an encrypted backup').click();
  await page.getByLabel('Choose a passphrase').fill('correct horse battery');
  await page.getByLabel('Type it again').fill('correct horse');
  await page.getByRole('button', { name: 'Download encrypted backup' }).click();
  await expect(page.getByText(/The two do not match/).first()).toBeVisible();
  await page.getByLabel('Type it again').fill('correct horse battery');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download encrypted backup' }).click(),
  ]);
  const locked = readFileSync(await download.path(), 'utf8');
  expect(locked).not.toContain('accounts');
  await page.getByRole('button', { name: 'Erase everything…' }).click();
  await page.getByRole('button', { name: 'Erase', exact: true }).click();
  await expect(page.getByText('Erased. Nothing is left on this device.')).toBeVisible();
  await restore(page, locked);
  await page.getByLabel('Its passphrase').fill('wrong horse battery');
  await page.getByRole('button', { name: 'Unlock and look' }).click();
  await expect(page.getByText(/That is not the passphrase/).first()).toBeVisible();
  await page.getByLabel('Its passphrase').fill('correct horse battery');
  await page.getByRole('button', { name: 'Unlock and look' }).click();
  await page.getByRole('button', { name: 'Restore this backup' }).click();
  await expect(page.getByText('Restored. You can go on from there.')).toBeVisible();
  await expect(page.getByText(/1 account\b/)).toBeVisible();
});

test('I can keep two reviews, compare them, and take back a deletion', async ({ page }) => {
  for (const day of ['2026-11-23', '2027-02-23']) {
    await page.clock.setFixedTime(`${day}T04:00:00Z`);
    if (day === '2026-11-23') await restored(page);
    await page.goto('/en/result/');
    await page.getByRole('button', { name: 'Keep this review' }).click();
    await expect(page.getByText('Kept.')).toBeVisible();
  }
  await page.getByRole('link', { name: 'See kept reviews' }).click();
  const list = page.getByRole('region', { name: 'Kept reviews' });
  await expect(list.getByRole('listitem')).toHaveCount(2);
  await expect(page.getByRole('heading', { name: 'Limit over time' })).toBeVisible();
  const pair = page.getByRole('region', { name: 'Two reviews side by side' });
  await expect(pair.getByRole('table').first()).toContainText('Total points');
  await expect(pair.getByRole('heading', { name: 'What each change accounts for' })).toBeVisible();
  await list.getByRole('button', { name: 'Delete (23 February 2027)' }).click();
  await expect(list.getByRole('listitem')).toHaveCount(1);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(list.getByRole('listitem')).toHaveCount(2);
  await list.getByRole('button', { name: 'Add a note (23 November 2026)' }).click();
  await page.getByLabel('Note').fill('paid off one card');
  await page.getByRole('button', { name: 'Save note' }).click();
  await expect(page.getByRole('button', { name: 'Save note' })).toBeHidden();
  await page.reload();
  await expect(list.getByText('paid off one card')).toBeVisible();
});

test(
  'nothing in the ways to lock, merge, follow and compare stands in my way',
  thorough,
  async ({ page }) => {
    const [october, november] = [sampleSnapshot('2026-10-20'), sampleSnapshot('2026-11-20')];
    await putOnDevice(page, {
      profile: october.profile,
      ...Object.fromEntries([october, november].map((each) => [snapshotKey(each.id), each])),
    });
    await restore(page, backup);
    await page.getByText('Make an encrypted backup').click();
    await page.getByRole('button', { name: 'Download encrypted backup' }).click();
    await page.getByRole('radio', { name: /^Merge/ }).check();
    await expect(page.getByText(/both have it/)).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Limit over time' })).toBeVisible();
    await expect(
      page.getByRole('heading', { name: 'What each change accounts for' }),
    ).toBeVisible();
    expect(await barriersInBothThemes(page)).toEqual([]);
  },
);

for (const [what, text, words] of [
  ['another app', '{"format":"other","version":1}', /belongs to another app/],
  ['a newer version', backup.replace('"version":1', '"version":99'), /newer version/],
  ['a file that breaks off', backup.slice(0, 200), /breaks off before the end/],
  ['a shopping list', 'eggs, milk', /not a backup/],
  [
    'a backup with a negative limit',
    backup.replace('"limit":100', '"limit":-100'),
    /does not add up/,
  ],
] as const) {
  test(`I am told kindly why ${what} cannot be restored, and lose nothing`, async ({ page }) => {
    await restored(page);
    await restore(page, text);
    await expect(page.getByText(words).first()).toBeVisible();
    await expect(page.getByLabel('Or paste the text')).toHaveValue(text);
    await expect(page.getByText(/1 account\b/).first()).toBeVisible();
  });
}
