// Ten terms of the field, explained in place wherever they are shown.

import type { Words } from './words';

type GlossaryEntry = { term: Words; meaning: Words };

export const GLOSSARY = {
  limit: {
    term: { 'zh-CN': '额度', en: 'Credit limit' },
    meaning: {
      'zh-CN': '机构最多允许你同时欠它多少。减去已经借的，才是可用额度。',
      en: 'The most a lender lets you owe at once. Less what is drawn, it is what can still be used.',
    },
  },
  utilization: {
    term: { 'zh-CN': '额度使用率', en: 'Utilisation' },
    meaning: {
      'zh-CN': '已经用掉的额度占总额度几成。额度被降，使用率会跟着变高。',
      en: 'The share of a limit that is in use. When the limit is cut, it goes up by itself.',
    },
  },
  debtToIncome: {
    term: { 'zh-CN': '负债率', en: 'Debt-to-income (DTI)' },
    meaning: {
      'zh-CN': '每月要还的钱占每月收入几成。',
      en: 'The share of monthly income that goes to debt payments.',
    },
  },
  daysPastDue: {
    term: { 'zh-CN': '逾期', en: 'Days past due (DPD)' },
    meaning: {
      'zh-CN': '过了还款日还没还。从第二天算起，晚一天也算。',
      en: 'A payment not made on its day. It counts from the next day; one day is late.',
    },
  },
  threeAndSix: {
    term: { 'zh-CN': '连三累六', en: 'Three in a row, six in all' },
    meaning: {
      'zh-CN': '同一个账户两年内连续 3 个月或累计 6 个月没按时还。这是业内行话。',
      en: 'On one account within two years: three late months running, or six in total. Trade usage.',
    },
  },
  hardInquiry: {
    term: { 'zh-CN': '硬查询', en: 'Hard inquiry' },
    meaning: {
      'zh-CN': '因为你申请信贷，机构查了一次信用报告。自己查、贷后管理都不算。',
      en: 'A lender read your report because you applied. Your own reading and routine checks do not count.',
    },
  },
  multiLender: {
    term: { 'zh-CN': '多头借贷', en: 'Multi-lender borrowing' },
    meaning: {
      'zh-CN': '同时欠着好几家机构的钱。',
      en: 'Owing several lenders at the same time.',
    },
  },
  debtRecycling: {
    term: { 'zh-CN': '以贷养贷', en: 'Debt recycling' },
    meaning: {
      'zh-CN': '用新借的钱还旧的债，欠款没有变少。',
      en: 'Repaying old debt with newly drawn money, so that the debt does not fall.',
    },
  },
  creditPolicy: {
    term: { 'zh-CN': '风控策略', en: 'Credit policy' },
    meaning: {
      'zh-CN': '机构决定借不借、借多少的一套规则，可以随时调整，通常不公开。',
      en: 'A lender’s rules on whom it lends to and how much. They change, and are rarely published.',
    },
  },
  falsePositive: {
    term: { 'zh-CN': '误判', en: 'False positive' },
    meaning: {
      'zh-CN':
        '系统把正常的情况当成了风险，比如资料错了、换手机被当成盗用。可以要求复核或提出异议。',
      en: 'A system took something normal for a risk, through wrong data or a new phone. You may ask for another look, or dispute it.',
    },
  },
} as const satisfies Record<string, GlossaryEntry>;

export type GlossaryTerm = keyof typeof GLOSSARY;
