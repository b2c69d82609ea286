import { barriersInBothThemes } from './axe';
import { expect, test } from './fixtures';
import {
  bill,
  button,
  EARLIER,
  file,
  fillIn,
  FROM_PERSON,
  give,
  LATER,
  NOW,
  SALARIES,
} from './import-files';
import { chooseRadio, pressOn, tabTo } from './keyboard';
import { thoroughIn } from './thorough';

test.beforeEach(async ({ page }) => page.clock.setFixedTime(NOW));

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
  await expect(page.getByLabel('要看的是哪个额度')).toBeFocused();
  await page.goto('/zh-CN/check/answers/');
  await expect(page.getByRole('rowheader', { name: /丙消费金融/ })).toBeVisible();
  await pressOn(page, button(page, '看结果'));
  await expect(page).toHaveURL(/\/result\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.goto('/zh-CN/history/');
  await expect(page.getByLabel('上一份报告的日期')).toHaveValue('2026-10-20');
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

for (const locale of ['zh-CN', 'en']) {
  test(
    `anyone can check what was read on a small phone, ${locale}`,
    thoroughIn(locale),
    async ({ page }) => {
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
      expect(await barriersInBothThemes(page)).toEqual([]);
    },
  );
}
