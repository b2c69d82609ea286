// Words for the new-credit signals: hard inquiries and newly opened accounts.

import type { SignalWordsOf } from './signal';

const INQUIRY_WHY = {
  'zh-CN': '短时间内到处申请，看起来像急着用钱。自己查报告和贷后管理都不算。',
  en: 'Many applications in a short time look like a pressing need. Your own reading and lenders’ routine checks do not count.',
} as const;

const INQUIRY_FORMULA = {
  'zh-CN':
    '报告里的贷款审批、信用卡审批、担保资格审查、保前审查、融资审批、额度审批，每一行算一次。',
  en: 'Report rows for loan, card, financing and limit applications and guarantee checks, each row once.',
} as const;

export const NEW_CREDIT_SIGNALS: SignalWordsOf<'newCredit'> = {
  hardInquiriesLast1Month: {
    name: { 'zh-CN': '近 1 个月申请查询', en: 'Hard inquiries, 1 month' },
    definition: {
      'zh-CN': '最近 1 个月里，因申请信贷被查了几次。',
      en: 'Inquiries for credit applications in the last month.',
    },
    formula: INQUIRY_FORMULA,
    why: INQUIRY_WHY,
  },
  hardInquiriesLast2Months: {
    name: { 'zh-CN': '近 2 个月申请查询', en: 'Hard inquiries, 2 months' },
    definition: {
      'zh-CN': '最近 2 个月里，因申请信贷被查了几次。',
      en: 'Inquiries for credit applications in the last two months.',
    },
    formula: INQUIRY_FORMULA,
    why: INQUIRY_WHY,
  },
  hardInquiriesLast3Months: {
    name: { 'zh-CN': '近 3 个月申请查询', en: 'Hard inquiries, 3 months' },
    definition: {
      'zh-CN': '最近 3 个月里，因申请信贷被查了几次。',
      en: 'Inquiries for credit applications in the last three months.',
    },
    formula: INQUIRY_FORMULA,
    why: INQUIRY_WHY,
  },
  hardInquiriesLast6Months: {
    name: { 'zh-CN': '近 6 个月申请查询', en: 'Hard inquiries, 6 months' },
    definition: {
      'zh-CN': '最近 6 个月里，因申请信贷被查了几次。',
      en: 'Inquiries for credit applications in the last six months.',
    },
    formula: INQUIRY_FORMULA,
    why: INQUIRY_WHY,
  },
  hardInquiriesLast12Months: {
    name: { 'zh-CN': '近 12 个月申请查询', en: 'Hard inquiries, 12 months' },
    definition: {
      'zh-CN': '最近 12 个月里，因申请信贷被查了几次。',
      en: 'Inquiries for credit applications in the last twelve months.',
    },
    formula: INQUIRY_FORMULA,
    why: INQUIRY_WHY,
  },
  largestSameDayInquiries: {
    name: { 'zh-CN': '同一天最多查询', en: 'Most inquiries in one day' },
    definition: {
      'zh-CN': '最近 12 个月里，同一天因申请被查的最多次数。',
      en: 'The most hard inquiries on a single day in the last twelve months.',
    },
    formula: {
      'zh-CN': '把申请查询按日期归在一起，取最多的一天。',
      en: 'Hard inquiries grouped by day; the largest group.',
    },
    why: {
      'zh-CN': '一天里连着好几次，常是点了“测额度”或被中介同时报给了几家。',
      en: 'Several in one day often come from “check your limit” links, or from an agent who applied to many at once.',
    },
  },
  newAccountsLast6Months: {
    name: { 'zh-CN': '近 6 个月新开账户', en: 'New accounts, 6 months' },
    definition: {
      'zh-CN': '最近 6 个月里新开了几个信贷账户。',
      en: 'Credit accounts opened in the last six months.',
    },
    formula: {
      'zh-CN': '按开户或放款日数，已经结清的也算。',
      en: 'Counted by opening date, settled ones included.',
    },
    why: {
      'zh-CN': '新债还没有还款记录可看，机构会先观望。',
      en: 'New debt has no track record yet, so lenders wait and see.',
    },
  },
  newAccountsLast12Months: {
    name: { 'zh-CN': '近 12 个月新开账户', en: 'New accounts, 12 months' },
    definition: {
      'zh-CN': '最近一年新开了几个信贷账户。',
      en: 'Credit accounts opened in the last twelve months.',
    },
    formula: {
      'zh-CN': '按开户或放款日数，已经结清的也算。',
      en: 'Counted by opening date, settled ones included.',
    },
    why: {
      'zh-CN': '一年里新开得多，负债可能正在变多。',
      en: 'Many openings in a year suggest that debt is growing.',
    },
  },
};
