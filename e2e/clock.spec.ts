import type { Page } from '@playwright/test';
import { sampleProfiles } from '@/lib/review';
import { onDevice, putOnDevice } from './device';
import { expect, test } from './fixtures';
import { thorough } from './thorough';

const profile = sampleProfiles.stretched('2026-11-23');
const savedAt = '2026-11-23T02:00:00.000Z';

const press = (page: Page, name: string) => page.getByRole('button', { name }).click();

for (const [when, at] of [
  ['set back a year', '2025-11-23T02:00:00Z'],
  ['before the first rules', '2019-01-01T02:00:00Z'],
] as const) {
  test(`with a clock ${when} I am told, and nothing of mine is called damaged`, async ({
    page,
  }) => {
    await page.clock.setFixedTime(at);
    await putOnDevice(page, { profile }, { savedAt });
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
    const again = timezoneId === 'America/Los_Angeles' ? {} : thorough;
    test(
      'the review is of the day on my own calendar, and what I kept elsewhere is sound',
      again,
      async ({ page }) => {
        await page.clock.setFixedTime('2026-11-22T16:30:00Z');
        await putOnDevice(page, { profile }, { savedAt: '2026-11-22T16:00:00.000Z' });
        await page.goto('/en/result/');
        await press(page, 'Keep this review');
        await expect(page.getByText('Kept.')).toBeVisible();
        await page.goto('/en/history/');
        const list = page.getByRole('region', { name: 'Kept reviews' });
        await expect(list.getByRole('listitem').getByText(day, { exact: true })).toBeVisible();
        await expect(page.getByText(/\d+ accounts/)).toBeVisible();
      },
    );
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
