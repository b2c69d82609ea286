import { readFile } from 'node:fs/promises';
import { barriersInBothThemes } from './axe';
import { expect, test } from './fixtures';
import { chooseRadio, pressOn } from './keyboard';
import { thorough, thoroughIn } from './thorough';

const NOW = new Date('2026-11-23T10:00:00+08:00');
const PHONE = { width: 360, height: 780 };

test.beforeEach(async ({ page }) => page.clock.setFixedTime(NOW));

const SHOP = {
  'zh-CN': {
    sales: '销售少两成',
    lasts: /现金能撑/,
    days: '173 天',
    week: '第 25 周',
    until: '2027 年 5 月 15 日',
    table: '看数字表',
    lowest: /最低的一天/,
    papers: '你手上的材料',
    licence: '有营业执照',
    tax: '连续纳税几个月',
    missing: /缺：.*至少 1 年，你是 6/,
    find: '找一个撑得住的组合',
    choice: '最便宜的、撑得住的组合',
    channel: /税贷/,
    letter: '写一封信去问',
    text: /信的内容/,
    title: '还款困难协商申请',
  },
  en: {
    sales: 'Sales fall by a fifth',
    lasts: /Cash lasts/,
    days: '173 days',
    week: 'week 25',
    until: '15 May 2027',
    table: 'The figures as a table',
    lowest: /lowest day/,
    papers: 'What you can show',
    licence: 'I have a business licence',
    tax: 'Months of tax records',
    missing: /months of tax records of at least 1 year, you have 6/,
    find: 'Find the mix that survives',
    choice: 'The cheapest mix that survives',
    channel: /tax records/,
    letter: 'Write the letter that asks for it',
    text: /The letter \(edit/,
    title: 'hardship',
  },
} as const;

for (const [locale, said] of Object.entries(SHOP)) {
  test(
    `my shop’s sales fall: how long cash lasts, a mix that carries it, a letter on paper (${locale})`,
    thoroughIn(locale),
    async ({ page }) => {
      await page.setViewportSize(PHONE);
      await page.goto(`/${locale}/funding/?sample=shopOwner`);
      const business = page.locator('#business');
      await business.getByRole('checkbox', { name: said.sales }).check();
      await expect(business.getByRole('row', { name: said.lasts })).toContainText(said.days);
      await expect(business.getByRole('row', { name: said.week })).toBeVisible();
      await expect(business.getByRole('figure')).toContainText(said.until);
      await business.getByText(said.table).click();
      await expect(business.getByRole('table', { name: said.lowest })).toBeVisible();

      const mix = page.locator('#mix');
      await mix.locator('summary', { hasText: said.papers }).click();
      await mix.getByRole('checkbox', { name: said.licence }).check();
      await mix.getByLabel(said.tax).fill('6');
      await expect(mix.getByText(said.missing)).toBeVisible();
      await mix.getByLabel(said.tax).fill('24');
      await mix.getByRole('button', { name: said.find }).click();
      const choice = mix.getByRole('table', { name: said.choice });
      await expect(choice.getByRole('row', { name: said.channel })).toContainText('¥72,000');
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width);

      await page.getByRole('link', { name: said.letter }).click();
      const letter = page.getByRole('textbox', { name: said.text });
      await expect(letter).toHaveValue(new RegExp(said.title, 'i'));
      const text = await letter.inputValue();
      await page.emulateMedia({ media: 'print' });
      await expect(page.locator('pre')).toHaveText(text);
      await expect(page.locator('pre')).toBeVisible();
      await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
    },
  );
}

test('我欠几家钱：哪个次序利息少，带走明细，手机上、键盘上都行', async ({ page }) => {
  await page.setViewportSize(PHONE);
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
  await page.setViewportSize(PHONE);
  await page.goto('/en/funding/');
  const payoff = page.getByRole('region', { name: 'Which debt to pay first' });
  await payoff.getByRole('button', { name: 'Add a debt' }).click();
  await expect(payoff.getByText(/Fill in what is marked/)).toBeVisible();
  await payoff.getByRole('button', { name: 'Remove Debt 3' }).click();
  const orders = payoff.getByRole('table', { name: 'The orders side by side' });
  await expect(orders.getByRole('row', { name: /Highest rate first/ })).toContainText('¥');
  await expect(orders).not.toContainText('Limit back');
  await payoff.getByText(/What will change/).click();
  await payoff.getByRole('button', { name: /Add a line Single sums/ }).click();
  await payoff.getByLabel('On', { exact: true }).fill('2027-01-10');
  await payoff.getByLabel('Amount', { exact: true }).fill('30000');
  await expect(orders.getByRole('row', { name: /Highest rate first/ })).toContainText('2 months');
  const cost = page.getByRole('region', { name: 'What a loan really costs' });
  await cost.getByRole('radio', { name: 'A rate a year or a day' }).check();
  await cost.locator('summary', { hasText: 'The schedule, payment by payment' }).click();
  await expect(cost.getByText(/a twelfth of the yearly rate, posted/)).toBeVisible();
  await cost.getByText('What paying it off early takes').click();
  await expect(cost.getByText(/less than paying to the end/)).toBeVisible();
  await cost.locator('summary', { hasText: 'Held against' }).click();
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
  await cost.locator('summary', { hasText: 'Held against' }).click();
  await expect(cost.getByText(/no ceiling for banks/)).toBeVisible();
  await cost.getByRole('radio', { name: /A flat rate a month/ }).check();
  await cost.getByRole('button', { name: /Remove/ }).click();
  await expect(cost.getByText(/sounds like 7.2% a year and is 13.03%/)).toBeVisible();
  const terms = page.getByRole('region', { name: 'Easier terms with the same lender' });
  await terms.getByRole('combobox', { name: 'Which debt' }).selectOption('card');
  await expect(terms.getByRole('row', { name: /instalment agreement/ })).toContainText('%');
  await terms.locator('summary', { hasText: 'Before and after' }).click();
  const table = terms.getByRole('table', { name: 'Before and after' });
  await expect(table.getByRole('row', { name: /DTI/ })).toContainText('%');
  await terms.getByRole('combobox', { name: 'Which debt' }).selectOption('line');
  await expect(terms.getByRole('row', { name: /interest (paid|added)/ })).toHaveCount(2);
  await terms.getByRole('combobox', { name: 'Which debt' }).selectOption('card');
  await expect(terms.getByText(/no new card from this bank/)).toBeVisible();
});

test('anyone can use the page, light or dark', thorough, async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/zh-CN/funding/?sample=shopOwner');
  await page.getByRole('checkbox', { name: '销售少两成' }).check();
  expect(await barriersInBothThemes(page)).toEqual([]);
});
