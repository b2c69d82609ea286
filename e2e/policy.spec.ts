import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';

const rule = (page: Page, name: string) => page.getByRole('group', { name, exact: true });

test('I can find a rule by a word of mine', async ({ page }) => {
  await page.goto('/zh-CN/policy/');
  await expect(page.getByLabel('看哪一天的规则')).not.toHaveValue('');
  await page.getByLabel('找一项').fill('查询');
  await expect(page.getByText(/^找到 \d+ 项。$/)).toBeVisible();
  await expect(rule(page, '近 3 个月申请查询')).toBeVisible();
  await expect(rule(page, '工作时长')).toBeHidden();
  await page.getByLabel('找一项').fill('不存在的词');
  await expect(page.getByText(/^没有找到/)).toBeVisible();
  await page.getByRole('button', { name: '看全部' }).click();
  await expect(rule(page, '负债率')).toBeVisible();
});

test('I can open a link to one rule of one kind of lender', async ({ page }) => {
  await page.goto('/en/policy/#bank-cardUtilization');
  const tab = page.getByRole('link', { name: 'Bank card or salary loan' });
  await expect(tab).toHaveAttribute('aria-current', 'true');
  await expect(rule(page, 'Card utilisation')).toBeInViewport();
  await expect(page.getByRole('heading', { level: 2, name: 'Platform line' })).toBeHidden();
  await page.getByRole('link', { name: 'Platform line' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Platform line' })).toBeVisible();
  await page.goBack();
  await expect(tab).toHaveAttribute('aria-current', 'true');
});

test('I stay where I am in the rules when the rest of the page arrives', async ({ page }) => {
  await page.goto('/zh-CN/policy/');
  const name = rule(page, '负债率').getByRole('link', { name: '负债率', exact: true });
  await name.focus();
  await expect(page.getByRole('button', { name: '换成我听到的数 负债率' })).toBeVisible();
  await expect(name).toBeFocused();
});

test('I see where figures stand in each table, and what binds', async ({ page }) => {
  await page.goto('/zh-CN/policy/?sample=stretched');
  const row = rule(page, '负债率').getByRole('row', { name: '你：37%' });
  await expect(row.getByRole('cell').first()).toHaveText('78');
  const grades = page.getByRole('table', { name: '等级、分数线和能做什么' });
  await expect(grades.getByRole('row', { name: '你：514' })).toContainText('D 级');
  await expect(rule(page, '收入能支撑的总欠款')).toContainText('由它决定');
  await expect(page.getByText('数字不是你的')).toBeVisible();
});

test('nothing above the rules moves under my finger when figures arrive', async ({ page }) => {
  await page.addInitScript(() => {
    const places = new Set<number>();
    const look = () => {
      const contents = document.querySelector('nav[aria-label="本页目录"]');
      if (contents) places.add(contents.getBoundingClientRect().top + window.scrollY);
      requestAnimationFrame(look);
    };
    look();
    Object.assign(window, { places });
  });
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto('/zh-CN/policy/?sample=stretched');
  await expect(page.getByText('总分 514 分')).toBeVisible();
  expect(await page.evaluate('places.size')).toBe(1);
});

test('I can look at the rules of an earlier day', async ({ page }) => {
  await page.goto('/zh-CN/policy/#bank');
  const cap = rule(page, '产品上限');
  await expect(cap).toContainText('30 万元');
  await expect(page.getByLabel('看哪一天的规则')).not.toHaveValue('');
  await page.getByLabel('看哪一天的规则').fill('2024-06-30');
  await expect(cap).toContainText('20 万元');
  await expect(page.getByText('这一天用的是 2020 年 7 月 17 日起的版本。')).toBeVisible();
  await page.getByRole('button', { name: '看这一版 2025 年 3 月 14 日' }).click();
  await expect(cap).toContainText('30 万元');
  await page.getByLabel('看哪一天的规则').fill('2019-01-01');
  await expect(page.getByText('最早的规则从 2020 年 7 月 17 日起，下面是那一版。')).toBeVisible();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('I can read all rules and their sources', async ({ page }) => {
    await page.goto('/zh-CN/policy/');
    for (const lender of ['平台借款额度', '银行信用卡、工薪贷', '小店、小微企业经营额度']) {
      await expect(page.getByRole('heading', { level: 2, name: lender })).toBeVisible();
    }
    await expect(page.getByText('贷款中介的分档').first()).toBeVisible();
  });
});
