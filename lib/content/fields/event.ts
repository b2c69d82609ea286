// Words for the line in question, what happened to it, and what was true before.

import type { FieldsOf } from './field';

export const EVENT_FIELDS: FieldsOf<
  'version' | 'accountsComplete' | 'reviewedAccountId' | 'limitEvent' | 'earlier'
> = {
  version: {
    unit: 'text',
    label: { 'zh-CN': '文件版本', en: 'File version' },
    name: { 'zh-CN': '文件版本', en: 'the file version' },
  },
  accountsComplete: {
    unit: 'yesNo',
    label: { 'zh-CN': '账户都填全了', en: 'All accounts are here' },
    name: { 'zh-CN': '账户是否填全', en: 'whether all accounts are here' },
    hint: {
      'zh-CN': '只有填全了，负债、机构数这些合计才算得准。没填全也可以看结果，范围会宽一些。',
      en: 'Sums and counts need the whole list. Without it the answer is a wider range.',
    },
  },
  reviewedAccountId: {
    unit: 'choice',
    label: { 'zh-CN': '要看的是哪个额度', en: 'Which limit is this about' },
    name: { 'zh-CN': '要看的额度', en: 'the limit in question' },
  },
  limitEvent: {
    unit: 'group',
    label: { 'zh-CN': '额度发生了什么', en: 'What happened to the limit' },
    name: { 'zh-CN': '额度发生的事', en: 'what happened to the limit' },
  },
  'limitEvent.accountId': {
    unit: 'choice',
    label: { 'zh-CN': '哪个额度', en: 'Which limit' },
    name: { 'zh-CN': '是哪个额度', en: 'which limit it was' },
  },
  'limitEvent.kind': {
    unit: 'choice',
    label: { 'zh-CN': '发生了什么', en: 'What happened' },
    name: { 'zh-CN': '发生的情况', en: 'what happened' },
  },
  'limitEvent.oldLimit': {
    unit: 'money',
    label: { 'zh-CN': '原来的额度', en: 'Limit before' },
    name: { 'zh-CN': '原来的额度', en: 'the limit before' },
    hint: {
      'zh-CN': '总额度，不是当时还能用的部分。短信或还款通知里可能有。',
      en: 'The total limit, not what was left of it. An old message or bill may state it.',
    },
  },
  'limitEvent.newLimit': {
    unit: 'money',
    label: { 'zh-CN': '现在的额度', en: 'Limit now' },
    name: { 'zh-CN': '现在的额度', en: 'the limit now' },
    hint: {
      'zh-CN': '总额度。关闭了填 0，看不到就留空。',
      en: 'The total limit. Enter 0 if it was closed; leave empty if you cannot see it.',
    },
  },
  'limitEvent.on': {
    unit: 'day',
    label: { 'zh-CN': '哪一天发生的', en: 'On which day' },
    name: { 'zh-CN': '发生的日期', en: 'the day it happened' },
    hint: {
      'zh-CN': '记不清就填你发现的那一天。',
      en: 'If you are not sure, enter the day you noticed.',
    },
  },
  earlier: {
    unit: 'group',
    label: { 'zh-CN': '以前的情况', en: 'How things were before' },
    name: { 'zh-CN': '以前的情况', en: 'how things were before' },
    hint: {
      'zh-CN': '用来看清这段时间是什么变了。选一个额度还正常的日子。',
      en: 'To see what has changed since. Choose a day when the limit was still as usual.',
    },
  },
  'earlier.asOf': {
    unit: 'day',
    label: { 'zh-CN': '和哪一天比', en: 'Compare with which day' },
    name: { 'zh-CN': '用来对比的日期', en: 'the day to compare with' },
  },
  'earlier.monthlyIncome': {
    unit: 'money',
    label: { 'zh-CN': '那时的每月到手收入', en: 'Net monthly income then' },
    name: { 'zh-CN': '那时的每月到手收入', en: 'your net monthly income then' },
  },
  'earlier.balances': {
    unit: 'group',
    label: { 'zh-CN': '那时各账户欠多少', en: 'Balances then' },
    name: { 'zh-CN': '那时各账户的欠款', en: 'the balances then' },
    hint: {
      'zh-CN': '只填变化大的几个就行。两份不同日期的信用报告可以自动填好。',
      en: 'The few that changed most are enough. Two credit reports fill this in by themselves.',
    },
  },
  'earlier.balances.accountId': {
    unit: 'choice',
    label: { 'zh-CN': '账户', en: 'Account' },
    name: { 'zh-CN': '账户', en: 'the account' },
  },
  'earlier.balances.balance': {
    unit: 'money',
    label: { 'zh-CN': '那时尚欠', en: 'Balance then' },
    name: { 'zh-CN': '那时的尚欠金额', en: 'the balance then' },
  },
};
