import { expect, test } from './fixtures';

const NOW = new Date('2026-11-23T10:00:00+08:00');

test.beforeEach(async ({ page }) => page.clock.setFixedTime(NOW));

test('I look at a sample and see the whole answer, and that it is not mine', async ({ page }) => {
  await page.goto('/zh-CN/result/?sample=stretched');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('1.25 万元');
  await expect(page.getByText('这是虚构的人')).toBeVisible();
  await expect(page.getByRole('link', { name: '查我的额度' })).toBeVisible();
  for (const name of ['今天先知道', '今天', '为什么', '怎么做，先后次序', '全部数字']) {
    await expect(page.getByRole('heading', { name, exact: true })).toBeVisible();
  }
});

test('I see what falls due before anything else, against my cash', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 900 });
  await page.goto('/en/result/?sample=stretched');
  const urgent = page.getByRole('region', { name: 'Today, first' });
  await expect(urgent).toContainText('You need not repay everything now.');
  await expect(urgent).toContainText('falls due within 14 days');
  await expect(urgent).toBeInViewport();
  const sum = page.getByRole('table', { name: /covers what falls due/ });
  await expect(sum.getByRole('row', { name: /Left/ })).toContainText('short');
});

test('I assume a harsher lender and the answer changes at once, and back', async ({ page }) => {
  await page.goto('/en/result/?sample=stretched');
  const answer = page.getByRole('heading', { level: 1 });
  await expect(answer).toContainText('¥12,500');
  await page.getByRole('radio', { name: 'Severely tightened' }).check();
  await expect(answer).toContainText('¥32,000');
  await expect(
    page.locator('[aria-live="polite"]', { hasText: 'The answer changed' }),
  ).toBeAttached();
  await expect(page.getByText('Assumed: Severely tightened')).toBeVisible();
  await page.getByRole('button', { name: 'Back to the default' }).click();
  await expect(answer).toContainText('¥12,500');
});

test('I have another kind of lender review the same figures', async ({ page }) => {
  await page.goto('/en/result/?sample=stretched');
  const answer = page.getByRole('heading', { level: 1 });
  await expect(answer).toContainText('¥12,500');
  await page.getByRole('radio', { name: /^Bank card or salary loan/ }).check();
  await expect(answer).not.toContainText('¥12,500');
  await expect(page.getByRole('link', { name: /^Bank card or salary loan/ })).toBeVisible();
});

test('I see at most four reasons, each with its basis, and all others on request', async ({
  page,
}) => {
  await page.goto('/en/result/?sample=stretched');
  const why = page.getByRole('region', { name: 'Why', exact: true });
  await expect(why.getByRole('heading', { level: 3 }).first()).toBeVisible();
  const reasons = why.locator('ol > li');
  await expect(reasons).toHaveCount(4);
  await expect(reasons.nth(1)).toContainText('Cut-off: Commonly quoted');
  await expect(reasons.nth(1)).toContainText('Points: Fitted to data');
  const more = why.getByText(/more reasons/);
  await expect(why.getByText('Time in present work')).toBeHidden();
  await more.click();
  await expect(why.locator('details[open] li').first()).toBeVisible();
});

test('I go from the first step to how it is done', async ({ page }) => {
  await page.goto('/en/result/?sample=stretched');
  await page.getByRole('link', { name: 'See how' }).click();
  await expect(page).toHaveURL(/#step-/);
  const first = page
    .getByRole('region', { name: 'What to do, in order' })
    .locator('ol > li')
    .first();
  await expect(first).toBeInViewport();
  await expect(first).toContainText('What it cannot promise');
});

test('I read every chart as a table', async ({ page }) => {
  await page.goto('/en/result/?sample=stretched');
  const figures = page.getByRole('region', { name: 'All the figures' });
  await figures.getByText('The figures as a table').first().click();
  await expect(figures.getByRole('table').last()).toBeVisible();
});

test('a cut that my figures do not explain is told as that', async ({ page }) => {
  await page.goto('/en/result/?sample=steady');
  await expect(page.getByText('Your figures do not explain what the lender did.')).toBeVisible();
  await expect(page.getByText('US cards', { exact: false }).first()).toBeVisible();
  await expect(page.getByText('For: what your figures do not explain')).toBeVisible();
});

test('without figures of my own I find both ways in', async ({ page }) => {
  await page.goto('/zh-CN/result/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('还没有资料可以推算');
  await expect(page.getByRole('link', { name: '查我的额度' })).toBeVisible();
  await page.getByRole('link', { name: '先看示例' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('1.25 万元');
});

test.describe('inside another app', () => {
  test.use({
    userAgent: 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) MicroMessenger/8.0.50',
  });

  test('I am offered a summary to copy and no printing', async ({ page }) => {
    await page.goto('/zh-CN/result/?sample=stretched');
    await expect(page.getByRole('button', { name: '复制文字摘要' })).toBeVisible();
    await expect(page.getByRole('button', { name: '打印或存成 PDF' })).toHaveCount(0);
  });
});

test('a link to a part of the result takes me there', async ({ page }) => {
  await page.goto('/zh-CN/result/?sample=stretched#assumptions');
  await expect(page.locator('#assumptions')).toBeInViewport();
});
