// The two-minute check: its steps and the questions they are grouped in.

import type { Words } from '../words';

export const quick = {
  title: { 'zh-CN': '两分钟自查', en: 'Two-minute check' },
  description: {
    'zh-CN': '五项就够看到第一个答案，其余的多填一项，范围就窄一些。不清楚的可以空着。',
    en: 'Five facts are enough for a first answer; each further one narrows it. Leave open what you do not know.',
  },
  progress: { 'zh-CN': '第 {step} 步，共 {steps} 步', en: 'Step {step} of {steps}' },
  open: {
    'zh-CN': '不清楚就空着，不会当作 0。标着“先填”的五项就够看到第一个答案。',
    en: 'Leave open what you do not know; it never counts as 0. The five marked “first” are enough for a first answer.',
  },
  first: { 'zh-CN': '先填', en: 'first' },
  answers: { 'zh-CN': '核对一下', en: 'Check your answers' },
  answersLead: {
    'zh-CN': '看看有没有填错。没填的按“不知道”算，结果会给出一个范围。',
    en: 'See that nothing is wrong. What is open counts as not known, and the answer is a range.',
  },
  openFolded: { 'zh-CN': '{count} 项没填', en: '{count} left open' },
  assumed: { 'zh-CN': '没问到的，先这样假设', en: 'What is assumed, since it was not asked' },
  assumedText: {
    'zh-CN': '在完整表格里，每一条都能改成真实情况。',
    en: 'In the full form each of these can be put right.',
  },
  toFull: { 'zh-CN': '到完整表格里修改', en: 'Edit in the full form' },
  cards: { 'zh-CN': '其他信用卡', en: 'Other cards' },
  lender: { 'zh-CN': '机构 {number}', en: 'Lender {number}' },
} satisfies Record<string, Words>;

export const QUICK_STEPS = ['line', 'amounts', 'debts', 'record'] as const;
export type QuickStep = (typeof QUICK_STEPS)[number];

export const quickSteps = {
  line: { 'zh-CN': '是哪个额度，发生了什么', en: 'Which limit, and what happened' },
  amounts: { 'zh-CN': '额度、欠款和收入', en: 'The limit, what is owed on it, and income' },
  debts: { 'zh-CN': '别处的欠款', en: 'What is owed elsewhere' },
  record: { 'zh-CN': '还款和申请', en: 'Repayment and applications' },
} satisfies Record<QuickStep, Words>;

export const quickQuestions = {
  limit: { 'zh-CN': '要看的额度', en: 'The limit in question' },
  event: { 'zh-CN': '发生了什么', en: 'What happened' },
  amounts: { 'zh-CN': '这个额度', en: 'This limit' },
  income: { 'zh-CN': '收入', en: 'Income' },
  loans: { 'zh-CN': '其他贷款', en: 'Other loans' },
  cards: { 'zh-CN': '其他信用卡', en: 'Other cards' },
  lenders: { 'zh-CN': '欠着几家', en: 'How many lenders' },
  late: { 'zh-CN': '按时还款', en: 'Paying on time' },
  applications: { 'zh-CN': '申请记录', en: 'Applications' },
  age: { 'zh-CN': '新账户和老账户', en: 'New and old accounts' },
} satisfies Record<string, Words>;
