import type { Page } from '@playwright/test';
import { sampleProfiles } from '@/lib/review';
import { barriersInBothThemes } from './axe';
import { putOnDevice } from './device';
import { expect, test } from './fixtures';

const TODAY = '2026-11-23';
const NOW = new Date('2026-11-23T10:00:00+08:00');

const rule = (page: Page, name: string) => page.getByRole('group', { name, exact: true });
const mark = (page: Page) => page.getByRole('complementary', { name: '用了你填的数' });
const answer = (page: Page) => page.getByRole('heading', { level: 1 });

test('I use a number my lender told me, see it marked wherever it acts, and undo it', async ({
  page,
}) => {
  await page.clock.setFixedTime(NOW);
  await putOnDevice(page, { profile: sampleProfiles.steady(TODAY) });
  await page.goto('/zh-CN/result/');
  await expect(answer(page)).toContainText('6.5 万元');
  await expect(mark(page)).toBeHidden();

  await page.goto('/zh-CN/policy/#platform-productCap');
  await page.getByRole('button', { name: '换成我听到的数 产品上限' }).click();
  const form = page.getByRole('dialog');
  await form.getByRole('button', { name: '用这个数' }).click();
  await expect(form.getByLabel('机构说的是')).toBeFocused();
  await expect(form.getByText('写上是谁告诉你的')).toBeVisible();
  await form.getByLabel('机构说的是').fill('6万');
  await form.getByLabel('谁说的').fill('乙平台客服电话');
  expect(await barriersInBothThemes(page, ['dialog'])).toEqual([]);
  await form.getByRole('button', { name: '用这个数' }).click();
  await expect(form).toBeHidden();
  await expect(rule(page, '产品上限')).toContainText('6 万元');
  await expect(rule(page, '产品上限')).toContainText('你填的数');
  const own = page.getByRole('region', { name: '你填的规则数字' });
  await expect(own).toContainText('乙平台客服电话说的，2026 年 11 月 23 日起');
  const parts = ['#platform-own', '#platform-productCap'];
  expect(await barriersInBothThemes(page, parts)).toEqual([]);

  for (const address of ['result', 'what-if', 'plan', 'funding']) {
    await page.goto(`/zh-CN/${address}/`);
    await expect(mark(page)).toContainText('用了你填的 1 个规则数字');
  }
  await page.goto('/zh-CN/result/');
  await expect(answer(page)).toContainText('6 万元');
  await page.goto('/zh-CN/result/?sample=steady');
  await expect(answer(page)).toContainText('6.5 万元');
  await expect(mark(page)).toBeHidden();

  await page.goto('/zh-CN/result/');
  await mark(page).getByRole('link', { name: '查看或撤销' }).click();
  await expect(own).toBeInViewport();
  await own.getByRole('button', { name: /^撤销/ }).click();
  await expect(own).toContainText('已撤销');
  await expect(rule(page, '产品上限')).toContainText('20 万元');
  await page.goto('/zh-CN/result/');
  await expect(answer(page)).toContainText('6.5 万元');
  await expect(mark(page)).toBeHidden();
});

test('I am told why a number that would reward a worse record is not taken', async ({ page }) => {
  await page.goto('/en/policy/#platform-debtToIncome');
  await page.getByRole('button', { name: 'Use a number I was told Debt-to-income' }).click();
  const form = page.getByRole('dialog');
  await form.getByLabel('Which number').selectOption({ label: 'Points for “40% to under 50%”' });
  await form.getByLabel('What the lender said').fill('100');
  await form.getByLabel('Who said so').fill('Hotline of platform B');
  await form.getByRole('button', { name: 'Use this number' }).click();
  await expect(form.getByText('Points may not rise as the value worsens')).toBeVisible();
  await form.getByRole('button', { name: 'Leave it' }).click();
  await expect(form).toBeHidden();
});

test('I can hold the rules of two days against each other', async ({ page }) => {
  await page.clock.setFixedTime(NOW);
  await page.goto('/zh-CN/policy/#bank-diff');
  const diff = page.getByRole('region', { name: '两天之间，规则改了什么' });
  await expect(diff).toBeInViewport();
  await expect(diff).toContainText('2020 年 7 月 17 日和 2026 年 11 月 23 日');
  const cap = diff.getByRole('listitem').filter({ hasText: '产品上限' });
  await expect(cap).toContainText('20 万元');
  await expect(cap).toContainText('30 万元');
  await expect(cap).toContainText('公布规定');
  await diff.getByLabel('前一天').fill('2026-02-01');
  await expect(diff).toContainText('没有任何不同');
});
