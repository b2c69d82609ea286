// The first page, further down: what a cut does not prove, what to leave alone, what this is not.

import type { Words } from '../words';

export const calm = {
  title: {
    'zh-CN': '被降额，不等于你做错了事',
    en: 'A cut is not proof that you did something wrong',
  },
  text: {
    'zh-CN': '额度也会因为机构收紧规则、调整业务或资料过期而变。先弄清是哪一种，再决定做什么。',
    en: 'Limits also move because a lender tightens its rules, changes its business or holds outdated details. Find out which it was before you act.',
  },
  figure: { 'zh-CN': '67%', en: '67%' },
  finding: {
    'zh-CN': '额度被下调的持卡人近期没有逾期。',
    en: 'of cardholders whose limit was cut had no recent late payment.',
  },
  source: {
    'zh-CN': '美国信用卡，2022 年，消费者金融保护局（CFPB）。国内未见同类的公开数字。',
    en: 'US cards, 2022, Consumer Financial Protection Bureau. We know of no such figure for China.',
  },
} satisfies Record<string, Words>;

export const wait = {
  title: { 'zh-CN': '这几天先别做', en: 'Leave these alone for now' },
  items: [
    {
      key: 'applications',
      text: {
        'zh-CN': '不去别家试额度：每次申请都会留下记录。',
        en: 'No trial applications: each one leaves a record.',
      },
    },
    {
      key: 'agents',
      text: {
        'zh-CN': '不找“恢复额度”的中介，不交验证码。',
        en: 'No agents who “restore limits”, and no codes given to anyone.',
      },
    },
    {
      key: 'borrowing',
      text: {
        'zh-CN': '不借新还旧，也不把剩下的额度提空。',
        en: 'No borrowing to repay, and no draining of what is left.',
      },
    },
  ],
} satisfies { title: Words; items: { key: string; text: Words }[] };

export const limits = {
  title: { 'zh-CN': '这里不是什么', en: 'What this is not' },
  items: [
    {
      key: 'lender',
      term: { 'zh-CN': '不是贷款机构', en: 'Not a lender' },
      text: {
        'zh-CN': '不放款，不推荐贷款，不收费。',
        en: 'It lends nothing, recommends no loan and charges nothing.',
      },
    },
    {
      key: 'bureau',
      term: { 'zh-CN': '不是征信机构', en: 'Not a credit bureau' },
      text: {
        'zh-CN': '看不到你的征信，也不会在征信上留下查询。',
        en: 'It cannot see your credit report and leaves no inquiry on it.',
      },
    },
    {
      key: 'model',
      term: { 'zh-CN': '不是任何一家的内部模型', en: 'Not any lender’s own model' },
      text: {
        'zh-CN':
          '每条线、每个分数都能点开，看到是公开规则、常见说法、数据拟合，还是我们设的示意值。',
        en: 'Open any line or any point to see whether it is a published rule, commonly quoted, fitted from public data or our own illustration.',
      },
    },
  ],
} satisfies { title: Words; items: { key: string; term: Words; text: Words }[] };

export const start = {
  title: { 'zh-CN': '从你知道的填起', en: 'Start with what you know' },
  text: {
    'zh-CN': '空着的按“不知道”算，结果会给出一个范围；补得越多，范围越窄。',
    en: 'What you leave open counts as not known, and the answer is a range. The more you add, the narrower it gets.',
  },
} satisfies Record<string, Words>;
