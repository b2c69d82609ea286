import { smallPdf } from '../lib/import/testing/locked-pdf';
import { drawn } from './drawn';
import { expect, test } from './fixtures';
import { bill, button, file, fillIn, give, LATER, NOW, SALARIES } from './import-files';

test.beforeEach(async ({ page }) => page.clock.setFixedTime(NOW));

test('no reader comes before I ask for one, and I can stop a reading', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  const readers = () => loaded.filter((url) => /worker|\/pdf\/|samples/.test(url));
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/pdf.worker.min.mjs', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/en/check/import/');
  await drawn(page);
  expect(readers()).toEqual([]);
  await give(page, LATER);
  await give(page, file('alipay.csv', bill(SALARIES)));
  await page.getByRole('button', { name: 'Stop credit-report.pdf' }).click();
  await expect(page.getByText('credit-report.pdf')).toHaveCount(0);
  await expect(page.getByText('Alipay bill, 6 rows')).toBeVisible();
  expect(readers()).not.toEqual([]);
  release();
});

test('I can paste the text of a report', async ({ page }) => {
  await page.goto('/en/check/import/');
  await page.locator('summary', { hasText: 'Or paste the text' }).click();
  await button(page, 'Read this text').click();
  await expect(page.getByText('Paste the text of a report first.')).toBeVisible();
  await page.locator('#import-text').fill('企业信用报告（自主查询版）某某公司的信贷记录如下。');
  await button(page, 'Read this text').click();
  await expect(page.getByText(/^This is a company’s credit report/)).toBeVisible();
});

test('I am asked for the password of a locked report', async ({ page }) => {
  await page.goto('/en/check/import/');
  await give(page, file('locked.pdf', smallPdf('Eggs, milk and a loaf of bread', '123456')));
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
