// Funding: easier terms with the same lender, side by side.

import type { Words } from '../words';

export const termsWords = {
  title: { 'zh-CN': '和机构谈轻一点的条件', en: 'Easier terms with the same lender' },
  lead: {
    'zh-CN':
      '选一笔，看谈成之后每月少付多少、总共多付多少，这样的审核会怎么看。不是你的权利，是可以问的。',
    en: 'Choose a debt. See how much less a month, how much more in all, and what such a review would make of it. You may ask; it is no right.',
  },
  debt: { 'zh-CN': '哪一笔', en: 'Which debt' },
  option: { 'zh-CN': '细看哪一种', en: 'Look closer at' },
  sideBySide: { 'zh-CN': '几种条件并排', en: 'The terms side by side' },
  terms: { 'zh-CN': '条件', en: 'Terms' },
  asNow: { 'zh-CN': '现在这样', en: 'As it is now' },
  limitAndDti: { 'zh-CN': '额度，负债率', en: 'Limit, DTI' },
  shortCost: { 'zh-CN': '利息和费用', en: 'Interest, fees' },
  shortMonthly: { 'zh-CN': '下一期', en: 'Next' },
  loan: { 'zh-CN': '这一笔现在的条件', en: 'The debt as it is now' },
  loanText: { 'zh-CN': '余额 {balance}，年利率 {rate}', en: '{balance} at {rate} a year' },
  chosen: { 'zh-CN': '{option}：{text}', en: '{option}. {text}' },
  startText: {
    'zh-CN': '每一种先按一个常见的数试算，选中它就可以改。',
    en: 'Each is tried with a usual figure first; choose one to change its figures.',
  },
  left: { 'zh-CN': '还剩几期', en: 'Months left' },
  leftHint: {
    'zh-CN': '按现在的月供推算，请按合同改。',
    en: 'Worked out from the payment; change it to the contract’s.',
  },
  atEnd: { 'zh-CN': '现在每月只还利息，本金到期还', en: 'Interest only now, principal at the end' },
  months: { 'zh-CN': '谈成几个月', en: 'Months asked for' },
  rate: { 'zh-CN': '新的年利率', en: 'New rate a year' },
  balance: { 'zh-CN': '余额', en: 'Balance' },
  oldRate: { 'zh-CN': '现在的年利率', en: 'Rate a year now' },
  payment: { 'zh-CN': '现在的月供', en: 'Payment a month now' },
  caption: { 'zh-CN': '前后对照', en: 'Before and after' },
  monthly: { 'zh-CN': '下一期还款', en: 'Next payment' },
  largest: { 'zh-CN': '最大的一期', en: 'Largest payment' },
  year: { 'zh-CN': '12 个月一共还', en: 'Paid within 12 months' },
  total: { 'zh-CN': '一共还', en: 'Paid in all' },
  cost: { 'zh-CN': '其中利息和费用', en: 'Of it interest and fees' },
  until: { 'zh-CN': '最后一期', en: 'Last payment' },
  dti: { 'zh-CN': '负债率（月供占收入）', en: 'DTI (payments to income)' },
  limit: { 'zh-CN': '这样的审核给的额度', en: 'Limit such a review would give' },
  unknown: { 'zh-CN': '不知道', en: 'Not known' },
  neverEnds: { 'zh-CN': '还不完', en: 'Never ends' },
  sentence: {
    'zh-CN': '下一期{relief}，总共{extra}。',
    en: 'The next payment is {relief}; in all you pay {extra}.',
  },
  less: { 'zh-CN': '少 {amount}', en: '{amount} less' },
  more: { 'zh-CN': '多 {amount}', en: '{amount} more' },
  same: { 'zh-CN': '不变', en: 'unchanged' },
  notComparable: { 'zh-CN': '没法比，因为现在这样还不完', en: 'no longer without end' },
  refused: { 'zh-CN': '这一笔谈不了这个：{why}', en: 'Not open for this debt: {why}' },
  letter: { 'zh-CN': '写一封信去问', en: 'Write the letter that asks for it' },
  catches: { 'zh-CN': '要先知道', en: 'The catches' },
  ownLine: {
    'zh-CN': '这一笔就是被审核的额度，它自己的月供不计入负债率。',
    en: 'This is the line under review: its own payment does not count in its DTI.',
  },
} satisfies Record<string, Words>;
