/* eslint-disable limitlens/import-direction -- The locked PDF is made for tests, so it stands behind no door. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { smallPdf } from '../lib/import/testing/locked-pdf';
import { bill, type Line } from './alipay-bill';
import { expect, test } from './fixtures';
import { chooseRadio, pressOn, tabTo } from './keyboard';

const NOW = new Date('2026-11-23T10:00:00+08:00');
const LATER = 'public/samples/credit-report.pdf';
const EARLIER = 'public/samples/credit-report-earlier.pdf';

test.beforeEach(async ({ page }) => page.clock.setFixedTime(NOW));

const file = (name: string, content: string | Buffer) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(content),
});
const give = (page: Page, files: Parameters<ReturnType<Page['locator']>['setInputFiles']>[0]) =>
  page.locator('#import-files').setInputFiles(files);
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

const SALARIES: Line[] = [5, 6, 7, 8, 9, 10].map((month) => [
  `2026-${String(month).padStart(2, '0')}-05`,
  '收入',
  '某某科技有限公司',
  '工资',
  '收入',
  '8000.00',
]);
const FROM_PERSON: Line = ['2026-10-09', '转账红包', '李某', '转账', '收入', '600.00'];

async function fillIn(page: Page, name: string) {
  await button(page, name).click();
  await expect(page).toHaveURL(/\/check\/answers\/$/);
}

test('I go from a sample report to my review without typing, by keyboard alone', async ({
  page,
}) => {
  await page.goto('/zh-CN/check/');
  await pressOn(page, page.getByRole('link', { name: '从文件读取' }));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('不用手抄，从文件读取');
  await pressOn(page, button(page, '用一份示例报告试试'));
  await expect(page.getByText('信用报告，2026 年 10 月 20 日')).toBeVisible();
  await expect(page.getByText('读到的条数与报告的信息概要一致。')).toBeVisible();
  await tabTo(page, page.locator('summary', { hasText: '看原文：丙消费金融有限公司' }));
  await page.keyboard.press('Enter');
  await expect(page.getByText(/2023年03月23日丙消费金融有限公司/)).toBeVisible();
  await chooseRadio(page, page.getByRole('radio', { name: '没有，都在更早以前' }));
  await pressOn(page, button(page, '填进表格'));
  await expect(page.getByRole('heading', { level: 1, name: '核对答案' })).toBeVisible();
  await expect(page.getByRole('rowheader', { name: /丙消费金融/ })).toBeVisible();
  await pressOn(page, button(page, '看结果'));
  await expect(page).toHaveURL(/\/result\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('I see what changed between two reports, and what it explains', async ({ page }) => {
  await page.goto('/en/check/import/');
  await give(page, [LATER, EARLIER]);
  const changes = page.locator('#changes');
  await expect(changes.getByText('Limit cut from ¥50,000 to ¥20,000.').first()).toBeVisible();
  await expect(changes.getByText('Utilisation jumped from 36% to 97%.')).toBeVisible();
  await expect(changes.getByText('New accounts: 1')).toBeVisible();
  await expect(changes.getByText('New inquiries: 6')).toBeVisible();
  await fillIn(page, 'Put into the form');
  await button(page, 'See the review').click();
  const why = page.locator('#why-changed');
  await expect(why.getByText('Explained by your figures').first()).toBeVisible();
});

test('I find my income in an Alipay bill, and correct a row of it', async ({ page }) => {
  await page.goto('/zh-CN/check/import/');
  await give(page, file('支付宝交易明细.csv', bill([...SALARIES, FROM_PERSON])));
  await expect(page.getByText('支付宝账单，7 行')).toBeVisible();
  const income = page.locator('#bills li').filter({ hasText: '月均收入' });
  await expect(income.locator('output')).toHaveText('¥8,100');
  await income.locator('summary').click();
  const row = income.getByRole('combobox', { name: /李某/ });
  await row.selectOption({ label: '自己账户互转' });
  await expect(income.locator('output')).toHaveText('¥8,000');
  await expect(income.getByText('已移到别处，不再算在这里')).toBeVisible();
  await fillIn(page, '填进表格');
  await expect(page.getByText('6 个月').first()).toBeVisible();
  await page.goto('/zh-CN/check/full/#income');
  await expect(page.locator('[id="income.months.5.amount"]')).toHaveValue('8000');
});

test('I say what the columns of an unknown table are', async ({ page }) => {
  await page.goto('/en/check/import/');
  const lines = SALARIES.map(([day, , , , , sum]) => `${day},${sum},salary`);
  await give(page, file('mine.csv', ['when,how much,what', ...lines].join('\n')));
  await page.getByLabel('Day', { exact: true }).selectOption({ label: 'No such column' });
  await button(page, 'Read by these columns').click();
  await expect(page.getByText('Choose the column with the day.')).toBeVisible();
  await page.getByLabel('Day', { exact: true }).selectOption({ label: 'Column 1, when' });
  await page
    .getByLabel('Amount (in and out in one column)')
    .selectOption({ label: 'Column 2, howmuch' });
  await button(page, 'Read by these columns').click();
  await expect(page.getByText('Other bill, 6 rows')).toBeVisible();
});

test('I am asked for the password of a locked report', async ({ page }) => {
  await page.goto('/en/check/import/');
  await give(
    page,
    file('locked.pdf', Buffer.from(smallPdf('Eggs, milk and a loaf of bread', '123456'))),
  );
  await page.getByLabel('Password of this PDF').fill('000000');
  await button(page, 'Open it').click();
  await expect(page.getByText(/^That password is not right/).first()).toBeVisible();
  await page.getByLabel('Password of this PDF').fill('123456');
  await button(page, 'Open it').click();
  await expect(page.getByText(/does not look like a personal credit report/)).toBeVisible();
});

test('a hostile file ends in words, and what I entered stays', async ({ page }) => {
  page.on('dialog', () => expect('a script of the file').toBe('never run'));
  await page.goto('/en/check/full/');
  await page.getByLabel('Lender', { exact: true }).first().fill('My own bank');
  await page.goto('/en/check/import/');
  const evil = '<img src=x onerror=alert(1)>=cmd|calc\u202e行银假';
  await give(page, [
    file('page.pdf', '<html><script>alert(1)</script></html>'),
    file('broken.pdf', `%PDF-1.7\n${'\u0001'.repeat(2000)}`),
    file('junk.csv', Buffer.alloc(5_000_000, 7)),
    file('empty.csv', ''),
    file('\u202efdp.csv', bill([...SALARIES, ['2026-10-09', '转账', evil, evil, '收入', '1.00']])),
  ]);
  const given = page.locator('#given');
  await expect(given.getByText(/^This is a web page/)).toBeVisible();
  await expect(given.getByText(/^This PDF is damaged/)).toBeVisible();
  await expect(given.getByText(/^This is neither a credit report nor a bill/)).toBeVisible();
  await expect(given.getByText(/^This file is empty/)).toBeVisible();
  await expect(given.getByText('fdp.csv', { exact: true })).toBeVisible();
  await page.locator('summary', { hasText: 'All rows' }).click();
  await expect(page.getByText('<img src=x onerror=alert(1)>=cmd|calc行银假').first()).toBeVisible();
  await page.goto('/en/check/full/');
  await expect(page.getByLabel('Lender', { exact: true }).first()).toHaveValue('My own bank');
});

test('nothing I typed gives way unasked', async ({ page }) => {
  await page.goto('/zh-CN/check/full/#inquiries');
  await page.getByRole('radio', { name: '没有' }).first().check();
  await expect(page.getByText('已保存在这台设备上')).toBeVisible();
  await page.goto('/zh-CN/check/import/');
  await give(page, LATER);
  await button(page, '填进表格').click();
  await expect(page.getByRole('dialog')).toContainText('查询记录（11 条）');
  await button(page, '先不填').click();
  await page.getByRole('checkbox', { name: /查询记录/ }).uncheck();
  await fillIn(page, '填进表格');
  await page.goto('/zh-CN/check/full/#inquiries');
  await expect(page.getByRole('radio', { name: '没有' }).first()).toBeChecked();
});

for (const locale of ['zh-CN', 'en']) {
  test(`anyone can check what was read on a small phone, ${locale}`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.goto(`/${locale}/check/import/`);
    await give(page, [LATER, EARLIER]);
    await give(page, file('alipay.csv', bill([...SALARIES, FROM_PERSON])));
    await expect(page.locator('#fill')).toBeVisible();
    await expect(page.locator('#bills')).toBeVisible();
    for (const summary of await page.locator('#bills summary, #changes summary').all()) {
      await summary.click();
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [colorScheme, id, nodes[0]?.html])).toEqual([]);
    }
  });
}
