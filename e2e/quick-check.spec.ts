import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';

const next = (page: Page) => page.getByRole('button', { name: '继续' }).click();
const heading = (page: Page, name: string) =>
  expect(page.getByRole('heading', { level: 1, name })).toBeVisible();

test('I can check my limit in two minutes, from memory, and see the result', async ({ page }) => {
  await page.goto('/zh-CN/check/');
  await page.getByRole('link', { name: '两分钟自查' }).click();
  await heading(page, '是哪个额度，发生了什么');
  await page.getByRole('radio', { name: /循环额度/ }).check();
  await page.getByRole('radio', { name: /额度被下调/ }).check();
  await next(page);

  await heading(page, '额度、欠款和收入');
  await page.getByLabel(/原来的总额度/).fill('5万');
  await expect(page.getByText('= ¥50,000（5 万元）')).toBeVisible();
  await page.getByLabel(/现在的总额度/).fill('1.2w');
  await page.getByLabel(/这个额度上还欠/).fill('３２，０００');
  await expect(page.getByText('= ¥32,000（3.2 万元）')).toBeVisible();
  await page.getByLabel(/每月到手收入/).fill('8300');
  await next(page);

  await heading(page, '别处的欠款');
  await page.getByLabel(/其他贷款每月/).fill('3000');
  await page.getByLabel(/别处没有抵押/).fill('6万2');
  await page.getByLabel(/还欠着几家/).fill('5 家');
  await next(page);

  await heading(page, '还款和申请');
  await page.getByLabel(/现在有逾期吗/).fill('0');
  await page.getByLabel(/最近 6 个月一共/).fill('9');
  await next(page);

  await heading(page, '核对一下');
  await expect(page.getByText('¥62,000（6.2 万元）')).toBeVisible();
  await expect(page.getByText(/平均分给了 5 家机构/)).toBeVisible();
  await expect(page.getByRole('button', { name: '到完整表格里修改' })).toBeVisible();
  await page.getByRole('button', { name: '看结果' }).click();
  await expect(page).toHaveURL(/\/zh-CN\/result\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('万元');
});

test('I can leave open all that I do not know, and still get an answer', async ({ page }) => {
  await page.goto('/en/check/quick/');
  await page.getByRole('radio', { name: /Credit card/ }).check();
  await page.getByRole('button', { name: 'Continue' }).click();
  for (const part of ['The limit, what is owed', 'What is owed elsewhere', 'Repayment and']) {
    await expect(page.getByRole('heading', { level: 1, name: part })).toBeFocused();
    await page.getByRole('button', { name: 'Skip this step' }).click();
  }
  await expect(page.getByRole('heading', { level: 1, name: 'Check your answers' })).toBeFocused();
  await page.getByRole('button', { name: 'See the review' }).click();
  await expect(page).toHaveURL(/\/en\/result\/$/);
});

test('I can put an answer right from the list of answers', async ({ page }) => {
  await page.goto('/en/check/quick/');
  await page.getByRole('radio', { name: /Revolving line/ }).check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByLabel(/net monthly income/).fill('12,000');
  await page.goto('/en/check/quick/#answers');
  await page.getByRole('link', { name: 'Change What is your net monthly income?' }).click();
  const income = page.getByLabel(/net monthly income/);
  await expect(income).toBeFocused();
  await expect(income).toHaveValue('12,000');
});

test('I can go on from the quick answers in the full form', async ({ page }) => {
  await page.goto('/zh-CN/check/quick/');
  await page.getByRole('radio', { name: /信用卡/ }).check();
  await page.getByLabel(/机构叫什么/).fill('甲银行');
  await page.goto('/zh-CN/check/quick/#answers');
  await page.getByRole('button', { name: '到完整表格里修改' }).click();
  await expect(page).toHaveURL(/\/zh-CN\/check\/full\/$/);
  await expect(page.getByLabel('放款机构')).toHaveValue('甲银行');
});
