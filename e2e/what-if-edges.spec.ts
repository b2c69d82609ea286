import { sampleProfiles } from '@/lib/review';
import { writeEnvelope } from '@/lib/storage/envelope';
import { NO_VALUES } from '@/lib/storage/values';
import { yuan } from '@/lib/units/fen';
import { expect, test } from './fixtures';

const NOW = new Date('2026-11-23T10:00:00+08:00');

test.beforeEach(async ({ page }) => page.clock.setFixedTime(NOW));

test('an application may be tried, costs points, and never becomes a plan', async ({ page }) => {
  await page.goto('/en/what-if/?sample=stretched');
  await page.getByLabel('Applications made today, as a number').fill('3');
  await expect(page.getByRole('region', { name: 'Before and after' })).toBeVisible();
  const adopt = page.getByRole('region', { name: 'Make it my plan' });
  await expect(adopt).toContainText('Applications: only looked at, nothing to plan');
  await expect(adopt).toContainText('Nothing above is moved that could go into a plan.');
  await expect(adopt.getByRole('button', { name: 'Make this my plan' })).toHaveCount(0);
});

test('more cash than I have is no plan, and I am told not to borrow for it', async ({ page }) => {
  await page.goto('/en/what-if/?sample=stretched');
  await page.getByLabel('Small lenders paid off, as a number').fill('4');
  const adopt = page.getByRole('region', { name: 'Make it my plan' });
  await expect(adopt).toContainText('do not borrow for it');
  await expect(adopt.getByRole('button', { name: 'Make this my plan' })).toHaveCount(0);
});

test('I rename a scenario, remove it, bring it back and load it again', async ({ page }) => {
  await page.goto('/en/what-if/?sample=stretched');
  await expect(page.getByText('is not stored')).toBeVisible();
  const wait = page.getByLabel('Months of paying on time, as a number');
  await wait.fill('6');
  await page.getByRole('button', { name: 'Keep this scenario' }).click();
  await page.getByRole('button', { name: 'Set all back to today' }).click();
  await expect(wait).toHaveValue('0');
  await page.getByRole('button', { name: 'Rename “Scenario 1”' }).click();
  await page.getByLabel('New name').fill('Half a year');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('button', { name: 'Remove “Half a year”' }).click();
  await expect(page.getByText('Removed: Half a year')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('button', { name: 'Load “Half a year” above' }).click();
  await expect(wait).toHaveValue('6');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('table', { name: 'Today and the scenarios kept' })).toHaveCount(0);
});

test('without figures of my own I find both ways in', async ({ page }) => {
  await page.goto('/zh-CN/what-if/');
  await expect(page.getByRole('link', { name: '查我的额度' })).toBeVisible();
  await page.getByRole('link', { name: '先看示例' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('试一试：如果这样做');
});

test('I come here from what to do about my result', async ({ page }) => {
  await page.goto('/en/result/?sample=recovering');
  await page.getByRole('link', { name: 'Move the figures yourself' }).click();
  await expect(page).toHaveURL(/what-if\/\?sample=recovering$/);
  await expect(page.getByRole('region', { name: 'Move these' })).toBeVisible();
});

test('while something is overdue, hardship help stands before every lever', async ({ page }) => {
  const profile = sampleProfiles.stretched('2026-11-23');
  const accounts = profile.accounts.map((account) =>
    account.id === 'loan-b' ? { ...account, daysPastDue: 3, overdueAmount: yuan(700) } : account,
  );
  const values = { ...NO_VALUES, profile: { ...profile, accounts } };
  await page.goto('/en/history/');
  await page.getByLabel('Or paste the text').fill(writeEnvelope(values, [], NOW.toISOString()));
  await page.getByRole('button', { name: 'See what is in it' }).click();
  await page.getByRole('button', { name: 'Restore this backup' }).click();
  await expect(page.getByText('Restored. You can go on from there.')).toBeVisible();
  await page.goto('/en/what-if/');
  const headings = page.getByRole('main').getByRole('heading');
  await expect(headings.nth(1)).toHaveText('First, hardship help');
  await expect(
    page.getByRole('checkbox', { name: 'Bring everything overdue up to date' }),
  ).toBeVisible();
});
