// How the limit is worked out: what each term allows, and what follows for the line.

import type { FactId } from '@/lib/review';
import type { Words } from '../words';

export const limit = {
  title: { 'zh-CN': '额度怎么算出来', en: 'How the limit is worked out' },
  current: { 'zh-CN': '原来的额度', en: 'The limit before' },
  result: { 'zh-CN': '这次审核后', en: 'After this review' },
  binds: { 'zh-CN': '最小，由它定', en: 'smallest, so it decides' },
  binding: { 'zh-CN': '最小的一项，由它定', en: 'The smallest term, which decides' },
  chart: {
    'zh-CN': '每一项允许的额度，从 0 画起。最小的一项是{term}，{amount}。审核后 {limit}。',
    en: 'What each term allows, drawn from 0. The smallest is {term}, {amount}. After the review: {limit}.',
  },
  chartBare: {
    'zh-CN': '审核后的额度是 {limit}。',
    en: 'After the review the limit is {limit}.',
  },
  zone: {
    'zh-CN': '不变区：算出来在 {from} 到 {to} 之间，额度不动',
    en: 'Hold zone: between {from} and {to} nothing changes',
  },
  floor: {
    'zh-CN': '一次下调的底线：{amount}',
    en: 'One review goes no lower than {amount}',
  },
  cut: { 'zh-CN': '斜口的条超出了刻度', en: 'A slanted end runs past the scale' },
  unknown: {
    'zh-CN': '资料不全、没有参与的：{terms}。',
    en: 'Left out for want of facts: {terms}.',
  },
  idle: {
    'zh-CN': '没用上的：{terms}。它和另一项是两条路，只看允许得多的那一条。',
    en: 'Not used: {terms}. It is one of two ways to the product, and only the larger counts.',
  },
  caption: {
    'zh-CN': '每一项怎么算、允许多少',
    en: 'How each term is worked out and what it allows',
  },
  term: { 'zh-CN': '项目', en: 'Term' },
  formula: { 'zh-CN': '怎么算', en: 'How' },
  amount: { 'zh-CN': '允许的额度', en: 'Allows' },
  basis: { 'zh-CN': '依据', en: 'Basis' },
} satisfies Record<string, Words>;

/** How a term is worked out, in the borrower's own figures. */
export const formulas = {
  cap: { 'zh-CN': '{amount}', en: '{amount}' },
  capShare: { 'zh-CN': '{amount} × {share}', en: '{amount} × {share}' },
  multiple: { 'zh-CN': '{multiple} × {base}', en: '{multiple} × {base}' },
  multipleLess: {
    'zh-CN': '{multiple} × {base} − {less}',
    en: '{multiple} × {base} − {less}',
  },
  headroom: {
    'zh-CN': '（{base} × {share} − {less}）÷ {factor}',
    en: '({base} × {share} − {less}) ÷ {factor}',
  },
  named: { 'zh-CN': '{name} {amount}', en: '{name} {amount}' },
  belowNothing: {
    'zh-CN': '{formula}，不足 0，按 0 算',
    en: '{formula}, which is below 0 and counts as 0',
  },
} satisfies Record<string, Words>;

/** The facts that terms are worked out from, as a formula names them. */
export const FORMULA_FACTS: Readonly<Partial<Record<FactId, Words>>> = {
  monthlyIncome: { 'zh-CN': '月收入', en: 'income' },
  otherUnsecuredBalance: { 'zh-CN': '别处的无抵押欠款', en: 'unsecured debt elsewhere' },
  otherMonthlyPayments: { 'zh-CN': '别处的月还款', en: 'payments elsewhere' },
  otherCardLimit: { 'zh-CN': '别家的信用卡额度', en: 'card limits elsewhere' },
  providentFundBase: { 'zh-CN': '公积金基数', en: 'provident fund base' },
  monthlyReceipts: { 'zh-CN': '月流水', en: 'receipts' },
  annualTax: { 'zh-CN': '年纳税额', en: 'yearly tax' },
};

/** What binds, and what it is made of. */
export const binding = {
  'zh-CN': '最小的一项是“{term}”：{formula} = {amount}。',
  en: 'The smallest is {term}: {formula} = {amount}.',
} satisfies Words;
export const bindingPlain = {
  'zh-CN': '最小的一项是“{term}”：{formula}。',
  en: 'The smallest is {term}: {formula}.',
} satisfies Words;

/** What follows for the line. */
export const outcomes = {
  close: {
    'zh-CN': '但总分太低，这个额度会被关闭，下面各项都用不上。',
    en: 'But the total is too low: the line would be closed, whatever the terms allow.',
  },
  freeze: {
    'zh-CN': '但按总分或假设，不再借出新的：额度停在已借的 {limit}。',
    en: 'But by the total, or by assumption, nothing new is lent: the limit stays at the {limit} already drawn.',
  },
  open: {
    'zh-CN': '按整数向下取，可以给到 {limit}。',
    en: 'Rounded down, that would open {limit}.',
  },
  openNothing: {
    'zh-CN': '现在不开放新的额度。',
    en: 'No new line would be opened now.',
  },
  increase: {
    'zh-CN': '比原来的 {current} 高出不少，按整数向下取，到 {limit}。',
    en: 'That is well above the {current} before; rounded down, it makes {limit}.',
  },
  inZone: {
    'zh-CN': '和原来的 {current} 相差不大，额度不动。',
    en: 'That is close to the {current} before, so nothing changes.',
  },
  noIncrease: {
    'zh-CN': '比原来的 {current} 高，但这一级或这种假设下不提额，所以不动。',
    en: 'That is above the {current} before, but this grade or assumption allows no increase, so nothing changes.',
  },
  hold: {
    'zh-CN': '额度维持 {current}。',
    en: 'The limit stays at {current}.',
  },
  decrease: {
    'zh-CN': '不到原来 {current} 的 {share}，按整数向下取，到 {limit}。',
    en: 'That is below {share} of the {current} before; rounded down, it makes {limit}.',
  },
  floored: {
    'zh-CN': '但一次审核最多降到原来 {current} 的 {least}，所以停在 {limit}。',
    en: 'But one review goes no lower than {least} of the {current} before, so it stops at {limit}.',
  },
} satisfies Record<string, Words>;

export const noTerm: Words = {
  'zh-CN': '已知的资料还算不出任何一项。',
  en: 'What is known is not enough for any term.',
};
