import { describe, expect, test } from 'vitest';
import type { BillRow, ReadBill } from '../bill';
import { readBill } from '../read-bill';
import { alipayText, utf8, wechatText } from '../testing/bills';

async function read(text: string): Promise<ReadBill> {
  const reading = await readBill(utf8(text), 'statement.csv');
  if (!reading.ok) throw new Error(reading.code);
  return reading;
}

const short = ({ on, time, amount, direction }: BillRow) => [on, time, amount, direction];

const STATEMENTS: [string, string, unknown[]][] = [
  [
    'Alipay, the app’s export: padded cells, tabs behind ids, a 13th column',
    alipayText([
      { at: '2026-03-05 09:30:00', amount: '49.74' },
      { at: '2026-03-04 08:00:00', amount: '16.03', flow: '不计收支', item: '退款-商品' },
      { at: '2026-03-03 07:00:00', amount: '222.50', flow: '收入' },
    ]),
    [
      ['2026-03-05', '09:30:00', -4974, 'out'],
      ['2026-03-04', '08:00:00', 1603, 'neutral'],
      ['2026-03-03', '07:00:00', 22_250, 'in'],
    ],
  ],
  [
    'Alipay, the app’s export of 2021: other order, `其他` for neither in nor out',
    '支付宝交易明细\n收/支             ,交易对方            ,对方账号            ,商品说明            ,收/付款方式          ,金额                ,交易状态            ,交易分类            ,交易订单号            ,商家订单号            ,交易时间            ,\n支出 ,某店 ,/ ,商品 ,余额宝 ,35.00 ,交易成功 ,日用百货 ,20210301\t,T1\t,2021-03-01 10:00:00 ,\n其他 ,某公司 ,/ ,花呗还款 ,余额宝 ,90.00 ,还款成功 ,信用借还 ,20210302\t,\t,2021-03-02 10:00:00 ,',
    [
      ['2021-03-01', '10:00:00', -3500, 'out'],
      ['2021-03-02', '10:00:00', 9000, 'neutral'],
    ],
  ],
  [
    'Alipay, the older site’s export',
    [
      '支付宝交易记录明细查询',
      '账号:[invented@example.com]',
      '起始日期:[2020-01-01 00:00:00]    终止日期:[2020-12-31 00:00:00]',
      '---------------------------------交易记录明细列表------------------------------------',
      '交易号                  ,商家订单号               ,交易创建时间              ,付款时间                ,最近修改时间              ,交易来源地     ,类型              ,交易对方            ,商品名称                ,金额（元）   ,收/支     ,交易状态    ,服务费（元）   ,成功退款（元）  ,备注                  ,资金状态     ,',
      '2020030100001\t,T1\t,2020-03-01 10:00:00 ,2020-03-01 10:00:05 ,2020-03-01 10:00:06 ,其他 ,即时到账交易 ,某店 ,商品 ,114.00  ,支出      ,交易成功    ,0.00     ,0.00     , ,已支出      ,',
      '2020030200002\t,T2\t,2020-03-02 10:00:00 ,                    ,2020-03-02 10:00:06 ,其他 ,转账 ,余额宝 ,余额宝-转入 ,50.00  ,        ,交易成功    ,0.00     ,0.00     , ,资金转移     ,',
      '------------------------------------------------------------------------------------',
      '共2笔记录,,,,,,,,,,,,,,,,',
      '导出时间:[2021-01-02 09:00:00]    用户:王小明',
    ].join('\n'),
    [
      ['2020-03-01', '10:00:05', -11_400, 'out'],
      ['2020-03-02', '10:00:00', 5000, 'neutral'],
    ],
  ],
  [
    'WeChat Pay: yen marks, a slash for neither in nor out, odd quotes in a shop’s name',
    wechatText([
      { amount: '¥28.16' },
      { amount: '¥2000.00', flow: '/', type: '零钱提现' },
      { amount: '¥0.07', flow: '收入', party: '打开某某，点"多多"' },
    ]),
    [
      ['2026-03-05', '09:30:00', -2816, 'out'],
      ['2026-03-05', '09:30:00', 200_000, 'neutral'],
      ['2026-03-05', '09:30:00', 7, 'in'],
    ],
  ],
  [
    'China Merchants Bank, account: thousands separators inside quotes',
    '记账日期,货币,交易金额,联机余额,交易摘要,对手信息,客户摘要\n2026-01-01,CNY,"1,234.00","1,271.66",代发工资,甲公司 123,工资\n2026-01-20,CNY,"-1,000.00",271.66,ATM取款,,取款',
    [
      ['2026-01-01', null, 123_400, 'in'],
      ['2026-01-20', null, -100_000, 'out'],
    ],
  ],
  [
    'China Merchants Bank, online: glued days, tabs, a column each way, remarks under the table',
    '# 招商银行交易记录\n# 账    号: [王小明 1234]\n交易日期,交易时间,收入,支出,余额,交易类型,交易备注\n20260105,\t09:05:00,"5,000.00",,"6,000.00",代发,工资\n20260106,\t10:00:00,,20.00,"5,980.00",消费,某店\n# 合并统计',
    [
      ['2026-01-05', '09:05:00', 500_000, 'in'],
      ['2026-01-06', '10:00:00', -2000, 'out'],
    ],
  ],
  [
    'China Merchants Bank, card: no year in the rows, spending without a sign',
    '招商银行信用卡对账单（个人消费卡账户 2026年01月）\n交易日,记账日,交易摘要,人民币金额,卡号末四位,交易地金额\n,12/29,掌上生活还款,"-1,230.00",1234,"-1,230.00"\n01/02,01/03,某店,56.78,1234,56.78',
    [
      ['2025-12-29', null, 123_000, 'in'],
      ['2026-01-02', null, -5678, 'out'],
    ],
  ],
  [
    'ICBC, account: padded cells, dashes for nothing, a masked balance, a total below',
    '明细查询文件下载\n\n卡号: 1234****9876,"卡别名: "\n\n交易日期,摘要,交易场所,交易国家或地区简称,钞/汇,交易金额(收入),交易金额(支出),交易币种,记账金额(收入),记账金额(支出),记账币种,余额,对方户名\n2026-05-02     \t,"消费     \t","某店    \t","CHN \t",钞 \t,"-   \t","-   \t",- \t,"   \t","13.40  \t",人民币  \t,"xx,yyyy.zz \t","某公司 \t",\n2026-04-14     \t,"工资     \t","    \t","CHN \t",钞 \t,"-   \t","-   \t",- \t,"1,234.56   \t","  \t",人民币  \t,"xx,yyyy.zz \t","甲公司 \t",\n \n人民币合计,,,,,,,,"1,234.56 \t","13.40 \t",',
    [
      ['2026-05-02', null, -1340, 'out'],
      ['2026-04-14', null, 123_456, 'in'],
    ],
  ],
  [
    'ICBC, card',
    '卡号: 1234****5678\n交易日期,记账日期,摘要,交易场所,交易国家或地区简称,交易金额(收入),交易金额(支出),交易币种,记账金额(收入),记账金额(支出),记账币种,余额,对方户名\n2026-04-25 \t,2026-04-25 \t,"自动转帐还款 \t",某中心 ,"CHN \t","4,621.01 \t"," \t",人民币 \t,"4,621.01 \t"," \t",人民币 \t,"-1,971.63 \t"," \t",',
    [['2026-04-25', null, 462_101, 'in']],
  ],
  [
    'ABC: spaces in a column’s name, rows of unequal length, a time without marks',
    '交易日期,交易时间,交易摘要,交易金额,本次余额,对手信息,日 志 号,交易渠道,交易附言\n20260101,123456,转存,+10000.00,11000.00,某人,369396693,超级网银,转账\n20260103,,正常还款,-12345.89,1943.12,12341234,111222333\n20260104,,利息税,+0.00,123.35,--,0000000000,,个人活期结息',
    [
      ['2026-01-01', '12:34:56', 1_000_000, 'in'],
      ['2026-01-03', null, -1_234_589, 'out'],
      ['2026-01-04', null, 0, 'neutral'],
    ],
  ],
  [
    'Bank of China, account',
    '中国银行交易流水明细单\n记账日期,记账时间,币别,金额,余额,交易名称,渠道,网点名称,附言,对方账户名,对方卡号/账号,对方开户行,借记卡号\n2026-08-05,16:00:44,人民币,"5,771.00","6,618.09",工资,柜台,某支行,----------,甲公司,4520******1924,某支行,3167\n2026-08-22,17:57:17,人民币,-71.89,"3,240.28",无卡支付,线上,-------------------,----------,王小明,6226******5669,-------------------,3167',
    [
      ['2026-08-05', '16:00:44', 577_100, 'in'],
      ['2026-08-22', '17:57:17', -7189, 'out'],
    ],
  ],
  [
    'Bank of China, card: another currency is kept apart',
    '中国银行信用卡账单(2026年01月)\n交易日,银行记账日,卡号后四位,交易描述,存入,支出,币种\n2026-01-13,2026-01-14,4260,某店,,50.00,CNY\n2026-01-20,2026-01-20,2875,还款,361.19,,CNY\n2026-01-22,2026-01-24,2875,SHOP,,3.72,USD',
    [
      ['2026-01-13', null, -5000, 'out'],
      ['2026-01-20', null, 36_119, 'in'],
      ['2026-01-22', null, -372, 'out'],
    ],
  ],
  [
    'China Construction Bank',
    '建设银行个人交易明细\n账号：9900\n姓名：王小明\n序号,摘要,币别,钞汇,交易日期,交易金额,账户余额,交易地点/附言,对方账号与户名\n1,消费,人民币,钞,20260801,-12.30,100.00,某店,Z0010/某店\n2,工资,人民币,钞,20260810,"8,000.00","8,100.00",代发,01/甲公司',
    [
      ['2026-08-01', null, -1230, 'out'],
      ['2026-08-10', null, 800_000, 'in'],
    ],
  ],
  [
    'Bank of Communications, account: a word for debit and credit',
    '序号,交易日期,交易时间,交易类型,借贷,交易金额,余额,对方账号,对方户名,交易地点,摘要\n1,2026-01-01,00:00:00,存款利息,贷 Cr,1.23,1334.63,13,应付利息,批处理,\n2,2026-02-02,13:15:12,信用卡转账还款,借 Dr,3.21,2334.62,66,某人,其他,',
    [
      ['2026-01-01', '00:00:00', 123, 'in'],
      ['2026-02-02', '13:15:12', -321, 'out'],
    ],
  ],
  [
    'Bank of Communications, card: the text says which way, the amount its currency',
    '交易日期,记账日期,交易说明,交易币种/金额,入账币种/金额\n2026-01-10,2026-01-10,退货 某店,CNY 123.18,CNY 123.18\n2026-01-29,2026-01-29,信用卡还款 转账还款,CNY 666.60,CNY 666.60\n2026-01-11,2026-01-12,消费 某店,USD 2.99,CNY 21.00',
    [
      ['2026-01-10', null, 12_318, 'in'],
      ['2026-01-29', null, 66_660, 'in'],
      ['2026-01-11', null, -2100, 'out'],
    ],
  ],
];

describe('every layout is read line by line', () => {
  test.each(STATEMENTS)('%s', async (_, text, rows) => {
    const reading = await read(text);
    expect(reading.rows.map(short)).toEqual(rows);
    expect(reading.unread).toEqual([]);
  });
});

const statement = (name: string) => read(STATEMENTS.find(([title]) => title === name)?.[1] ?? '');

test('a foreign currency is marked', async () => {
  const { rows } = await statement('Bank of China, card: another currency is kept apart');
  expect(rows.map(({ currency }) => currency)).toEqual(['CNY', 'CNY', 'USD']);
});

test('a card’s own statement is marked, an account’s is not', async () => {
  const isCard = async (name: string) => {
    const { heading, rows } = await statement(name);
    return [heading.card, ...rows.map(({ card }) => card)];
  };
  expect(await isCard('ICBC, card')).toEqual([true, true]);
  expect(await isCard('China Construction Bank')).toEqual([false, false, false]);
});

test('what stands above the table is kept, the file’s own count included, right or wrong', async () => {
  const { heading, rows } = await read(alipayText([{ amount: '1.00' }]));
  expect(heading).toEqual({
    source: 'alipay',
    card: false,
    owner: '王小明',
    account: 'invented@example.com',
    from: '2026-01-01',
    through: '2026-03-31',
    statedRows: 66,
  });
  expect(rows).toHaveLength(1);
});
