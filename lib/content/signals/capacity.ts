// Words for the capacity signals.

import type { SignalWordsOf } from './signal';

export const CAPACITY_SIGNALS: SignalWordsOf<'capacity'> = {
  debtToIncome: {
    name: { 'zh-CN': '负债率', en: 'Debt-to-income' },
    definition: {
      'zh-CN': '每月收入里，要拿多少去还别处的债。',
      en: 'The share of monthly income that goes to debts elsewhere.',
    },
    formula: {
      'zh-CN': '（其他贷款月还款 + 信用卡已用额度的 10%）÷ 每月到手收入。要看的这个额度不算在内。',
      en: '(Other monthly payments + 10% of card balances) ÷ net monthly income. The line in question is left out.',
    },
    why: {
      'zh-CN': '剩下的收入越少，遇到一点意外就越难按时还。',
      en: 'The less income is left over, the sooner a surprise makes a payment late.',
    },
  },
  unsecuredDebtToMonthlyIncome: {
    name: { 'zh-CN': '无抵押欠款', en: 'Unsecured debt to income' },
    definition: {
      'zh-CN': '别处没有抵押的欠款，相当于几个月的收入。',
      en: 'Unsecured debt elsewhere, in months of income.',
    },
    formula: {
      'zh-CN': '其他无抵押欠款合计 ÷ 每月到手收入。房贷和车贷不算。',
      en: 'All other unsecured balances ÷ net monthly income. Mortgage and car loan are left out.',
    },
    why: {
      'zh-CN': '没有抵押的债靠收入还，欠得越多，能再借的空间越小。',
      en: 'Unsecured debt is repaid from income alone; the more there is, the less room is left.',
    },
  },
  guaranteesToAnnualIncome: {
    name: { 'zh-CN': '为别人担保', en: 'Guarantees to income' },
    definition: {
      'zh-CN': '你担保的余额，相当于几年的收入。',
      en: 'What you guarantee for others, in years of income.',
    },
    formula: {
      'zh-CN': '相关还款责任余额 ÷（每月到手收入 × 12）。',
      en: 'Guaranteed balances ÷ (net monthly income × 12).',
    },
    why: {
      'zh-CN': '对方还不上时要由你还，机构把它当作可能落到你身上的债。',
      en: 'If the other side cannot pay, you must. Lenders see it as debt that may become yours.',
    },
  },
};
