// What the check-your-answers page says of a report that was read: its parts, the counts that do not
// agree, and what has to be asked or was estimated.

import type {
  EstimateMethod,
  Mismatch,
  ReportPart,
  ReportQuestion,
  SummaryColumn,
} from '@/lib/import';
import type { Words } from '../words';

export const REPORT_PARTS: Readonly<Record<ReportPart, Words>> = {
  header: { 'zh-CN': '报告头', en: 'Header' },
  summary: { 'zh-CN': '信息概要', en: 'Summary' },
  accounts: { 'zh-CN': '信贷记录', en: 'Credit record' },
  nonCredit: { 'zh-CN': '非信贷交易记录', en: 'Record of other bills' },
  publicRecords: { 'zh-CN': '公共记录', en: 'Public record' },
  statements: { 'zh-CN': '机构说明与本人声明', en: 'Statements' },
  inquiries: { 'zh-CN': '查询记录', en: 'Inquiries' },
  notes: { 'zh-CN': '报告说明之后', en: 'After the closing notes' },
};

/** Above what no rule could read; `{count}` pieces of text. */
export const UNREAD: Words = {
  'zh-CN': '有 {count} 处没有读懂，原文列在下面，请看看是否要紧。',
  en: '{count} {count|piece|pieces} of text could not be understood. See below whether it matters.',
};

export const SUMMARY_COLUMNS: Readonly<Record<SummaryColumn, Words>> = {
  cards: { 'zh-CN': '信用卡', en: 'Cards' },
  housing: { 'zh-CN': '购房贷款', en: 'Mortgages' },
  otherLoans: { 'zh-CN': '其他贷款', en: 'Other loans' },
  otherBusiness: { 'zh-CN': '其他业务', en: 'Other credit' },
};

export const MISMATCH_ROWS: Readonly<Record<Mismatch['row'], Words>> = {
  accounts: { 'zh-CN': '账户数', en: 'Accounts' },
  open: { 'zh-CN': '未结清或未销户的账户数', en: 'Accounts not yet closed' },
  overdue: { 'zh-CN': '发生过逾期的账户数', en: 'Accounts that were ever overdue' },
  over90: { 'zh-CN': '发生过 90 天以上逾期的账户数', en: 'Accounts more than 90 days overdue' },
  guarantees: { 'zh-CN': '相关还款责任账户数', en: 'Debts of others you answer for' },
  inquiries: { 'zh-CN': '查询记录条数', en: 'Inquiries' },
};

/** The report's own count against what was read; `{stated}` is a figure or a dash. */
export const MISMATCH: Words = {
  'zh-CN': '报告写的是 {stated}，读到的是 {read}。',
  en: 'The report says {stated}; {read} could be read.',
};

/** `{least}` and `{most}` of the last 24 months; `{institution}` is the lender's name. */
export const REPORT_QUESTIONS: Readonly<Record<ReportQuestion['code'], Words>> = {
  INCOME: {
    'zh-CN': '信用报告里没有收入。你每月到手多少？',
    en: 'A credit report holds no income. What do you take home a month?',
  },
  LATE_MONTHS: {
    'zh-CN':
      '报告只写了五年里的逾期月数。{institution} 这一笔，最近 24 个月里有 {least} 到 {most} 个月，是哪几个月？',
    en: 'The report counts overdue months over five years only. At {institution}, between {least} and {most} of them lie in the last 24 months. Which ones?',
  },
  DAYS_PAST_DUE: {
    'zh-CN': '{institution} 这一笔现在逾期了多少天？',
    en: 'How many days is the debt at {institution} overdue now?',
  },
  PAYMENT: {
    'zh-CN': '{institution} 这一笔每月要还多少？',
    en: 'What do you pay a month at {institution}?',
  },
};

/** How a payment that the report does not state was estimated; `{rate}` a year, `{months}` months. */
export const ESTIMATE_METHODS: Readonly<Record<EstimateMethod, Words>> = {
  LEVEL: {
    'zh-CN': '估算：按年利率 {rate}，在剩下的 {months} 个月里等额还清。',
    en: 'Estimate: level payments over the {months} {months|month|months} left, at {rate} a year.',
  },
  INTEREST_ONLY: {
    'zh-CN': '估算：本金还没有动过，按年利率 {rate} 每月付息，到期还本。',
    en: 'Estimate: nothing has been repaid so far, so interest only at {rate} a year, and the whole sum at the end.',
  },
  DUE_IN_FULL: {
    'zh-CN': '估算：一个月之内到期，按全部余额计。',
    en: 'Estimate: it falls due within a month, so all of the balance.',
  },
  OVER_TWELVE_MONTHS: {
    'zh-CN': '估算：按年利率 {rate}，分 12 个月还清。',
    en: 'Estimate: repaid over twelve months at {rate} a year.',
  },
};
