import { barriersInBothThemes } from './axe';
import { expect, test } from './fixtures';
import { thorough } from './thorough';

test.beforeEach(async ({ page }) => page.clock.setFixedTime(new Date('2026-11-23T10:00:00+08:00')));

test('I see which rules are about me, what ends when, and bring the LPR up to date', async ({
  page,
}) => {
  await page.goto('/zh-CN/result/?sample=shopOwner');
  await page.getByRole('link', { name: /哪些规定和利率在动额度/ }).click();
  await expect(page).toHaveURL(/\/watch\/\?sample=shopOwner$/);
  await expect(page.locator('#rules-yes li').first()).toBeVisible();
  const subsidy = page.locator('#rule-interestSubsidy');
  await expect(subsidy.getByText('还有 38 天')).toBeVisible();
  await expect(subsidy.getByText(/核实到 2026 年 1 月 20 日，之后请查/)).toBeVisible();
  await expect(page.locator('#rule-renewal')).toContainText('以 2024 年 9 月 24 日的文件为准');
  await expect(page.locator('#rules-ended')).toContainText('一次性信用修复');
  await expect(
    page.getByRole('link', { name: /到国家金融监督管理总局网站查/ }).first(),
  ).toHaveAttribute('href', 'https://www.nfra.gov.cn');
  await expect(page.locator('#days').getByText('2026 年 12 月 31 日')).toBeVisible();
  const download = page.waitForEvent('download');
  await page.locator('#days').getByRole('button', { name: /日历/ }).click();
  expect((await download).suggestedFilename()).toBe('limitlens-rules.ics');

  await page.getByLabel('一年期 LPR').fill('2.9');
  await page.getByRole('button', { name: '用这个' }).click();
  await expect(page.getByText(/请填 2026 年 2 月 20 日到今天之间的日期/)).toBeVisible();
  await page.getByLabel('哪天看到的').fill('2026-11-20');
  await page.getByRole('button', { name: '用这个' }).click();
  await expect(page.locator('#rule-smallLoanCost')).toContainText('11.6%');
  await page.reload();
  await expect(page.locator('#rule-loanPrimeRate')).toContainText('2.9%');
  await page.getByRole('button', { name: '改回默认' }).click();
  await expect(page.locator('#rule-smallLoanCost')).toContainText('12%');
});

test('anyone can read the rules on a small phone', thorough, async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/en/watch/');
  await expect(page.locator('#rules-all')).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  expect(await barriersInBothThemes(page)).toEqual([]);
});
