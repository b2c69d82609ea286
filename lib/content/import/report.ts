// What a credit report holds, by the readers' codes.

import type {
  AccountState,
  ChangedField,
  EstimateMethod,
  FindingCode,
  ReportAccount,
  ReportPart,
  SummaryColumn,
  SummaryRow,
} from '@/lib/import';
import type { Words } from '../words';

export const ACCOUNT_KINDS: Readonly<Record<ReportAccount['kind'], Words>> = {
  card: { 'zh-CN': '贷记卡', en: 'Credit card' },
  quasiCard: { 'zh-CN': '准贷记卡', en: 'Quasi-credit card' },
  loan: { 'zh-CN': '贷款', en: 'Loan' },
  revolving: { 'zh-CN': '循环额度', en: 'Credit line' },
};

export const ACCOUNT_STATES: Readonly<Record<AccountState, Words>> = {
  open: { 'zh-CN': '正常', en: 'open' },
  inactive: { 'zh-CN': '未激活', en: 'not activated' },
  frozen: { 'zh-CN': '冻结', en: 'frozen' },
  stopped: { 'zh-CN': '止付', en: 'payments stopped' },
  badDebt: { 'zh-CN': '呆账', en: 'written off' },
  closed: { 'zh-CN': '已结清或销户', en: 'closed' },
  transferred: { 'zh-CN': '已转出', en: 'transferred' },
};

export const SUMMARY_COLUMN_NAMES: Readonly<Record<SummaryColumn, Words>> = {
  cards: { 'zh-CN': '信用卡', en: 'Cards' },
  housing: { 'zh-CN': '购房贷款', en: 'Housing loans' },
  otherLoans: { 'zh-CN': '其他贷款', en: 'Other loans' },
  otherBusiness: { 'zh-CN': '其他业务', en: 'Other business' },
};

export const SUMMARY_ROW_NAMES: Readonly<Record<SummaryRow, Words>> = {
  accounts: { 'zh-CN': '账户数', en: 'Accounts' },
  open: { 'zh-CN': '未结清/未销户', en: 'Still open' },
  overdue: { 'zh-CN': '发生过逾期', en: 'Ever overdue' },
  over90: { 'zh-CN': '发生过 90 天以上逾期', en: 'Ever over 90 days' },
};

export const REPORT_PART_NAMES: Readonly<Record<ReportPart, Words>> = {
  header: { 'zh-CN': '报告开头', en: 'Beginning of the report' },
  summary: { 'zh-CN': '信息概要', en: 'Summary' },
  accounts: { 'zh-CN': '信贷记录', en: 'Credit records' },
  nonCredit: { 'zh-CN': '非信贷交易记录', en: 'Other transactions' },
  publicRecords: { 'zh-CN': '公共记录', en: 'Public records' },
  statements: { 'zh-CN': '声明', en: 'Statements' },
  inquiries: { 'zh-CN': '查询记录', en: 'Inquiries' },
  notes: { 'zh-CN': '报告说明', en: 'Notes' },
};

/** How a payment was estimated; `{rate}` a year, `{months}` the months that are left. */
export const ESTIMATES: Readonly<Record<EstimateMethod, Words>> = {
  LEVEL: {
    'zh-CN': '按剩余 {months} 个月等额本息、年利率 {rate} 估算',
    en: 'as level payments over the {months} {months|month|months} left, at {rate} a year',
  },
  INTEREST_ONLY: {
    'zh-CN': '本金一直没动，按只还利息、年利率 {rate} 估算',
    en: 'as interest only, at {rate} a year, since nothing has been paid off',
  },
  DUE_IN_FULL: {
    'zh-CN': '一个月内到期，按一次还清估算',
    en: 'as due in full, within a month',
  },
  OVER_TWELVE_MONTHS: {
    'zh-CN': '报告没说怎么还，按分 {months} 个月、年利率 {rate} 估算',
    en: 'as spread over {months} months at {rate} a year, since the report does not say',
  },
};

export const FINDINGS: Readonly<Record<FindingCode, Words>> = {
  LIMIT_CUT: { 'zh-CN': '额度从 {from} 降到 {to}。', en: 'Limit cut from {from} to {to}.' },
  LIMIT_RAISED: { 'zh-CN': '额度从 {from} 提到 {to}。', en: 'Limit raised from {from} to {to}.' },
  LINE_CLOSED: { 'zh-CN': '额度关闭了，之前是 {from}。', en: 'Closed; the limit was {from}.' },
  LINE_FROZEN: { 'zh-CN': '冻结或止付了。', en: 'Frozen, or payments stopped.' },
  UTILIZATION_SHOCK: {
    'zh-CN': '使用率从 {usedFrom} 跳到 {usedTo}。',
    en: 'Utilisation jumped from {usedFrom} to {usedTo}.',
  },
};

export const CHANGED_FIELD_NAMES: Readonly<Record<ChangedField, Words>> = {
  limit: { 'zh-CN': '额度', en: 'Limit' },
  balance: { 'zh-CN': '余额', en: 'Balance' },
  state: { 'zh-CN': '状态', en: 'State' },
  overdueNow: { 'zh-CN': '当前逾期', en: 'Overdue now' },
  overdueMonths: { 'zh-CN': '五年内逾期月数', en: 'Months overdue in five years' },
  over90Months: { 'zh-CN': '其中超过 90 天', en: 'Of these over 90 days' },
  largeInstalmentBalance: { 'zh-CN': '大额专项分期余额', en: 'Large instalment balance' },
};
