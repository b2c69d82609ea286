// Files to hand over in tests, and how: a bill in the wallet’s layout, with invented persons and
// amounts, and the sample reports.

import { expect, type Page } from '@playwright/test';

export const NOW = new Date('2026-11-23T10:00:00+08:00');
export const LATER = 'public/samples/credit-report.pdf';
export const EARLIER = 'public/samples/credit-report-earlier.pdf';

const HEADING =
  '交易时间,交易分类,交易对方,对方账号,商品说明,收/支,金额,收/付款方式,交易状态,交易订单号,商家订单号,备注,';
export type Line = [
  day: string,
  category: string,
  party: string,
  item: string,
  flow: string,
  sum: string,
];

/** An invented Alipay bill from May to October. */
export const bill = (lines: Line[]) =>
  [
    '-'.repeat(80),
    '导出信息：',
    '姓名：王小明',
    '起始时间：[2026-05-01 00:00:00]    终止时间：[2026-10-31 23:59:59]',
    '------------------------支付宝  电子客户回单------------------------',
    HEADING,
    ...lines.map(([day, category, party, item, flow, sum], index) =>
      [
        `${day} 09:00:00`,
        category,
        party,
        '/',
        item,
        flow,
        sum,
        '余额宝',
        '交易成功',
        `W${index}`,
        '',
        '',
        '',
      ].join(','),
    ),
    '',
  ].join('\r\n');

export const SALARIES: Line[] = [5, 6, 7, 8, 9, 10].map((month) => [
  `2026-${String(month).padStart(2, '0')}-05`,
  '收入',
  '某某科技有限公司',
  '工资',
  '收入',
  '8000.00',
]);
export const FROM_PERSON: Line = ['2026-10-09', '转账红包', '李某', '转账', '收入', '600.00'];

/** A file made in the test. */
export const file = (name: string, content: string | Uint8Array) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(content),
});

type Files = Parameters<ReturnType<Page['locator']>['setInputFiles']>[0];

export const give = (page: Page, files: Files) =>
  page.locator('#import-files').setInputFiles(files);

export const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Takes over what was read, from where the form asks for the rest on to the answers. */
export async function fillIn(page: Page, name: string) {
  await button(page, name).click();
  await page.waitForURL(/\/check\/full\/#./);
  await expect(page.locator('main :focus')).toBeVisible();
  await page.goto(page.url().replace(/full\/#.*/, 'answers/'));
}
