// The repayment grid: account by month.

import type { Words } from '../words';

export const record = {
  title: { 'zh-CN': '还款记录', en: 'Repayment record' },
  onTime: {
    'zh-CN': '最近 24 个月、{accounts} 个账户，没有逾期的月份。',
    en: '24 months, {accounts} {accounts|account|accounts}, no late month.',
  },
  oneLate: {
    'zh-CN': '最近 24 个月、{accounts} 个账户，1 个逾期的月份（{month}，{account}）。',
    en: '24 months, {accounts} {accounts|account|accounts}, 1 late month ({month}, {account}).',
  },
  manyLate: {
    'zh-CN':
      '最近 24 个月、{accounts} 个账户，{late} 个逾期的月份，最近一次是 {month}（{account}）。',
    en: '24 months, {accounts} {accounts|account|accounts}, {late} late months, the latest in {month} ({account}).',
  },
  marks: {
    'zh-CN': '另有 {count} 个账户带有呆账、代偿一类的标记。',
    en: '{count} {count|account carries|accounts carry} a heavier mark, such as a bad debt.',
  },
  grid: {
    'zh-CN': '每个账户每个月的还款情况，最近的月份在最右边',
    en: 'How each account was paid month by month, the newest month last',
  },
  slide: {
    'zh-CN': '先看到的是最近的月份，往右滑看更早的。',
    en: 'The newest months show first; swipe right for earlier ones.',
  },
  key: { 'zh-CN': '图例', en: 'Key' },
  blank: { 'zh-CN': '记录没有写到', en: 'The record does not reach this month' },
  closed: { 'zh-CN': '已结清', en: 'Closed' },
  without: {
    'zh-CN': '没有还款记录可看：{accounts}。有信用报告的话，导入后会补上。',
    en: 'No repayment record for {accounts}. Importing a credit report fills it in.',
  },
  empty: {
    'zh-CN':
      '还没有任何账户的还款记录，所以按不按时都看不出来，也没有当作按时。导入信用报告最省事。',
    en: 'No account has a repayment record yet, so nothing here counts as on time or late. Importing a credit report is the easiest way to add it.',
  },
  summary: { 'zh-CN': '每个账户的还款记录', en: 'Repayment record by account' },
  account: { 'zh-CN': '账户', en: 'Account' },
  months: { 'zh-CN': '有记录的月数', en: 'Months on record' },
  late: { 'zh-CN': '逾期的月数', en: 'Late months' },
  worst: { 'zh-CN': '最重的一次', en: 'Worst month' },
} satisfies Record<string, Words>;
