import type { Page } from '@playwright/test';
import { fromProfile } from '@/lib/form/from-profile';
import { busyProfile } from '@/lib/review/testing/busy-profile';
import { snapshotKey } from '@/lib/storage/names';
import { sampleSnapshot } from '@/lib/storage/sample-snapshot';
import { addDays } from '@/lib/units/calendar';
import { putOnDevice } from './device';
import { expect, test } from './fixtures';
import { thorough } from './thorough';

const NOW = new Date('2026-11-23T10:00:00+08:00');
const REVIEWS = 1000;

test.use({ viewport: { width: 360, height: 780 } });

/** As many kept reviews, one a day, no two of the same figures. */
function reviews() {
  const first = sampleSnapshot('2024-02-28');
  return Array.from({ length: REVIEWS }, (_, at) => {
    const asOf = addDays(first.asOf, at);
    const savedOn = `${asOf}T04:00:00.000Z`;
    const id = `${savedOn}-00000000`;
    const income = { ...first.profile.income, employmentMonths: at % 400 };
    return { ...first, id, asOf, savedOn, profile: { ...first.profile, income } };
  });
}

type Act = (page: Page) => Promise<void>;

const unfold: Act = async (page) => {
  await page.locator('main summary:visible').first().click();
  await expect(page.locator('main details[open]').first()).toBeVisible();
};

const tryApplications: Act = async (page) => {
  await page.getByLabel('Applications made today, as a number').fill('3');
  const adopt = page.getByRole('region', { name: 'Make it my plan' });
  await expect(adopt).toContainText('Applications: only looked at');
};

const showMore: Act = async (page) => {
  await expect(page.getByText('1,000 reviews').first()).toBeVisible();
  await page.getByRole('button', { name: 'Show 10 more' }).click();
  const list = page.getByRole('region', { name: 'Kept reviews' });
  await expect(list.getByRole('listitem')).toHaveCount(20);
  await expect(page.getByRole('heading', { name: 'Limit over time' })).toBeVisible();
};

const chooseLast: Act = async (page) => {
  const choice = page.getByRole('main').getByRole('radio').last();
  await choice.check();
  await expect(choice).toBeChecked();
};

/** From the answers to the heaviest parts of the form, and back to the answers. */
const openParts: Act = async (page) => {
  for (const part of ['Inquiries', 'Repayment record']) {
    await page.getByRole('link', { name: `Change ${part}` }).click();
    await expect(page.getByRole('heading', { level: 1, name: part })).toBeVisible();
    await page.goBack();
    await expect(page.getByRole('button', { name: 'See the review' })).toBeVisible();
  }
};

const SCREENS: [path: string, act: Act][] = [
  ['result', unfold],
  ['what-if', tryApplications],
  ['plan', unfold],
  ['funding', unfold],
  ['doors', unfold],
  ['letters', chooseLast],
  ['watch', unfold],
  ['policy', unfold],
  ['history', showMore],
  ['check/full', unfold],
  ['check/answers', openParts],
];

test(
  'every screen answers a borrower with 200 accounts, 2,000 inquiries and 1,000 kept reviews',
  thorough,
  async ({ page }, info) => {
    const profile = busyProfile({ accounts: 200, months: 60, inquiries: 2000 });
    const kept = reviews().map((each) => [snapshotKey(each.id), each]);
    await page.clock.setFixedTime(NOW);
    await putOnDevice(page, { profile, draft: fromProfile(profile), ...Object.fromEntries(kept) });
    for (const [path, act] of SCREENS) {
      const from = performance.now();
      const since = () => Math.round(performance.now() - from);
      await page.goto(`/en/${path}/`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      const shown = since();
      await act(page);
      const took = `${path}: heading after ${shown} ms, an answer after ${since()} ms`;
      info.annotations.push({ type: 'time', description: took });
      console.log(took);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect([path, wide]).toEqual([path, 360]);
    }
  },
);
