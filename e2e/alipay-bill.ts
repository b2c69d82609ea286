// An Alipay bill for tests: its layout is the wallet’s, its persons and amounts are invented.

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
