// The two-minute check: the questions about the limit itself.

import type { QuickAnswers } from '@/lib/review';
import type { FieldWords } from './field';

export const QUICK_LINE_FIELDS = {
  product: {
    unit: 'choice',
    label: { 'zh-CN': '是哪一种额度？', en: 'What kind of limit is it?' },
    name: { 'zh-CN': '额度的种类', en: 'the kind of limit' },
  },
  institution: {
    unit: 'text',
    label: { 'zh-CN': '放款机构叫什么？', en: 'Who is the lender?' },
    name: { 'zh-CN': '放款机构', en: 'the lender' },
    hint: {
      'zh-CN': '借款合同上写的那一家。暂时找不到，先写应用的名字也可以。',
      en: 'As on the loan contract. If you cannot find it now, the app’s name will do.',
    },
  },
  institutionKind: {
    unit: 'choice',
    label: { 'zh-CN': '它是哪一类机构？', en: 'What kind of lender is it?' },
    name: { 'zh-CN': '机构类型', en: 'the kind of lender' },
  },
  event: {
    unit: 'choice',
    label: { 'zh-CN': '额度发生了什么？', en: 'What happened to the limit?' },
    name: { 'zh-CN': '发生的情况', en: 'what happened' },
    hint: {
      'zh-CN': '还没发生什么，只是想看看，也可以。',
      en: 'If nothing has happened and you only want to look, that is fine too.',
    },
  },
  eventOn: {
    unit: 'day',
    label: { 'zh-CN': '哪一天发生的？', en: 'On which day?' },
    name: { 'zh-CN': '发生的日期', en: 'the day it happened' },
    hint: { 'zh-CN': '记不清就填你发现的那一天。', en: 'If unsure, the day you noticed.' },
  },
  oldLimit: {
    unit: 'money',
    label: { 'zh-CN': '原来的总额度是多少？', en: 'What was the total limit before?' },
    name: { 'zh-CN': '原来的总额度', en: 'the total limit before' },
    hint: {
      'zh-CN': '额度没变过，就填现在的总额度。注意不是“可用额度”。',
      en: 'If it has not changed, today’s total. Not the part that is still available.',
    },
  },
  newLimit: {
    unit: 'money',
    label: { 'zh-CN': '现在的总额度是多少？', en: 'What is the total limit now?' },
    name: { 'zh-CN': '现在的总额度', en: 'the total limit now' },
    hint: {
      'zh-CN': '关闭了填 0，看不到就留空。',
      en: 'Enter 0 if it was closed; leave empty if you cannot see it.',
    },
  },
  balance: {
    unit: 'money',
    label: { 'zh-CN': '这个额度上还欠多少？', en: 'How much do you owe on it?' },
    name: { 'zh-CN': '这个额度上的欠款', en: 'what you owe on it' },
  },
} as const satisfies Partial<Record<keyof QuickAnswers, FieldWords>>;
