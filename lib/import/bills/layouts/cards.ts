// Statements of credit cards: money in pays the card or takes a purchase back.

import type { Layout } from './layout';

const cmbCredit: Layout = {
  source: 'cmb',
  card: true,
  requires: ['交易日', '记账日', '交易摘要', '人民币金额', '卡号末四位'],
  columns: {
    day: ['交易日', '记账日'],
    amount: ['人民币金额'],
    description: ['交易摘要'],
    account: ['卡号末四位'],
  },
  spendingIsPositive: true,
};

const icbcCredit: Layout = {
  source: 'icbc',
  card: true,
  requires: ['交易日期', '记账日期', '摘要', '记账金额(收入)', '记账金额(支出)', '对方户名'],
  columns: {
    day: ['交易日期', '记账日期'],
    moneyIn: ['记账金额(收入)', '交易金额(收入)'],
    moneyOut: ['记账金额(支出)', '交易金额(支出)'],
    counterparty: ['交易场所', '对方户名'],
    category: ['摘要'],
    balance: ['余额'],
    currency: ['记账币种', '交易币种'],
  },
};

const bocCredit: Layout = {
  source: 'boc',
  card: true,
  requires: ['交易日', '银行记账日', '交易描述', '存入', '支出'],
  columns: {
    day: ['交易日', '银行记账日'],
    moneyIn: ['存入'],
    moneyOut: ['支出'],
    description: ['交易描述'],
    account: ['卡号后四位'],
    currency: ['币种'],
  },
};

const bocomCredit: Layout = {
  source: 'bocom',
  card: true,
  requires: ['交易日期', '记账日期', '交易说明', '入账币种/金额'],
  columns: {
    day: ['交易日期', '记账日期'],
    amount: ['入账币种/金额', '交易币种/金额'],
    flow: ['交易说明'],
    description: ['交易说明'],
  },
  inflow: /^(退货|退款|信用卡还款|还款|自动还款|返现|贷记|调整)/u,
};

export const CARDS: readonly Layout[] = [cmbCredit, icbcCredit, bocCredit, bocomCredit];
