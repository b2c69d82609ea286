import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { chooseIn, chooseRadio, pressOn, tabTo, typeInto } from './keyboard';

const part = (page: Page, name: string) =>
  expect(page.getByRole('heading', { level: 1, name })).toBeFocused();
const goOn = (page: Page) => pressOn(page, page.getByRole('button', { name: '继续', exact: true }));
const radio = (page: Page, name: RegExp | string) => page.getByRole('radio', { name }).first();

async function fillLine(page: Page) {
  await typeInto(page, page.getByLabel('放款机构'), '青禾消费金融');
  await chooseIn(page, page.getByLabel('机构类型'), 'consumerFinance');
  await chooseIn(page, page.getByLabel('产品'), 'revolving');
  await chooseRadio(page, radio(page, /额度被下调/));
  await typeInto(page, page.getByLabel('哪一天发生的'), '20200105');
  await typeInto(page, page.getByLabel('原来的额度'), '5万');
  await typeInto(page, page.getByLabel('现在的额度'), '1.2w');
  await typeInto(page, page.getByLabel('尚欠'), '32000');
  await goOn(page);
}

async function fillAccounts(page: Page) {
  await pressOn(page, page.getByRole('button', { name: '添加账户' }));
  await expect(page.locator('[id="accounts.1.institution"]')).toBeFocused();
  await page.keyboard.type('甲银行');
  await chooseIn(page, page.locator('[id="accounts.1.product"]'), 'card');
  await typeInto(page, page.locator('[id="accounts.1.limit"]'), '16500');
  await typeInto(page, page.locator('[id="accounts.1.balance"]'), '1.4万');
  await pressOn(page, page.getByRole('button', { name: '复制：甲银行 · 信用卡' }));
  await expect(page.locator('[id="accounts.2.institution"]')).toBeFocused();
  await page.keyboard.type('乙银行');
  await pressOn(page, page.getByRole('button', { name: '删除：青禾消费金融 · 循环额度' }));
  await pressOn(page, page.getByRole('button', { name: '撤销' }));
  await expect(page.getByText('青禾消费金融 · 循环额度', { exact: true })).toBeVisible();
  await chooseRadio(page, radio(page, '都列了'));
  await goOn(page);
}

async function fillRecord(page: Page) {
  const cells = page.getByRole('gridcell');
  await tabTo(page, cells.nth(23));
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Home');
  await page.keyboard.type('nn1');
  await expect(cells.nth(27)).toBeFocused();
  await expect(cells.nth(26)).toHaveAccessibleName(/^甲银行，.*：1，逾期 1 到 30 天$/);
  await pressOn(page, page.getByRole('button', { name: '这一排空着的都按时' }));
  await expect(cells.nth(47)).toHaveAccessibleName(/N，正常/);
  await typeInto(page, page.getByLabel('符号，一行一个账户'), 'N'.repeat(23) + '2');
  await pressOn(page, page.getByRole('button', { name: '填进表格' }));
  await expect(cells.nth(23)).toHaveAccessibleName(/2，逾期 31 到 60 天$/);
  await goOn(page);
}

async function fillInquiries(page: Page) {
  await chooseRadio(page, radio(page, '有，列在下面'));
  await pressOn(page, page.getByRole('button', { name: '再加一条查询' }));
  await expect(page.getByLabel('第 1 条 查询日期')).toBeFocused();
  await page.keyboard.type('2020-01-03');
  await typeInto(page, page.getByLabel('第 1 条 查询机构'), '丙银行');
  await chooseIn(page, page.getByLabel('第 1 条 查询原因'), 'postLoan');
  await expect(page.getByText('列了 1 条，其中 0 条算作申请。')).toBeVisible();
  await goOn(page);
}

test('I can fill in the whole form by keyboard alone, and nothing is lost', async ({ page }) => {
  test.slow();
  await page.goto('/zh-CN/check/');
  await pressOn(page, page.getByRole('link', { name: '完整表格' }));
  await expect(page.getByRole('heading', { level: 1, name: '额度和发生的事' })).toBeVisible();
  await fillLine(page);
  await part(page, '收入');
  await typeInto(page, page.getByLabel('每月到手收入'), '8300');
  await chooseIn(page, page.getByLabel('主要收入来源'), 'gig');
  await goOn(page);
  await part(page, '账户');
  await fillAccounts(page);
  await part(page, '还款记录');
  await fillRecord(page);
  await part(page, '查询记录');
  await fillInquiries(page);
  await part(page, '担保和公共记录');
  await chooseRadio(page, radio(page, '没有'));
  await goOn(page);
  await part(page, '最近的用法');
  await goOn(page);
  await part(page, '手头和日常');
  await typeInto(page, page.getByLabel('手头现金'), '9千');
  await goOn(page);
  await part(page, '以前的情况');
  await pressOn(page, page.getByRole('button', { name: '核对答案' }));

  await expect(page.getByRole('heading', { level: 1, name: '核对答案' })).toBeVisible();
  await expect(page.getByText(/尚欠金额高于额度/)).toBeVisible();
  await page.reload();
  await expect(page.getByRole('cell', { name: '¥14,000' }).first()).toBeVisible();
  await pressOn(page, page.getByRole('button', { name: '看结果' }));
  await expect(page).toHaveURL(/\/zh-CN\/result\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

  await page.goto('/zh-CN/check/full/#record');
  await expect(page.getByRole('gridcell').nth(26)).toHaveAccessibleName(/1，逾期 1 到 30 天$/);
  await page.goto('/zh-CN/check/full/#household');
  await expect(page.getByLabel('手头现金')).toHaveValue('9千');
});

test('I can start from a sample borrower and change it', async ({ page }) => {
  await page.goto('/en/check/');
  await page.getByRole('button', { name: 'Open to edit Stretched' }).click();
  await expect(page).toHaveURL(/\/en\/check\/full\/$/);
  await expect(page.getByLabel('Limit before')).toHaveValue('50000');
  await page.getByLabel('Limit before').fill('60,000');
  await page.goto('/en/check/');
  await page.getByRole('button', { name: 'Open to edit Steady' }).click();
  await expect(
    page.getByRole('dialog', { name: 'Replace what is in the full form?' }),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Keep as it is' }).click();
  await page.getByRole('link', { name: 'Continue the full form' }).click();
  await expect(page.getByLabel('Limit before')).toHaveValue('60,000');
});
