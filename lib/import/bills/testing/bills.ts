// Invented bills in the layouts of the wallets, for tests: the lines above the table, the padding and
// the tabs are as real exports have them, the persons, lenders and numbers are not.

export const utf8 = (text: string) => new TextEncoder().encode(text);

const ALIPAY_HEADING =
  '交易时间            ,交易分类                ,交易对方                ,对方账号                ,商品说明                ,收/支                 ,金额                  ,收/付款方式              ,交易状态                ,交易订单号     ,商家订单号           ,备注                  ,';

export type AlipayLine = {
  at?: string;
  category?: string;
  party?: string;
  item?: string;
  flow?: string;
  amount: string;
  method?: string;
  status?: string;
  id?: string;
};

const alipayLine = (line: AlipayLine) =>
  [
    `${line.at ?? '2026-03-05 09:30:00'} `,
    `${line.category ?? '日用百货'}                `,
    `${line.party ?? '某店'}                `,
    '/                   ',
    line.item ?? '商品',
    `${line.flow ?? '支出'}                  `,
    `${line.amount}                `,
    line.method ?? '余额',
    line.status ?? '交易成功',
    `${line.id ?? '2026030522001400000000000001'}\t`,
    '\t',
    '                    ',
    '',
  ].join(',');

/** The app's export, with as many remarks above the table as wanted. */
export const alipayText = (lines: readonly AlipayLine[], remarks = 9) =>
  [
    '-'.repeat(84),
    '导出信息：',
    '姓名：王小明',
    '支付宝账户：invented@example.com',
    '起始时间：[2026-01-01 00:00:00]    终止时间：[2026-03-31 23:59:59]',
    '导出交易类型：[全部]',
    '共66笔记录',
    ...Array.from({ length: remarks }, (_, index) => `${index + 1}.特别提示的一条；`),
    '',
    '------------------------支付宝  电子客户回单------------------------',
    ALIPAY_HEADING,
    ...lines.map(alipayLine),
    '',
  ].join('\r\n');

export const WECHAT_HEADING = [
  '交易时间',
  '交易类型',
  '交易对方',
  '商品',
  '收/支',
  '金额(元)',
  '支付方式',
  '当前状态',
  '交易单号',
  '商户单号',
  '备注',
];

export type WechatLine = {
  at?: string;
  type?: string;
  party?: string;
  flow?: string;
  amount: string;
  method?: string;
  status?: string;
  id?: string;
  note?: string;
};

export const wechatCells = (line: WechatLine) => [
  line.at ?? '2026-03-05 09:30:00',
  line.type ?? '商户消费',
  line.party ?? '某店',
  '/',
  line.flow ?? '支出',
  line.amount,
  line.method ?? '零钱',
  line.status ?? '支付成功',
  `${line.id ?? '4200000000000000000000000001'}\t`,
  '/\t',
  line.note ?? '/',
];

const ABOVE_WECHAT = [
  '微信支付账单明细',
  '微信昵称：[测试]',
  '起始时间：[2026-01-01 00:00:00] 终止时间：[2026-03-31 23:59:59]',
  '共43笔记录',
  '',
  '----------------------微信支付账单明细列表--------------------',
];

export const wechatRows = (lines: readonly WechatLine[]): string[][] => [
  ...ABOVE_WECHAT.map((text) => [text]),
  WECHAT_HEADING,
  ...lines.map(wechatCells),
];

export const wechatText = (lines: readonly WechatLine[]) =>
  wechatRows(lines)
    .map((cells) => cells.join(','))
    .join('\n');
