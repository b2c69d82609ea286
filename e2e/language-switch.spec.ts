import { expect, test } from './fixtures';

test('I can change the language half-way and keep every answer', async ({ page }) => {
  await page.goto('/zh-CN/check/quick/');
  await page.getByRole('radio', { name: /循环额度/ }).check();
  await page.getByRole('button', { name: '继续' }).click();
  await page.getByLabel(/每月到手收入/).fill('1.2万');
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/en\/check\/quick\/#amounts$/);
  await expect(page.getByLabel(/net monthly income/)).toHaveValue('1.2万');
  await expect(page.getByText('= ¥12,000', { exact: true })).toBeVisible();
  await page.getByRole('link', { name: 'Back' }).click();
  await expect(page.getByRole('radio', { name: /Revolving line/ })).toBeChecked();
});

test('I can change the language within the full form and stay where I was', async ({ page }) => {
  await page.goto('/en/check/full/#income');
  await page.getByLabel('Net monthly income', { exact: true }).fill('8,300');
  await page.getByRole('link', { name: '中文' }).click();
  await expect(page).toHaveURL(/\/zh-CN\/check\/full\/#income$/);
  await expect(page.getByRole('heading', { level: 1, name: '收入' })).toBeVisible();
  await expect(page.getByLabel('每月到手收入')).toHaveValue('8,300');
});
