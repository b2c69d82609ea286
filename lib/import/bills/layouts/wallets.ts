// Alipay, as its app exports it now and as its site did before, and WeChat Pay.

import type { Layout } from './layout';

const alipay: Layout = {
  source: 'alipay',
  card: false,
  requires: ['交易时间', '交易对方', '商品说明', '收/支', '金额', '交易状态'],
  columns: {
    day: ['交易时间'],
    amount: ['金额'],
    flow: ['收/支'],
    counterparty: ['交易对方'],
    description: ['商品说明'],
    status: ['交易状态'],
    category: ['交易分类'],
    account: ['收/付款方式'],
    reference: ['交易订单号'],
    note: ['备注'],
  },
};

const alipayWeb: Layout = {
  source: 'alipay',
  card: false,
  requires: ['交易创建时间', '交易对方', '商品名称', '金额(元)', '收/支', '交易状态'],
  columns: {
    day: ['付款时间', '交易创建时间'],
    amount: ['金额(元)'],
    flow: ['收/支', '资金状态'],
    counterparty: ['交易对方'],
    description: ['商品名称'],
    status: ['交易状态'],
    category: ['类型'],
    account: ['交易方式'],
    reference: ['交易号'],
    note: ['备注'],
  },
};

const wechat: Layout = {
  source: 'wechat',
  card: false,
  requires: ['交易时间', '交易类型', '交易对方', '收/支', '金额(元)', '当前状态'],
  columns: {
    day: ['交易时间'],
    amount: ['金额(元)'],
    flow: ['收/支'],
    counterparty: ['交易对方'],
    description: ['商品'],
    status: ['当前状态'],
    category: ['交易类型'],
    account: ['支付方式'],
    reference: ['交易单号'],
    note: ['备注'],
  },
};

export const WALLETS: readonly Layout[] = [alipay, alipayWeb, wechat];
