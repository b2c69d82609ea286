import { readFile } from 'node:fs/promises';
import { barriersInBothThemes } from './axe';
import { expect, test } from './fixtures';
import { chooseRadio, pressOn } from './keyboard';

const NOW = new Date('2026-11-23T10:00:00+08:00');

test.beforeEach(async ({ page }) => page.clock.setFixedTime(NOW));

test('my shop’s sales fall: I see when cash runs out, and a mix that would carry it', async ({
  page,
}) => {
  await page.goto('/en/funding/?sample=shopOwner');
  const business = page.getByRole('region', { name: 'How long the business’s cash lasts' });
  const figures = business.getByRole('table', { name: /How long it lasts/ });
  await expect(figures.getByRole('row', { name: /Cash lasts/ })).toContainText('over 12 months');
  await page.getByRole('checkbox', { name: 'Sales fall by a fifth' }).check();
  await expect(figures.getByRole('row', { name: /Cash lasts/ })).toContainText('173 days');
  await expect(figures.getByRole('row', { name: /First week short/ })).toContainText('week 25');
  await expect(business.getByRole('figure')).toContainText('until 15 May 2027');
  await business.getByText('The figures as a table').click();
  await expect(business.getByRole('table', { name: /lowest day/ })).toBeVisible();

  const mix = page.getByRole('region', { name: 'How a gap could be covered' });
  await page.getByRole('checkbox', { name: 'I have a business licence' }).check();
  await page.getByLabel('Months of tax records').fill('6');
  await expect(mix.getByText(/months of tax records of at least 1 year, you have 6/)).toBeVisible();
  await page.getByLabel('Months of tax records').fill('24');
  await mix.getByRole('button', { name: 'Find the mix that survives' }).click();
  const choice = mix.getByRole('table', { name: 'The cheapest mix that survives' });
  await expect(choice.getByRole('row', { name: /tax records/ })).toContainText('¥72,000');
  await expect(mix.getByText(/would not repay it then/).first()).toBeVisible();
  await expect(mix.getByText(/no cheaper than your dearest debt/)).toBeVisible();
});

test('我欠几家钱：哪个次序利息少，带走明细，手机上、键盘上都行', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto('/zh-CN/funding/?sample=stretched');
  const orders = page.getByRole('table', { name: '几种次序并排' });
  await expect(orders.getByRole('row', { name: /利率高的先还/ })).toContainText('¥11,352.14');
  await expect(orders.getByRole('row', { name: /金额小的先还/ })).toContainText('¥11,737.24');
  await expect(page.getByText(/少付利息 ¥385.10/)).toBeVisible();
  await chooseRadio(page, page.getByRole('radio', { name: /我自己排/ }));
  await expect(orders.getByRole('row', { name: /我自己排/ })).toBeVisible();
  await chooseRadio(page, page.getByRole('radio', { name: /利率高的先还/ }));
  const download = page.waitForEvent('download');
  await pressOn(page, page.getByRole('button', { name: '下载明细（CSV）' }));
  const file = await download;
  expect(file.suggestedFilename()).toBe('limitlens-avalanche-2026-11-23.csv');
  const text = await readFile(await file.path(), 'utf8');
  expect(text).toContain('第几个月,日期,账户,利息,还款,余额');
  expect(text).toContain('南山小额贷款');
  await expect(orders.getByRole('row', { name: /额度最早回来/ })).toContainText('2027 年 5 月');
  await expect(orders.getByRole('row', { name: /利率高的先还/ })).toContainText('2027 年 7 月');
  await expect(page.getByText(/想让额度最早回到 ¥50,000/)).toContainText('所有次序都比过');
  const calendar = page.waitForEvent('download');
  await page.getByRole('button', { name: '放进日历（.ics）' }).first().click();
  expect((await calendar).suggestedFilename()).toBe('limitlens-avalanche-2026-11-23.ics');
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBe(360);
});

test('with nothing filled in, I type my debts and a loan, and see what each costs', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto('/en/funding/');
  const payoff = page.getByRole('region', { name: 'Which debt to pay first' });
  await payoff.getByRole('button', { name: 'Add a debt' }).click();
  await expect(payoff.getByText(/Fill in what is marked/)).toBeVisible();
  await payoff.getByRole('button', { name: 'Remove Debt 3' }).click();
  const orders = payoff.getByRole('table', { name: 'The orders side by side' });
  await expect(orders.getByRole('row', { name: /Dearest first/ })).toContainText('¥');
  await expect(orders).not.toContainText('Limit back');
  await payoff.getByText(/What will change/).click();
  await payoff.getByRole('button', { name: /Add a line Single sums/ }).click();
  await payoff.getByLabel('On', { exact: true }).fill('2027-01-10');
  await payoff.getByLabel('Amount', { exact: true }).fill('30000');
  await expect(orders.getByRole('row', { name: /Dearest first/ })).toContainText('2 months');
  const cost = page.getByRole('region', { name: 'What a loan really costs' });
  await cost.getByRole('radio', { name: 'A rate a year or a day' }).check();
  await cost.locator('summary', { hasText: 'The schedule, payment by payment' }).click();
  await expect(cost.getByText(/a twelfth of the yearly rate, posted/)).toBeVisible();
  await cost.getByText('What paying it off early takes').click();
  await expect(cost.getByText(/less than paying to the end/)).toBeVisible();
  await expect(cost.getByText(/one-year prime rate taken here is 3%/)).toBeVisible();
});

test('I work out what a loan costs with everything in, and what easier terms would do', async ({
  page,
}) => {
  await page.goto('/en/funding/?sample=stretched');
  const cost = page.getByRole('region', { name: 'What a loan really costs' });
  await cost.getByLabel('Paid out on').fill('2026-01-31');
  const rates = cost.getByRole('table', { name: /Three yearly rates/ });
  for (const [name, rate] of [
    ['Nominal', '20.31%'],
    ['Effective', '22.31%'],
    ['XIRR', '22.5%'],
  ] as const) {
    await expect(rates.getByRole('row', { name: new RegExp(name) })).toContainText(rate);
  }
  await expect(cost.getByText(/no ceiling for banks/)).toBeVisible();
  await cost.getByRole('radio', { name: /A flat rate a month/ }).check();
  await cost.getByRole('button', { name: /Remove/ }).click();
  await expect(cost.getByText(/sounds like 7.2% a year and is 13.03%/)).toBeVisible();
  const terms = page.getByRole('region', { name: 'Easier terms with the same lender' });
  await terms.getByRole('combobox', { name: 'Which debt' }).selectOption('card');
  const table = terms.getByRole('table', { name: 'Before and after' });
  await expect(table.getByRole('row', { name: /DTI/ })).toContainText('%');
  await expect(terms.getByText(/no new card from this bank/)).toBeVisible();
});

test('anyone can use the page, light or dark', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/zh-CN/funding/?sample=shopOwner');
  await page.getByRole('checkbox', { name: '销售少两成' }).check();
  expect(await barriersInBothThemes(page)).toEqual([]);
});
