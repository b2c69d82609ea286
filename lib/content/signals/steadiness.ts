// Words for the history, stability and cost signals.

import type { SignalWordsOf } from './signal';

export const HISTORY_SIGNALS: SignalWordsOf<'history'> = {
  oldestAccountMonths: {
    name: { 'zh-CN': '信用历史', en: 'Length of credit history' },
    definition: {
      'zh-CN': '最早的一张卡或一笔贷款，到现在多久了。',
      en: 'The age of your oldest card or loan.',
    },
    formula: {
      'zh-CN': '从最早的开户或放款日，数到审核那一天。',
      en: 'From the earliest opening date to the day of the review.',
    },
    why: {
      'zh-CN': '历史越长，机构越能看出平时怎么还钱。',
      en: 'A longer history shows more of how debts are usually repaid.',
    },
  },
};

export const STABILITY_SIGNALS: SignalWordsOf<'stability'> = {
  employmentMonths: {
    name: { 'zh-CN': '现在工作的时长', en: 'Time in present work' },
    definition: {
      'zh-CN': '现在这份工作做了多久。',
      en: 'How long you have been in your present work.',
    },
    formula: { 'zh-CN': '按你填的时长。', en: 'As you entered it.' },
    why: {
      'zh-CN': '刚换工作，收入还看不出是否稳定。',
      en: 'Soon after a change of job, nobody can tell how steady the income will be.',
    },
  },
  incomeVariation: {
    name: { 'zh-CN': '收入波动', en: 'Income variation' },
    definition: {
      'zh-CN': '每个月的收入，离平均数有多远。',
      en: 'How far monthly income strays from its average.',
    },
    formula: {
      'zh-CN':
        '最近 12 个月收入的标准差 ÷ 平均数，至少要 6 个月。有淡旺季的，满两年就和去年同月比。',
      en: 'Standard deviation ÷ mean of the last 12 months, 6 at least. Seasonal income with two full years is compared year on year.',
    },
    why: {
      'zh-CN': '收入忽高忽低，少的那个月可能不够还。',
      en: 'When income swings, a low month may not cover the payments.',
    },
  },
  providentFundMonths: {
    name: { 'zh-CN': '公积金连续缴存', en: 'Unbroken provident fund' },
    definition: {
      'zh-CN': '公积金或社保连续缴了多久。',
      en: 'Months of provident fund or social insurance without a gap.',
    },
    formula: { 'zh-CN': '按你填的时长。', en: 'As you entered it.' },
    why: {
      'zh-CN': '这是银行认可的、有第三方证明的稳定收入。',
      en: 'Banks take it as proof, from a third party, of steady income.',
    },
  },
  tradingMonths: {
    name: { 'zh-CN': '经营时长', en: 'Time in trade' },
    definition: {
      'zh-CN': '生意做了多久。',
      en: 'How long the business has traded.',
    },
    formula: {
      'zh-CN': '从营业执照的成立日期算起，按你填的时长。',
      en: 'From the date on the licence, as you entered it.',
    },
    why: {
      'zh-CN': '很多小生意头两年最难，机构常要求经营满一到两年。',
      en: 'The first two years are the hardest, so lenders often ask for one or two.',
    },
  },
};

export const COST_SIGNALS: SignalWordsOf<'cost'> = {
  highestApr: {
    name: { 'zh-CN': '最贵的一笔债', en: 'Most expensive debt' },
    definition: {
      'zh-CN': '还没还清的债里，年利率最高的是多少。',
      en: 'The highest yearly rate on anything still owed.',
    },
    formula: {
      'zh-CN': '所有还有余额的账户里，年利率最高的那个。',
      en: 'The highest yearly rate over all accounts with a balance.',
    },
    why: {
      'zh-CN': '用着很贵的钱，机构会觉得便宜的已经借不到；近年的规定也在逐步取消最贵的产品。',
      en: 'Expensive credit suggests that cheaper credit was not to be had. Recent rules also end the most expensive products.',
    },
  },
};
