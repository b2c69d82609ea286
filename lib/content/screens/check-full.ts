// The full form: its parts, and what each is for.

import type { Words } from '../words';

export const full = {
  title: { 'zh-CN': '完整表格', en: 'Full form' },
  description: {
    'zh-CN': '照着信用报告填写账户、还款记录和查询记录。内容只留在这台设备上。',
    en: 'Accounts, repayment records and inquiries along your credit report. All of it stays on this device.',
  },
  parts: { 'zh-CN': '表格的各部分', en: 'Parts of the form' },
  progress: { 'zh-CN': '第 {part} 部分，共 {parts} 部分', en: 'Part {part} of {parts}' },
  filled: { 'zh-CN': '已填', en: 'filled in' },
  toMend: { 'zh-CN': '要改', en: 'to change' },
} satisfies Record<string, Words>;

export const SECTIONS = [
  'line',
  'income',
  'accounts',
  'record',
  'inquiries',
  'liabilities',
  'behaviour',
  'household',
  'business',
  'earlier',
] as const;
export type SectionName = (typeof SECTIONS)[number];

export const sections = {
  line: {
    title: { 'zh-CN': '额度和发生的事', en: 'The limit and what happened' },
    lead: {
      'zh-CN': '先说清楚是哪个额度、怎么变的。它会成为“账户”里的一条。',
      en: 'Which limit it is and how it changed. It becomes one of your accounts.',
    },
  },
  income: {
    title: { 'zh-CN': '收入', en: 'Income' },
    lead: {
      'zh-CN': '只填到手的钱。按月填，才看得出收入稳不稳。',
      en: 'Only what reaches you. Month by month shows how steady it is.',
    },
  },
  accounts: {
    title: { 'zh-CN': '账户', en: 'Accounts' },
    lead: {
      'zh-CN': '每张信用卡、每笔贷款、每条借款额度各一条，没在用的也算。',
      en: 'One for each card, loan and credit line, whether in use or not.',
    },
  },
  record: {
    title: { 'zh-CN': '还款记录', en: 'Repayment record' },
    lead: {
      'zh-CN': '详版信用报告里，每个账户有一排符号，一个月一格。照着抄或整段粘贴。',
      en: 'The detailed credit report has a row of marks for each account, one a month. Copy or paste them.',
    },
  },
  inquiries: {
    title: { 'zh-CN': '查询记录', en: 'Inquiries' },
    lead: {
      'zh-CN': '机构每查一次你的报告，就留下一条。只有你申请时的查询会影响审核。',
      en: 'Each time an institution reads your report it leaves a row. Only those for an application weigh in a review.',
    },
  },
  liabilities: {
    title: { 'zh-CN': '担保和公共记录', en: 'Guarantees and public records' },
    lead: {
      'zh-CN': '多数人两样都没有，选“没有”就行；“没有”和“没填”是两回事。',
      en: 'Most people have neither: choose “none”. None and not filled in are two things.',
    },
  },
  behaviour: {
    title: { 'zh-CN': '最近的用法', en: 'Recent use' },
    lead: {
      'zh-CN': '这些只有你和平台知道。回答只留在这台设备上，不会写进任何信函。',
      en: 'Only you and the platform know this. The answers stay on this device and never go into a letter.',
    },
  },
  household: {
    title: { 'zh-CN': '手头和日常', en: 'Cash and essentials' },
    lead: {
      'zh-CN': '用来给每个还款计划留出生活费，不影响审核。',
      en: 'So that every plan leaves enough to live on. It does not affect the review.',
    },
  },
  business: {
    title: { 'zh-CN': '生意', en: 'Business' },
    lead: {
      'zh-CN': '有生意的人填。流水和拿回家的钱分开填。',
      en: 'For owners. Turnover and what you take home are asked for apart.',
    },
  },
  earlier: {
    title: { 'zh-CN': '以前的情况', en: 'How things were before' },
    lead: {
      'zh-CN': '两个问题，用来分清是你变了，还是规则变了。不记得可以跳过。',
      en: 'Two questions, to tell whether your figures changed or the rules did. Skip them if you do not remember.',
    },
  },
} satisfies Record<SectionName, { title: Words; lead: Words }>;

export const line = {
  which: { 'zh-CN': '要看的是哪个额度', en: 'Which limit is this about' },
  another: { 'zh-CN': '另一个，加到账户里', en: 'Another one, to be added' },
  itself: { 'zh-CN': '这个额度', en: 'The limit' },
  event: { 'zh-CN': '发生了什么', en: 'What happened' },
} satisfies Record<string, Words>;

export const business = {
  told: { 'zh-CN': '你有自己的生意吗', en: 'Do you run a business' },
} satisfies Record<string, Words>;

export const behaviour = {
  privacy: {
    'zh-CN': '只留在这台设备上，不会写进信函',
    en: 'Stays on this device, never in a letter',
  },
} satisfies Record<string, Words>;

export const earlier = {
  now: { 'zh-CN': '那时的收入', en: 'Income then' },
  balances: { 'zh-CN': '那时欠多少', en: 'What you owed then' },
} satisfies Record<string, Words>;
