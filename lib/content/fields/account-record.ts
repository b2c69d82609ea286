// Words for when an account falls due and how it was repaid.

import type { FieldsOf } from './field';

export const ACCOUNT_RECORD_FIELDS: Pick<
  FieldsOf<'accounts'>,
  | 'accounts.dueDay'
  | 'accounts.lastPaymentOn'
  | 'accounts.daysPastDue'
  | 'accounts.overdueAmount'
  | 'accounts.lateMonthsLast5Years'
  | 'accounts.repayment'
  | 'accounts.repayment.through'
  | 'accounts.repayment.codes'
> = {
  'accounts.dueDay': {
    unit: 'count',
    label: { 'zh-CN': '每月还款日', en: 'Payment day' },
    name: { 'zh-CN': '每月还款日', en: 'the payment day' },
    hint: {
      'zh-CN': '每月几号，填 1 到 31。当月没有这一天，就看作月底。',
      en: 'The day of the month, 1 to 31. In a shorter month it is the last day.',
    },
    example: { 'zh-CN': '15', en: '15' },
  },
  'accounts.lastPaymentOn': {
    unit: 'day',
    label: { 'zh-CN': '最近一次还款日', en: 'Last paid on' },
    name: { 'zh-CN': '最近一次还款日', en: 'the date of the last payment' },
  },
  'accounts.daysPastDue': {
    unit: 'days',
    label: { 'zh-CN': '现在逾期几天', en: 'Days past due now' },
    name: { 'zh-CN': '现在的逾期天数', en: 'the days past due now' },
    hint: {
      'zh-CN': '从还款日的第二天算起。没有逾期填 0。',
      en: 'Counted from the day after payment was due. Enter 0 if nothing is overdue.',
    },
  },
  'accounts.overdueAmount': {
    unit: 'money',
    label: { 'zh-CN': '逾期金额', en: 'Overdue amount' },
    name: { 'zh-CN': '逾期金额', en: 'the overdue amount' },
    hint: {
      'zh-CN': '已经到期、还没还上的部分。',
      en: 'The part that has fallen due and is not yet paid.',
    },
  },
  'accounts.lateMonthsLast5Years': {
    unit: 'count',
    label: { 'zh-CN': '最近 5 年逾期过几个月', en: 'Late months in the last five years' },
    name: { 'zh-CN': '最近 5 年的逾期月数', en: 'the late months in the last five years' },
    hint: {
      'zh-CN': '简版信用报告写着“最近 5 年内有几个月处于逾期状态”。从未逾期填 0。',
      en: 'The brief credit report counts them, account by account. Enter 0 if never late.',
    },
  },
  'accounts.repayment': {
    unit: 'group',
    label: { 'zh-CN': '还款记录', en: 'Repayment record' },
    name: { 'zh-CN': '还款记录', en: 'the repayment record' },
    hint: {
      'zh-CN': '详版信用报告里每月一格的符号。没有也可以，不填就按未知处理。',
      en: 'One mark a month, from the detailed credit report. Without it, it counts as not known.',
    },
  },
  'accounts.repayment.through': {
    unit: 'month',
    label: { 'zh-CN': '记录到哪个月', en: 'Last month of the record' },
    name: { 'zh-CN': '记录的最后一个月', en: 'the last month of the record' },
  },
  'accounts.repayment.codes': {
    unit: 'codes',
    label: { 'zh-CN': '每月的符号', en: 'Marks, month by month' },
    name: { 'zh-CN': '每月的符号', en: 'the marks, month by month' },
    hint: {
      'zh-CN': '从最早的月份写起，一个月一个符号，最多 60 个月。',
      en: 'Oldest month first, one mark a month, 60 at most.',
    },
    example: { 'zh-CN': 'NNNN1NNNNNNN', en: 'NNNN1NNNNNNN' },
  },
};
