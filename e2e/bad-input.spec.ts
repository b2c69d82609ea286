import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures';

const box = (page: Page, id: string) => page.locator(`[id="${id}"]`);
const summary = (page: Page) => page.getByRole('alert').filter({ has: page.getByRole('heading') });

async function openSample(page: Page, part: string) {
  await page.goto('/zh-CN/check/');
  await page.getByRole('button', { name: '打开来改：周转吃紧' }).click();
  await expect(page).toHaveURL(/\/check\/full\/$/);
  await page.getByRole('navigation', { name: '表格的各部分' }).getByText(part).first().click();
  await expect(page.getByRole('heading', { level: 1, name: part })).toBeVisible();
}

/** The same words in the focused summary and beside the field, nothing lost, the title says so. */
async function expectTold(page: Page, field: Locator, message: RegExp, kept: string) {
  await page.getByRole('button', { name: /^(继续|核对答案)$/ }).click();
  const link = summary(page).getByRole('link', { name: message });
  await expect(link).toBeVisible();
  await expect(summary(page).getByRole('heading')).toBeFocused();
  await expect(page).toHaveTitle(/^有误：/);
  await expect(field).toHaveAccessibleDescription(message);
  await expect(field).toHaveValue(kept);
  await link.click();
  await expect(field).toBeFocused();
}

const WRONG: [what: string, part: string, field: string, typed: string, message: RegExp][] = [
  ['a negative amount', '收入', 'income.monthlyAverage', '-300', /不用写负号/],
  ['an absurd amount', '手头和日常', 'household.cashAtHand', '999999999999', /最大可填/],
  ['words for an amount', '手头和日常', 'household.cashAtHand', '很多', /要填金额/],
  ['a day that does not exist', '额度和发生的事', 'limitEvent.on', '2026-02-30', /真实的日期/],
  ['a cut in the future', '额度和发生的事', 'limitEvent.on', '2099-01-01', /晚于审核日/],
  ['an inquiry after today', '查询记录', 'inquiries.3.on', '2099-01-01', /第 4 条：.*晚于审核日/],
  ['no inquiry date', '查询记录', 'inquiries.0.on', '', /第 1 条：请填写查询日期/],
  [
    'an earlier day that is not earlier',
    '以前的情况',
    'earlier.asOf',
    '2099-01-01',
    /要早于审核日/,
  ],
];

for (const [what, part, field, typed, message] of WRONG) {
  test(`I am told what to enter instead of ${what}`, async ({ page }) => {
    await openSample(page, part);
    await box(page, field).fill(typed);
    await expectTold(page, box(page, field), message, typed);
  });
}

test('I am told of a last payment in the future and a closed account that owes', async ({
  page,
}) => {
  await openSample(page, '账户');
  await page.getByRole('button', { name: '修改：甲银行信用卡中心 · 信用卡' }).click();
  await page.getByText('更多：日期、抵押').click();
  await box(page, 'accounts.1.lastPaymentOn').fill('2099-01-01');
  await page
    .getByRole('group', { name: '已结清或已销户' })
    .getByRole('radio', { name: '是' })
    .check();
  await page.getByRole('button', { name: '填好了' }).first().click();
  await page.getByRole('button', { name: '继续', exact: true }).click();
  await expect(summary(page).getByRole('link')).toHaveCount(2);
  await summary(page)
    .getByRole('link', { name: /第 2 条：.*晚于审核日/ })
    .click();
  await expect(box(page, 'accounts.1.lastPaymentOn')).toBeFocused();
  await expect(box(page, 'accounts.1.lastPaymentOn')).toHaveAccessibleDescription(/晚于审核日/);
  await expect(box(page, 'accounts.1.balance')).toHaveAccessibleDescription(/余额却不是 0/);
});

test('I am told that a balance above the limit may be right', async ({ page }) => {
  await openSample(page, '账户');
  await page.getByRole('button', { name: '修改：甲银行信用卡中心 · 信用卡' }).click();
  await box(page, 'accounts.1.balance').fill('9万');
  await expect(page.getByText(/尚欠金额高于额度/)).toBeVisible();
  await page.goto('/zh-CN/check/answers/');
  await page.getByRole('link', { name: /^甲银行信用卡中心：尚欠金额高于额度/ }).click();
  await expect(box(page, 'accounts.1.balance')).toBeFocused();
  await page.goto('/zh-CN/check/answers/');
  await page.getByRole('button', { name: '看结果' }).click();
  await expect(page).toHaveURL(/\/result\/$/);
});

test('I am told which repayment mark does not exist', async ({ page }) => {
  await openSample(page, '还款记录');
  await page.getByRole('gridcell').nth(23).click();
  await page.keyboard.press('x');
  await page.getByRole('button', { name: '继续', exact: true }).click();
  await expect(
    summary(page).getByRole('link', { name: /第 1 条：还款记录里有不认识的符号/ }),
  ).toBeVisible();
  await expect(page.getByRole('rowheader').first()).toHaveAccessibleDescription(/不认识的符号/);
  await expect(page.getByRole('gridcell').nth(23)).toHaveAccessibleName(/X，报告里没有这个符号/);
});

for (const [what, rows, message] of [
  ['is a month short', 'N'.repeat(23), /第 1 行有 23 个符号，要 24 个/],
  ['has a foreign mark', `${'N'.repeat(24)}\n${'N'.repeat(20)}XNNN`, /第 2 行第 21 个是“X”/],
  [
    'has more rows than accounts',
    `${'N'.repeat(24)}\n`.repeat(9),
    /有 9 行，从这里往下只有 7 个账户/,
  ],
] as const) {
  test(`I am told where a pasted record does not fit: it ${what}`, async ({ page }) => {
    await openSample(page, '还款记录');
    const field = page.getByLabel('符号，一行一个账户');
    await field.fill(rows);
    await expectTold(page, field, message, rows);
  });
}

test('I can paste a row from a sheet straight into the grid', async ({ page }) => {
  await openSample(page, '还款记录');
  const paste = (text: string) =>
    page
      .getByRole('gridcell')
      .nth(24)
      .evaluate((cell, data) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', data);
        cell.dispatchEvent(
          new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
        );
      }, text);
  await paste(`${'N\t'.repeat(23)}3\n${'n '.repeat(23)}２`);
  await expect(page.getByRole('gridcell').nth(47)).toHaveAccessibleName(/3，逾期 61 到 90 天$/);
  await expect(page.getByRole('gridcell').nth(71)).toHaveAccessibleName(/2，逾期 31 到 60 天$/);
  await paste('N\t1');
  await expect(summary(page).getByRole('link', { name: /有 2 个符号/ })).toBeVisible();
  await expect(page.getByLabel('符号，一行一个账户')).toHaveValue('N\t1');
});

test('I am told when a list is too long, and nothing is cut off', async ({ page }) => {
  test.slow();
  await openSample(page, '查询记录');
  await page.getByText('一次加几条').click();
  const field = page.getByLabel(/从报告里复制/);
  await field.evaluate((element: HTMLTextAreaElement) => {
    // Typed all at once: the browser's own way of typing takes half a minute for so many lines.
    const { set } = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value') ?? {};
    set?.call(element, '2026-01-05 某银行 贷款审批\n'.repeat(3001));
    element.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await page.getByRole('button', { name: '加到列表里' }).click();
  await expect(page.getByText('列了 3,015 条', { exact: false })).toBeVisible();
  await page.getByRole('button', { name: '继续', exact: true }).click();
  await expect(summary(page).getByRole('link', { name: /最多可填 3,000 条/ })).toBeVisible();
});
