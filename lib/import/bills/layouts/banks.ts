// Statements of the banks, account and card. A column that a bank renamed stands with both names.

import type { Layout } from './layout';

const cmbDebit: Layout = {
  source: 'cmb',
  card: false,
  requires: ['记账日期', '货币', '交易金额', '联机余额', '交易摘要', '对手信息'],
  columns: {
    day: ['记账日期'],
    amount: ['交易金额'],
    counterparty: ['对手信息'],
    description: ['客户摘要'],
    category: ['交易摘要'],
    balance: ['联机余额'],
    currency: ['货币'],
  },
};

const cmbOnline: Layout = {
  source: 'cmb',
  card: false,
  requires: ['交易日期', '交易时间', '收入', '支出', '余额', '交易类型', '交易备注'],
  columns: {
    day: ['交易日期'],
    clock: ['交易时间'],
    moneyIn: ['收入'],
    moneyOut: ['支出'],
    description: ['交易备注'],
    category: ['交易类型'],
    balance: ['余额'],
  },
};

const icbcDebit: Layout = {
  source: 'icbc',
  card: false,
  requires: ['交易日期', '摘要', '钞/汇', '记账金额(收入)', '记账金额(支出)', '对方户名'],
  columns: {
    day: ['交易日期'],
    moneyIn: ['记账金额(收入)', '交易金额(收入)'],
    moneyOut: ['记账金额(支出)', '交易金额(支出)'],
    counterparty: ['交易场所', '对方户名'],
    description: ['交易详情'],
    category: ['摘要'],
    balance: ['余额'],
    currency: ['记账币种', '交易币种'],
  },
};

const abcDebit: Layout = {
  source: 'abc',
  card: false,
  requires: ['交易日期', '交易摘要', '交易金额', '本次余额', '对手信息', '日志号'],
  columns: {
    day: ['交易日期'],
    clock: ['交易时间'],
    amount: ['交易金额'],
    counterparty: ['对手信息'],
    description: ['交易附言'],
    category: ['交易摘要'],
    reference: ['日志号'],
    balance: ['本次余额'],
    note: ['交易渠道'],
  },
};

const bocDebit: Layout = {
  source: 'boc',
  card: false,
  requires: ['记账日期', '金额', '余额', '交易名称', '对方账户名'],
  columns: {
    day: ['记账日期'],
    clock: ['记账时间'],
    amount: ['金额'],
    counterparty: ['对方账户名'],
    description: ['附言'],
    category: ['交易名称'],
    account: ['借记卡号'],
    note: ['渠道'],
    balance: ['余额'],
    currency: ['币别'],
  },
};

const ccbDebit: Layout = {
  source: 'ccb',
  card: false,
  requires: ['摘要', '交易日期', '交易金额', '账户余额', '对方账号与户名'],
  columns: {
    day: ['交易日期'],
    amount: ['交易金额'],
    counterparty: ['对方账号与户名'],
    description: ['交易地点/附言'],
    category: ['摘要'],
    balance: ['账户余额'],
    currency: ['币别'],
  },
};

const bocomDebit: Layout = {
  source: 'bocom',
  card: false,
  requires: ['交易日期', '交易类型', '借贷', '交易金额', '余额', '对方户名'],
  columns: {
    day: ['交易日期'],
    clock: ['交易时间'],
    amount: ['交易金额'],
    flow: ['借贷'],
    counterparty: ['对方户名'],
    description: ['摘要'],
    category: ['交易类型'],
    note: ['交易地点'],
    balance: ['余额'],
  },
};

export const BANK_ACCOUNTS: readonly Layout[] = [
  cmbDebit,
  cmbOnline,
  icbcDebit,
  abcDebit,
  bocDebit,
  ccbDebit,
  bocomDebit,
];
