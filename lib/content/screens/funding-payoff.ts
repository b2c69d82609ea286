// Funding: which debt to pay first.

import type { Words } from '../words';

export const payoffWords = {
  title: { 'zh-CN': '先还哪一笔', en: 'Which debt to pay first' },
  lead: {
    'zh-CN': '每月先付清每一笔的最低还款，剩下的按一个次序还；一笔还完，它腾出来的钱接着还下一笔。',
    en: 'Each month every minimum is paid first and the rest goes by an order; what a finished debt leaves free goes to the next.',
  },
  debts: { 'zh-CN': '还欠着的', en: 'What is owed' },
  balance: { 'zh-CN': '余额', en: 'Balance' },
  rate: { 'zh-CN': '年利率', en: 'Rate a year' },
  minimum: { 'zh-CN': '每月最少还', en: 'Minimum a month' },
  cardHint: {
    'zh-CN': '信用卡没写月供的，按余额的一成填，请改成账单上的最低还款。',
    en: 'A card without a payment is filled in at a tenth of its balance; put in the minimum on your bill.',
  },
  budget: { 'zh-CN': '每月能用来还债的钱，一共', en: 'Money for debts a month, in all' },
  budgetHint: {
    'zh-CN': '收入减去必要开支；店里自己还的经营贷月供也算进来。',
    en: 'Income less essentials; what a business pays on its own loans counts too.',
  },
  cash: { 'zh-CN': '手头现金', en: 'Cash at hand' },
  floor: { 'zh-CN': '一直留着的现金', en: 'Cash that always stays' },
  floorHint: {
    'zh-CN': '一个月的家用和月供，先留着。',
    en: 'A month of essentials and of payments.',
  },
  order: { 'zh-CN': '次序', en: 'Order' },
  up: { 'zh-CN': '上移', en: 'Move up' },
  caption: { 'zh-CN': '几种次序并排', en: 'The orders side by side' },
  months: { 'zh-CN': '要多久', en: 'Takes' },
  finish: { 'zh-CN': '还清日', en: 'Paid off on' },
  interest: { 'zh-CN': '利息', en: 'Interest' },
  missed: { 'zh-CN': '会晚的次数', en: 'Payments that would be late' },
  never: { 'zh-CN': '还不清', en: 'Never' },
  neverText: {
    'zh-CN':
      '照这样还，{names}永远还不清：还的钱盖不住利息。这不是再省一点能解决的，先去谈降息、延长或停息。',
    en: 'At this pace {names} would never be paid off: the payment does not cover the interest. Saving a little more does not solve this. Ask for a lower rate, a longer term or a pause first.',
  },
  missedText: {
    'zh-CN':
      '每月的钱不够付清所有最低还款，还差 {amount}。晚一天也是晚：先联系机构谈困难安排，再谈次序。',
    en: 'The month’s money is {amount} short of all minimums. Any late day is late: talk to the lenders about hardship help before any order.',
  },
  saves: {
    'zh-CN': '先还利率高的，比先还金额小的少付利息 {amount}。后者最先还清一笔：{on}。',
    en: 'Dearest first costs {amount} less interest than smallest first. Smallest first closes its first debt on {on}.',
  },
  sameInterest: {
    'zh-CN': '在这里，两种次序的利息一样。',
    en: 'Here both orders cost the same interest.',
  },
  chart: { 'zh-CN': '还欠多少，一个月一个月看', en: 'What is still owed, month by month' },
  chartSentence: {
    'zh-CN': '从 {from} 起，{parts}。',
    en: 'From {from}: {parts}.',
  },
  chartPart: { 'zh-CN': '{order} {finish} 还清', en: '{order} ends in {finish}' },
  chartCaption: { 'zh-CN': '每三个月末还欠的钱', en: 'Owed every three months' },
  day: { 'zh-CN': '日期', en: 'Day' },
  debt: { 'zh-CN': '账户', en: 'Debt' },
  month: { 'zh-CN': '第几个月', en: 'Month' },
  payment: { 'zh-CN': '还款', en: 'Payment' },
  next: { 'zh-CN': '照这个次序，{on} 这样还', en: 'By this order, what to pay on {on}' },
  closedOn: { 'zh-CN': '还清日', en: 'Paid off on' },
  convention: {
    'zh-CN': '算法：利息每月按年利率的十二分之一记，记到分，先记息再还款。机构按天计息时会差一点。',
    en: 'Convention: a twelfth of the yearly rate a month, posted to the fen before the payment. A lender that counts days will differ a little.',
  },
} satisfies Record<string, Words>;

export const ORDER_WORDS = {
  avalanche: {
    label: { 'zh-CN': '利率高的先还', en: 'Dearest first' },
    hint: { 'zh-CN': '利息最少（雪崩法）。', en: 'The least interest (avalanche).' },
  },
  snowball: {
    label: { 'zh-CN': '金额小的先还', en: 'Smallest first' },
    hint: { 'zh-CN': '最早少一笔（雪球法）。', en: 'One debt fewer soonest (snowball).' },
  },
  fewestLenders: {
    label: { 'zh-CN': '先减少机构家数', en: 'Fewest lenders' },
    hint: {
      'zh-CN': '欠得最少的那家先还完，审核看家数时有用。',
      en: 'The lender owed least goes first; helps where a review counts lenders.',
    },
  },
  own: {
    label: { 'zh-CN': '我自己排', en: 'My own order' },
    hint: { 'zh-CN': '自己定先后。', en: 'You decide which comes first.' },
  },
} satisfies Record<string, { label: Words; hint: Words }>;
