// Bills and their rows, by the readers' codes.

import type {
  BillSource,
  ColumnField,
  MissingColumn,
  RowKind,
  RowRule,
  UnreadCode,
} from '@/lib/import';
import type { Words } from '../words';

export const BILL_SOURCE_NAMES: Readonly<Record<BillSource, Words>> = {
  alipay: { 'zh-CN': '支付宝账单', en: 'Alipay bill' },
  wechat: { 'zh-CN': '微信支付账单', en: 'WeChat Pay bill' },
  cmb: { 'zh-CN': '招商银行流水', en: 'China Merchants Bank statement' },
  icbc: { 'zh-CN': '工商银行流水', en: 'ICBC statement' },
  abc: { 'zh-CN': '农业银行流水', en: 'Agricultural Bank of China statement' },
  boc: { 'zh-CN': '中国银行流水', en: 'Bank of China statement' },
  ccb: { 'zh-CN': '建设银行流水', en: 'China Construction Bank statement' },
  bocom: { 'zh-CN': '交通银行流水', en: 'Bank of Communications statement' },
  other: { 'zh-CN': '其他账单', en: 'Other bill' },
};

export const ROW_KIND_NAMES: Readonly<Record<RowKind, Words>> = {
  income: { 'zh-CN': '收入', en: 'Income' },
  receipts: { 'zh-CN': '生意流水', en: 'Business turnover' },
  refund: { 'zh-CN': '退款', en: 'Refund' },
  selfTransfer: { 'zh-CN': '自己账户互转', en: 'Between own accounts' },
  draw: { 'zh-CN': '借款到账', en: 'Loan paid out' },
  repayment: { 'zh-CN': '还款', en: 'Repayment' },
  minimumPayment: { 'zh-CN': '只还最低', en: 'Minimum payment' },
  cashAdvance: { 'zh-CN': '信用卡取现', en: 'Cash advance' },
  spending: { 'zh-CN': '消费支出', en: 'Spending' },
  notCounted: { 'zh-CN': '不计', en: 'Not counted' },
};

/** Why a row is of its kind. */
export const ROW_RULE_NAMES: Readonly<Record<RowRule, Words>> = {
  CHOSEN: { 'zh-CN': '你选的', en: 'you chose it' },
  CANCELLED: { 'zh-CN': '交易没成', en: 'the payment did not go through' },
  PENDING: { 'zh-CN': '还没到账', en: 'the payment is still waiting' },
  FOREIGN_CURRENCY: { 'zh-CN': '不是人民币', en: 'not in renminbi' },
  REFUND_WORDS: { 'zh-CN': '写着退款', en: 'calls itself a refund' },
  REFUND_ON_CARD: { 'zh-CN': '退回卡里的钱', en: 'money back on a card' },
  MINIMUM_PAYMENT_WORDS: { 'zh-CN': '写着最低还款', en: 'calls itself a minimum payment' },
  REPAYMENT_WORDS: { 'zh-CN': '写着还款', en: 'calls itself a repayment' },
  PAYMENT_TO_CARD: { 'zh-CN': '还进信用卡', en: 'paid into a credit card' },
  DRAW_WORDS: { 'zh-CN': '写着放款', en: 'calls itself a pay-out' },
  PAID_BY_LENDER: { 'zh-CN': '贷款机构打来的', en: 'comes from a lender' },
  CREDIT_CATEGORY: { 'zh-CN': '分类是信用借还', en: 'in the bill’s borrowing category' },
  CASH_ADVANCE_WORDS: { 'zh-CN': '写着取现', en: 'calls itself a cash advance' },
  OWN_ACCOUNTS_WORDS: { 'zh-CN': '写着转入转出', en: 'a transfer by its words' },
  OWN_SAVINGS_WORDS: { 'zh-CN': '理财转入转出', en: 'into or out of savings' },
  OWN_NAME: { 'zh-CN': '对方是你本人', en: 'the other party is you' },
  PAIRED_TRANSFER: { 'zh-CN': '另一个账户同时转出', en: 'left another account at the same time' },
  SHOP_RECEIPTS: { 'zh-CN': '收款码或店铺收款', en: 'paid to your shop' },
  SALARY_WORDS: { 'zh-CN': '写着工资', en: 'calls itself salary' },
  FROM_PERSON: { 'zh-CN': '个人转来的，请看一眼', en: 'from a person; please check' },
  OTHER_IN: { 'zh-CN': '其他进账，请看一眼', en: 'other money in; please check' },
  OTHER_OUT: { 'zh-CN': '其他支出', en: 'other money out' },
  NEITHER_IN_NOR_OUT: { 'zh-CN': '账单写着不计收支', en: 'neither in nor out, by the bill' },
};

export const UNREAD_LINES: Readonly<Record<UnreadCode, Words>> = {
  NO_DATE: { 'zh-CN': '日期读不出来', en: 'its day cannot be read' },
  NO_AMOUNT: { 'zh-CN': '金额读不出来', en: 'its amount cannot be read' },
  NO_DIRECTION: { 'zh-CN': '分不清收还是支', en: 'in or out cannot be told' },
  AMOUNT_TOO_LARGE: { 'zh-CN': '金额大得不合理', en: 'its amount is beyond reason' },
  TOO_MANY_CELLS: { 'zh-CN': '比表头多出几格', en: 'it has more cells than the heading' },
};

export const COLUMN_NAMES: Readonly<Record<ColumnField, Words>> = {
  day: { 'zh-CN': '日期', en: 'Day' },
  clock: { 'zh-CN': '时间', en: 'Time' },
  amount: { 'zh-CN': '金额（收支在一列）', en: 'Amount (in and out in one column)' },
  moneyIn: { 'zh-CN': '收入金额', en: 'Money in' },
  moneyOut: { 'zh-CN': '支出金额', en: 'Money out' },
  flow: { 'zh-CN': '收还是支', en: 'In or out' },
  counterparty: { 'zh-CN': '对方', en: 'Other party' },
  description: { 'zh-CN': '摘要或商品', en: 'Description' },
  status: { 'zh-CN': '状态', en: 'Status' },
  category: { 'zh-CN': '分类', en: 'Category' },
  account: { 'zh-CN': '付款方式', en: 'Paid with' },
  reference: { 'zh-CN': '交易单号', en: 'Reference number' },
  note: { 'zh-CN': '备注', en: 'Note' },
  balance: { 'zh-CN': '余额', en: 'Balance' },
  currency: { 'zh-CN': '币种', en: 'Currency' },
};

export const MISSING_COLUMNS: Readonly<Record<MissingColumn, Words>> = {
  day: { 'zh-CN': '请选择日期是哪一列。', en: 'Choose the column with the day.' },
  amount: {
    'zh-CN': '请选择金额是哪一列，或者收入、支出各是哪一列。',
    en: 'Choose the column with the amount, or those with money in and out.',
  },
};
