// The words for every source, for its basis and for the data that numbers were fitted on.

import type { Basis, SourceId, SOURCES as Sources } from '@/lib/review';
import type { Words } from '../words';
import { PRACTICE_SOURCES } from './practice';
import { PUBLISHED_SOURCES, type SourceWords } from './published';

type OutcomeSet = (typeof Sources)['allOutcomeSets']['sets'][number];

const FITTED: Words = {
  'zh-CN':
    '分数的高低参照这些公开数据里，不同情况的借款人后来没还上的比例。它们都不是中国大陆的数据，也没有记录额度的升降。',
  en: 'Points follow how often borrowers in these public records failed to repay. None comes from mainland China, and none records a limit going up or down.',
};

export const SOURCE_WORDS: Readonly<Record<SourceId, SourceWords>> = {
  ...PUBLISHED_SOURCES,
  ...PRACTICE_SOURCES,
  taiwanCards: {
    name: { 'zh-CN': '公开数据：台湾信用卡 2005', en: 'Public data: Taiwan cards, 2005' },
    explanation: FITTED,
  },
  usLoans: {
    name: { 'zh-CN': '公开数据：美国网络贷款 2015', en: 'Public data: US online loans, 2015' },
    explanation: FITTED,
  },
  cardsAndHouseholds: {
    name: {
      'zh-CN': '公开数据：台湾信用卡、美国家庭',
      en: 'Public data: Taiwan cards, US households',
    },
    explanation: FITTED,
  },
  householdsAndLoans: {
    name: {
      'zh-CN': '公开数据：美国家庭、美国网络贷款',
      en: 'Public data: US households, US online loans',
    },
    explanation: FITTED,
  },
  allOutcomeSets: {
    name: { 'zh-CN': '三组公开数据', en: 'Three public data sets' },
    explanation: FITTED,
  },
  paymentArithmetic: {
    name: { 'zh-CN': '月供的算术', en: 'Payment arithmetic' },
    explanation: {
      'zh-CN': '按一个示意的期限和利率，算出每借 1 元每月还多少。期限和利率是我们举的例子。',
      en: 'The monthly payment on each yuan for a term and a rate that are our own examples.',
    },
  },
  told: {
    name: { 'zh-CN': '你填的：机构告诉你的', en: 'Entered by you: what a lender told you' },
    explanation: {
      'zh-CN':
        '你在“规则和出处”页填的数，代替了这里原来的数。谁说的、从哪天起，都记在那一页，随时可以撤销。',
      en: 'A number you entered on the page of rules, in place of the one given here. Who said so and since when is noted there, and it can be undone at any time.',
    },
  },
  ours: {
    name: { 'zh-CN': '我们的判断', en: 'Our own judgement' },
    explanation: {
      'zh-CN': '没有可靠的公开依据，由我们设定，方向和常识一致。它说明不了任何一家机构的规则。',
      en: 'No reliable public figure exists, so we set one in line with common sense. It says nothing about any lender’s rules.',
    },
  },
};

/** The public records that points were fitted on. */
export const OUTCOME_SETS: Readonly<Record<OutcomeSet, Words>> = {
  taiwanCards2005: {
    'zh-CN': '台湾信用卡客户，2005 年（UCI 数据集，次月违约）',
    en: 'Taiwan credit-card clients, 2005 (UCI; default the next month)',
  },
  giveMeSomeCredit: {
    'zh-CN': '美国借款人（Give Me Some Credit 数据集，两年内逾期 90 天以上）',
    en: 'US borrowers (Give Me Some Credit; 90 or more days late within two years)',
  },
  lendingClub2015: {
    'zh-CN': '美国网络贷款，约 2015 年（Lending Club，只含放了款的）',
    en: 'US online loans, about 2015 (Lending Club; funded loans only)',
  },
};

/** The tag beside a number, and what it means. */
export const BASES: Readonly<Record<Basis, { tag: Words; meaning: Words }>> = {
  published: {
    tag: { 'zh-CN': '公布规定', en: 'Published rule' },
    meaning: {
      'zh-CN': '有公开的法规或通知写明。',
      en: 'A public rule or notice states it.',
    },
  },
  'commonly-quoted': {
    tag: { 'zh-CN': '常见说法', en: 'Commonly quoted' },
    meaning: {
      'zh-CN': '从业者常这么说。没有机构公布过自己的分界线。',
      en: 'Commonly quoted by practitioners; no lender publishes its cut-offs.',
    },
  },
  fitted: {
    tag: { 'zh-CN': '数据拟合', en: 'Fitted to data' },
    meaning: {
      'zh-CN': '参照公开的借款人数据得出，用了哪些数据写在旁边。',
      en: 'Worked out from public data on other borrowers, named beside it.',
    },
  },
  illustrative: {
    tag: { 'zh-CN': '示意假设', en: 'Our assumption' },
    meaning: {
      'zh-CN': '我们设定的示意值，没有外部依据。',
      en: 'Set by us to illustrate; no outside source states it.',
    },
  },
  told: {
    tag: { 'zh-CN': '你填的数', en: 'Your number' },
    meaning: {
      'zh-CN': '机构告诉你的，由你填入，代替这里原来的数。',
      en: 'What a lender told you, entered by you in place of the number given here.',
    },
  },
};
