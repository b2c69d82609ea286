import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { sampleProfiles } from '@/lib/review';
import { writeEnvelope } from '@/lib/storage/envelope';
import { NO_VALUES } from '@/lib/storage/values';
import { drawn } from './drawn';
import { expect, test } from './fixtures';
import { button, NOW } from './import-files';
import { builtPaths } from './routes';
import { thorough } from './thorough';

const EVIL = '=H("x")<img src=x onerror=window.ran=1>\u202e\u200b甲\r\nEND:VEVENT';
const UNSEEN = /[\u200b-\u200f\u202a-\u202e\u2066-\u2069]/u;

const profile = sampleProfiles.stretched('2026-11-23');
const first = profile.accounts[0]?.institution;

/** The borrower with other names in the place of the lenders'. */
function backup(name: (institution: string) => string) {
  const whole = writeEnvelope({ ...NO_VALUES, profile }, [], '2026-11-23T02:00:00.000Z');
  return JSON.stringify(
    JSON.parse(whole, (key, value: unknown) =>
      key === 'institution' && typeof value === 'string' ? name(value) : value,
    ),
  );
}

async function paste(page: Page, text: string) {
  await page.clock.setFixedTime(NOW);
  await page.goto('/en/history/');
  await page.getByLabel('Or paste the text').fill(text);
  await button(page, 'See what is in it').click();
}

test('a name of ten megabytes is refused in words, and nothing comes of it', async ({ page }) => {
  await paste(
    page,
    backup((name) => (name === first ? '长'.repeat(3_400_000) : name)),
  );
  await expect(page.getByText(/does not add up/).first()).toBeVisible();
  await expect(button(page, 'Restore this backup')).toHaveCount(0);
});

test(
  'hostile names stay text on every screen, and in what I take away',
  thorough,
  async ({ page }) => {
    await paste(
      page,
      backup((name) => EVIL + name),
    );
    await button(page, 'Restore this backup').click();
    await expect(page.getByText('Restored. You can go on from there.')).toBeVisible();
    for (const path of builtPaths.filter((each) => each.startsWith('/en/'))) {
      await page.goto(path);
      await drawn(page);
      const seen = await page.evaluate(() => ({
        ran: 'ran' in window,
        images: document.querySelectorAll('main img').length,
        text: document.body.innerText,
      }));
      expect([path, seen.ran, seen.images]).toEqual([path, false, 0]);
      expect([path, UNSEEN.exec(seen.text)]).toEqual([path, null]);
    }
    await page.goto('/en/funding/');
    const download = page.waitForEvent('download');
    await button(page, 'Download the schedule (CSV)').click();
    const csv = await readFile(await (await download).path(), 'utf8');
    expect(csv).toContain(`'=H(""x"")<img`);
    expect(csv).not.toMatch(/(^|[,\n])"?[=+@]/);
  },
);
