// Groups of facts, and the other players that a change between two reviews is shared among.

import type { FactGroup } from '@/lib/review';
import type { Words } from './words';

type Explained = { name: Words; meaning: Words };

export const FACT_GROUPS: Readonly<Record<FactGroup, Explained>> = {
  income: {
    name: { 'zh-CN': '收入', en: 'Income' },
    meaning: {
      'zh-CN': '每月到手收入、流水、纳税和公积金基数。',
      en: 'Net income, receipts, tax and the provident fund base.',
    },
  },
  debtService: {
    name: { 'zh-CN': '每月还款', en: 'Monthly payments' },
    meaning: {
      'zh-CN': '别处每月要还的钱，和最高的利率。',
      en: 'What debts elsewhere take each month, and the highest rate.',
    },
  },
  debtBalances: {
    name: { 'zh-CN': '欠款余额', en: 'Balances owed' },
    meaning: {
      'zh-CN': '别处的无抵押欠款，和为别人担保的余额。',
      en: 'Unsecured debt elsewhere, and what you guarantee for others.',
    },
  },
  utilization: {
    name: { 'zh-CN': '额度使用率', en: 'Utilisation' },
    meaning: {
      'zh-CN': '信用卡和循环额度用掉了几成。',
      en: 'How full cards and revolving lines are.',
    },
  },
  lenders: {
    name: { 'zh-CN': '机构家数', en: 'Number of lenders' },
    meaning: {
      'zh-CN': '同时欠着几家，其中几家不是银行。',
      en: 'How many lenders are owed, and how many are not banks.',
    },
  },
  inquiries: {
    name: { 'zh-CN': '申请查询', en: 'Applications' },
    meaning: {
      'zh-CN': '近一年因申请信贷被查的次数。',
      en: 'Hard inquiries in the last year.',
    },
  },
  newAccounts: {
    name: { 'zh-CN': '新开账户', en: 'New accounts' },
    meaning: {
      'zh-CN': '近一年新开的信贷账户。',
      en: 'Credit accounts opened in the last year.',
    },
  },
  repayment: {
    name: { 'zh-CN': '还款记录', en: 'Repayment record' },
    meaning: {
      'zh-CN': '现在的逾期、两年内的还晚，和重大记录。',
      en: 'Arrears now, late months in two years, and serious records.',
    },
  },
  history: {
    name: { 'zh-CN': '信用历史', en: 'Credit history' },
    meaning: {
      'zh-CN': '最早的账户到现在多久。',
      en: 'The age of the oldest account.',
    },
  },
  stability: {
    name: { 'zh-CN': '稳定性', en: 'Stability' },
    meaning: {
      'zh-CN': '工作、公积金、经营的时长，和收入的起伏。',
      en: 'Time in work, in the provident fund and in trade, and how income varies.',
    },
  },
  behaviour: {
    name: { 'zh-CN': '用法', en: 'How credit is used' },
    meaning: {
      'zh-CN': '只还最低、取现、借新还旧、资料改动。',
      en: 'Minimum payments, cash advances, new draws to repay, profile changes.',
    },
  },
  line: {
    name: { 'zh-CN': '这个额度本身', en: 'The line itself' },
    meaning: {
      'zh-CN': '要看的额度有多大，已经用了多少。',
      en: 'How large the line in question is and how much is drawn.',
    },
  },
};

/** Players beside the borrower's facts when two reviews are compared. */
export const OTHER_PLAYERS = {
  time: {
    name: { 'zh-CN': '时间', en: 'Time' },
    meaning: {
      'zh-CN': '同样的记录，晚一些再看。',
      en: 'The same record, read on a later day.',
    },
  },
  policy: {
    name: { 'zh-CN': '规则变化', en: 'Changed rules' },
    meaning: {
      'zh-CN': '规则换了新的版本，或你自己改过规则。',
      en: 'A newer version of the rules, or rules you changed yourself.',
    },
  },
  climate: {
    name: { 'zh-CN': '机构收紧', en: 'Tightened policy' },
    meaning: {
      'zh-CN': '假设机构整体收紧。是假设，不是已知的事实。',
      en: 'The lender tightened for everyone. An assumption, not a known fact.',
    },
  },
  programme: {
    name: { 'zh-CN': '业务调整', en: 'A changed product' },
    meaning: {
      'zh-CN': '假设机构收缩或停办这项业务。是假设，不是已知的事实。',
      en: 'The lender shrank or ended the product. An assumption, not a known fact.',
    },
  },
} satisfies Record<string, Explained>;

/** The four causes that players are summed into, and what no figure explains. */
export const CAUSES = {
  reassessment: {
    name: { 'zh-CN': '收入、负债等重新评估', en: 'Your figures, re-assessed' },
    meaning: {
      'zh-CN': '收入、还款负担、使用率等数字变了，评估结果就跟着变。',
      en: 'Income, payments, utilisation and the like have changed, and the assessment with them.',
    },
  },
  behaviour: {
    name: { 'zh-CN': '借还行为', en: 'Borrowing and repaying' },
    meaning: {
      'zh-CN': '申请、新开账户、机构家数、还款记录和用法。',
      en: 'Applications, new accounts, lenders, the repayment record and how credit is used.',
    },
  },
  riskPolicy: {
    name: { 'zh-CN': '机构的风控策略', en: 'The lender’s credit policy' },
    meaning: {
      'zh-CN': '规则变严，或整体收紧。',
      en: 'Stricter rules, or a general tightening.',
    },
  },
  strategy: {
    name: { 'zh-CN': '机构的业务调整', en: 'The lender’s strategy' },
    meaning: {
      'zh-CN': '收缩或停办产品、换资金方。',
      en: 'A product cut back or ended, or a change of funder.',
    },
  },
  unexplained: {
    name: { 'zh-CN': '你的资料解释不了的', en: 'Not explained by your figures' },
    meaning: {
      'zh-CN': '可能在机构那一边，也可能有没填到的资料。',
      en: 'It may lie on the lender’s side, or in facts not entered.',
    },
  },
} satisfies Record<string, Explained>;
