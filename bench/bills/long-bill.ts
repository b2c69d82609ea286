// A wallet's export of any length, invented: a few shops, wages, a line drawn and repaid.

import { addDays } from '@/lib/units/calendar';

const HEADING =
  '交易时间,交易分类,交易对方,对方账号,商品说明,收/支,金额,收/付款方式,交易状态,交易订单号,商家订单号,备注,';
const KINDS = [
  '日用百货,某便利店,/,早餐,支出,12.50,余额宝,交易成功',
  '餐饮美食,某餐馆,sho***@example.com,"午餐，两人份",支出,86.00,甲银行信用卡(1234),交易成功',
  '转账红包,王某,/,转账,收入,200.00,余额,交易成功',
  '信用借还,某消费金融,/,花呗自动还款-账单,不计收支,"1,386.20",甲银行储蓄卡(5678),还款成功',
  '退款,某店,/,退款-商品,不计收支,39.90,余额宝,退款成功',
];
const LINES_A_PIECE = 5000;
const ROWS_A_DAY = 400;

const two = (value: number) => `${value}`.padStart(2, '0');

function lineOf(index: number): string {
  const day = addDays('2019-01-01', Math.floor(index / ROWS_A_DAY));
  const second = (index * 7919) % 86_400;
  const time = `${two(Math.floor(second / 3600))}:${two(Math.floor(second / 60) % 60)}:${two(second % 60)}`;
  const id = `2026${`${index}`.padStart(24, '0')}`;
  return `${day} ${time},${KINDS[index % KINDS.length] ?? ''},${id}\t,T${id}\t,,\n`;
}

/** The file in pieces of text. */
export function* billLines(rows: number): Generator<string> {
  yield `姓名：王小明\n起始时间：[2019-01-01 00:00:00]    终止时间：[2026-01-01 00:00:00]\n${HEADING}\n`;
  for (let from = 0; from < rows; from += LINES_A_PIECE) {
    const count = Math.min(LINES_A_PIECE, rows - from);
    yield Array.from({ length: count }, (_, index) => lineOf(from + index)).join('');
  }
}
