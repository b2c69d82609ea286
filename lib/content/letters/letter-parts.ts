// The words for every part of a letter, for what a letter asks about, and for what is left to fill in.

import type { BlankCode, LetterId } from '@/lib/letters/letter';
import type { PartCode, TopicCode } from '@/lib/letters/parts';
import type { Words } from '../words';
import { AROUND } from './around';
import { HARDSHIP_LETTER } from './hardship-letter';
import { LIMIT_LETTERS } from './limit-letters';
import { RECORD_LETTERS } from './record-letters';

export const LETTER_PARTS: Readonly<Record<PartCode, Words>> = {
  ...AROUND,
  ...LIMIT_LETTERS,
  ...RECORD_LETTERS,
  ...HARDSHIP_LETTER,
};

export const LETTER_NAMES: Readonly<Record<LetterId, { name: Words; meaning: Words }>> = {
  hardship: {
    name: { 'zh-CN': '还款困难协商', en: 'Hardship proposal' },
    meaning: {
      'zh-CN': '还不上或快还不上时，提出一个自己负担得起的安排。',
      en: 'When you cannot pay, or soon cannot: an arrangement that you can carry.',
    },
  },
  explanation: {
    name: { 'zh-CN': '要求说明和人工复核', en: 'Explanation and human review' },
    meaning: {
      'zh-CN': '问清额度为什么变，请人而不是系统再看一次。',
      en: 'Why the limit changed, and a person rather than a system to look again.',
    },
  },
  restoration: {
    name: { 'zh-CN': '带着材料申请恢复', en: 'Request to restore, with papers' },
    meaning: {
      'zh-CN': '把对你有利的事实和证明放在一起，请机构重新评估。',
      en: 'What speaks for you, with proof, for the lender to assess again.',
    },
  },
  dispute: {
    name: { 'zh-CN': '征信异议', en: 'Credit-record dispute' },
    meaning: {
      'zh-CN': '信用报告里有记错的，请报送机构或征信中心核查更正。不收费。',
      en: 'A record that is wrong, for the reporting lender or the bureau to correct. Free.',
    },
  },
  notMine: {
    name: { 'zh-CN': '不是我办的', en: 'It was not me' },
    meaning: {
      'zh-CN': '陌生的查询、没借过的钱、身份可能被冒用。',
      en: 'An unknown inquiry, a loan you never took, an identity that may be misused.',
    },
  },
  complaint: {
    name: { 'zh-CN': '投诉', en: 'Complaint' },
    meaning: {
      'zh-CN': '问过了，没有答复或不认可答复。先向机构投诉，再找主管部门。',
      en: 'You asked and had no answer, or none you can accept. The lender first, then its regulator.',
    },
  },
};

export const TOPICS: Readonly<Record<TopicCode, Words>> = {
  income: {
    'zh-CN': '是否用到收入、工作或缴存信息，数据截至何时；',
    en: 'whether income, work or contribution data were used, and as of when;',
  },
  debts: {
    'zh-CN': '是否用到负债和月供，数据截至何时；',
    en: 'whether debts and monthly payments were used, and as of when;',
  },
  utilization: {
    'zh-CN': '是否用到信用卡和额度的使用情况，数据截至何时；',
    en: 'whether the use of cards and lines was used, and as of when;',
  },
  lenders: {
    'zh-CN': '是否用到借款机构的家数，数据截至何时；',
    en: 'whether the number of lenders was used, and as of when;',
  },
  inquiries: {
    'zh-CN': '是否用到查询和新开账户记录，算了哪一段时间；',
    en: 'whether inquiries and new accounts were used, and over what time;',
  },
  repayment: {
    'zh-CN': '是否用到还款记录，是哪些账户、哪些月份；',
    en: 'whether repayment records were used, and of which accounts and months;',
  },
  history: {
    'zh-CN': '是否用到信用历史的长短；',
    en: 'whether the length of the credit history was used;',
  },
  policy: {
    'zh-CN': '是否因为产品、规则或合作机构调整，而不是我的情况变化；',
    en: 'whether it was a change of product, rules or partner, and not of my circumstances;',
  },
};

export const BLANK_WORDS: Readonly<Record<BlankCode, Words>> = {
  name: { 'zh-CN': '姓名', en: 'name' },
  idLastFour: { 'zh-CN': '身份证末四位', en: 'last four of ID' },
  phone: { 'zh-CN': '电话', en: 'phone' },
  today: { 'zh-CN': '今天的日期', en: 'today’s date' },
  accountNumber: { 'zh-CN': '合同号或卡号末四位', en: 'contract or card' },
  lender: { 'zh-CN': '合同上的机构名称', en: 'lender on the contract' },
  product: { 'zh-CN': '产品名称', en: 'product' },
  eventDay: { 'zh-CN': '变动的日期', en: 'day of the change' },
  oldLimit: { 'zh-CN': '原来的额度', en: 'limit before' },
  newLimit: { 'zh-CN': '现在的额度', en: 'limit now' },
  record: { 'zh-CN': '哪一条记录', en: 'which record' },
  truth: { 'zh-CN': '实际情况', en: 'what is true' },
  balance: { 'zh-CN': '余额', en: 'balance' },
  income: { 'zh-CN': '每月收入', en: 'monthly income' },
  essentials: { 'zh-CN': '每月必要开支', en: 'monthly essentials' },
  cause: { 'zh-CN': '困难的原因', en: 'cause' },
  monthly: { 'zh-CN': '每月能还多少', en: 'sum a month' },
  months: { 'zh-CN': '多少期', en: 'how many' },
  firstDay: { 'zh-CN': '从哪一天起', en: 'first day' },
  askedOn: { 'zh-CN': '上次提出的日期', en: 'day you asked' },
  answer: { 'zh-CN': '机构的答复，没有就写“没有答复”', en: 'answer, or “none”' },
};
