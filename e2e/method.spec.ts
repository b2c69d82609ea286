import { expect, test } from './fixtures';

test('I can follow one borrower from figures to reasons', async ({ page }) => {
  await page.goto('/zh-CN/method/');
  const how = page.getByRole('region', { name: '结果是怎么算出来的' });
  await expect(how.getByRole('listitem').filter({ hasText: '例子' })).toHaveCount(6);
  await expect(how).toContainText('¥4,440 ÷ ¥12,000 = 37%');
  await how.getByText('看全部 19 项').click();
  await expect(how.getByRole('row', { name: '合计' })).toContainText('514');
});

test('I can check what the evidence is worth', async ({ page }) => {
  await page.goto('/en/method/');
  const evidence = page.getByRole('region', { name: 'What the evidence shows' });
  await expect(evidence.getByRole('row', { name: /In use \(platform\)/ }).first()).toContainText(
    '0.7382',
  );
  await expect(evidence).toContainText('None of them is from mainland China');
  await expect(evidence).toContainText('npm run evidence');
});

test('I find what a word means and whom to call', async ({ page }) => {
  await page.goto('/zh-CN/method/');
  const contents = page.getByRole('navigation', { name: '本页目录' });
  await contents.getByRole('link', { name: '十个词' }).click();
  await expect(page.getByRole('heading', { name: '十个词' })).toBeInViewport();
  await expect(page.getByText('两年内连续 3 个月或累计 6 个月没按时还')).toBeVisible();
  for (const number of ['12378', '12363', '400-810-8866']) {
    await expect(page.getByRole('link', { name: `拨打 ${number}` })).toHaveAttribute(
      'href',
      `tel:${number}`,
    );
  }
});
