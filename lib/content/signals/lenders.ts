// Words for the lender signals.

import type { SignalWordsOf } from './signal';

export const LENDERS_SIGNALS: SignalWordsOf<'lenders'> = {
  lenderCount: {
    name: { 'zh-CN': '有欠款的机构', en: 'Lenders owed' },
    definition: {
      'zh-CN': '现在同时欠着几家机构的钱。',
      en: 'How many lenders you owe at the same time.',
    },
    formula: {
      'zh-CN':
        '余额大于 0 的机构数。同一家的几笔、几家分行算一家；应用里的借款算到真正出钱的那一家。',
      en: 'Lenders with a balance. Several loans or branches of one count once; app loans count for the funder.',
    },
    why: {
      'zh-CN': '家数多，还款日就多，一处周转不开容易牵连别处。这就是常说的“多头借贷”。',
      en: 'More lenders mean more due dates, and trouble at one spreads to the others.',
    },
  },
  nonBankLenderCount: {
    name: { 'zh-CN': '非银行机构', en: 'Non-bank lenders' },
    definition: {
      'zh-CN': '其中几家是消费金融、小额贷款等非银行机构。',
      en: 'How many of them are consumer-finance, small-loan or other non-bank lenders.',
    },
    formula: {
      'zh-CN': '有欠款的机构里，去掉银行和互联网银行。',
      en: 'Lenders owed, without banks and internet banks.',
    },
    why: {
      'zh-CN': '这类借款通常更贵，银行会觉得便宜的钱可能已经借不到了。',
      en: 'Such loans usually cost more; banks may read them as a sign that cheaper ones ran out.',
    },
  },
  openCards: {
    name: { 'zh-CN': '没销户的信用卡', en: 'Open cards' },
    definition: {
      'zh-CN': '还没销户的信用卡一共几张，不管用没用过。',
      en: 'How many cards are not closed, used or not.',
    },
    formula: {
      'zh-CN': '数人民币账户；同一张卡的外币账户不另算。',
      en: 'Accounts in yuan; the foreign-currency account of the same card is not counted again.',
    },
    why: {
      'zh-CN': '有的银行只看卡的张数。卡越多，能一下子借到的钱就越多。',
      en: 'Some banks count cards alone: the more there are, the more could be borrowed at once.',
    },
  },
  openAccounts: {
    name: { 'zh-CN': '没结清的账户', en: 'Open accounts' },
    definition: {
      'zh-CN': '还没结清或没销户的信贷账户一共几个。',
      en: 'Credit accounts that are not yet settled or closed.',
    },
    formula: {
      'zh-CN': '所有没标“已结清”的账户，用没用都算。',
      en: 'All accounts not marked as closed, used or not.',
    },
    why: {
      'zh-CN': '账户越多，随时能借出来的钱越多，机构会把它当作潜在的债。',
      en: 'Each can be drawn on, so lenders count them as debt that may come.',
    },
  },
};
