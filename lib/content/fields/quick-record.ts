// The two-minute check: the questions about the record.

import type { QuickAnswers } from '@/lib/review';
import type { FieldWords } from './field';

export const QUICK_RECORD_FIELDS = {
  daysPastDue: {
    unit: 'days',
    label: {
      'zh-CN': '现在有逾期吗？逾期几天？',
      en: 'Is anything overdue now? By how many days?',
    },
    name: { 'zh-CN': '现在的逾期天数', en: 'the days overdue now' },
    hint: {
      'zh-CN': '有几笔逾期的，填最久的那一笔。没有填 0。',
      en: 'If several are overdue, the longest. Enter 0 if nothing is.',
    },
    example: { 'zh-CN': '0', en: '0' },
  },
  lateMonths: {
    unit: 'months',
    label: {
      'zh-CN': '最近两年，有几个月还晚了？',
      en: 'In the last two years, how many months were paid late?',
    },
    name: { 'zh-CN': '还晚的月数', en: 'the number of late months' },
    hint: {
      'zh-CN': '看还晚最多的那一个账户。一直按时填 0。',
      en: 'For the one account that was late most often. Enter 0 if always on time.',
    },
    example: { 'zh-CN': '0', en: '0' },
  },
  monthsSinceLastLate: {
    unit: 'months',
    label: {
      'zh-CN': '最近一次还晚，是几个月前？',
      en: 'How many months ago was the last late payment?',
    },
    name: { 'zh-CN': '距最近一次还晚的月数', en: 'the months since the last late payment' },
    hint: {
      'zh-CN': '两年内都没有，就填 24。',
      en: 'Enter 24 if there was none in two years.',
    },
    example: { 'zh-CN': '8', en: '8' },
  },
  unresolvedRecords: {
    unit: 'count',
    label: {
      'zh-CN': '有没有还没了结的呆账、代偿或强制执行？有几条？',
      en: 'How many bad debts or enforcements are not yet settled?',
    },
    name: { 'zh-CN': '没了结的记录条数', en: 'the number of unsettled records' },
    hint: {
      'zh-CN': '信用报告上会写明。多数人没有，填 0；不确定就留空。',
      en: 'The credit report names them. Most people have none: enter 0, or leave it open if unsure.',
    },
    example: { 'zh-CN': '0', en: '0' },
  },
  inquiriesLast3Months: {
    unit: 'count',
    label: {
      'zh-CN': '最近 3 个月，申请过几次贷款或信用卡？',
      en: 'How many times did you apply for credit in the last 3 months?',
    },
    name: { 'zh-CN': '最近 3 个月的申请次数', en: 'the applications in the last 3 months' },
    hint: {
      'zh-CN': '没批下来的也算。点过“测测额度”，往往也会留下一次查询。自己查报告不算。',
      en: 'Refused ones count. “Check your limit” links often count. Your own reading does not.',
    },
    example: { 'zh-CN': '2', en: '2' },
  },
  inquiriesLast6Months: {
    unit: 'count',
    label: {
      'zh-CN': '最近 6 个月一共几次？',
      en: 'And in the last 6 months in all?',
    },
    name: { 'zh-CN': '最近 6 个月的申请次数', en: 'the applications in the last 6 months' },
    hint: {
      'zh-CN': '包含上一题的次数。',
      en: 'Including those of the question before.',
    },
    example: { 'zh-CN': '3', en: '3' },
  },
  newAccountsLast12Months: {
    unit: 'count',
    label: {
      'zh-CN': '最近一年，新开了几个信贷账户？',
      en: 'How many credit accounts did you open in the last year?',
    },
    name: { 'zh-CN': '最近一年新开的账户数', en: 'the accounts opened in the last year' },
    hint: {
      'zh-CN': '新办的卡、新借的贷款、新开的额度都算，已经还清的也算。',
      en: 'New cards, loans and lines, also those already paid off.',
    },
    example: { 'zh-CN': '1', en: '1' },
  },
  oldestAccountYears: {
    unit: 'count',
    label: {
      'zh-CN': '最早的一张卡或一笔贷款，有几年了？',
      en: 'How many years old is your oldest card or loan?',
    },
    name: { 'zh-CN': '最早账户的年数', en: 'the age of your oldest account' },
    hint: { 'zh-CN': '不满一年填 0。', en: 'Enter 0 if it is under a year.' },
    example: { 'zh-CN': '5', en: '5' },
  },
} as const satisfies Partial<Record<keyof QuickAnswers, FieldWords>>;
