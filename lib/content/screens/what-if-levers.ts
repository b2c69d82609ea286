// What can be moved on the what-if screen: each lever's name, what moving it means, and its bounds.

import type { WhatIfId } from '@/lib/review';
import type { Words } from '../words';

type LeverWords = {
  name: Words;
  /** What moving it stands for, and whose consent it takes. */
  hint: Words;
};

export const LEVERS: Readonly<Record<WhatIfId, LeverWords>> = {
  catchUp: {
    name: { 'zh-CN': '把逾期的全部还上', en: 'Bring everything overdue up to date' },
    hint: {
      'zh-CN': '这一件排在所有别的前面。',
      en: 'This comes before everything else.',
    },
  },
  payDownCards: {
    name: { 'zh-CN': '信用卡还掉多少', en: 'Pay off on cards' },
    hint: {
      'zh-CN': '从刷得最满的一张还起。',
      en: 'The fullest card first.',
    },
  },
  payDownLoans: {
    name: { 'zh-CN': '其他欠款还掉多少', en: 'Pay off other unsecured debt' },
    hint: {
      'zh-CN': '从利率最高的一笔还起。',
      en: 'The highest rate first.',
    },
  },
  closeLenders: {
    name: { 'zh-CN': '还清几家小额机构', en: 'Small lenders paid off' },
    hint: {
      'zh-CN': '从欠得最少的一家还起，还清才算。',
      en: 'The one owed least first; only paid in full counts.',
    },
  },
  lowerPayment: {
    name: { 'zh-CN': '最重的一笔，每月少还多少', en: 'Lower the heaviest monthly payment by' },
    hint: {
      'zh-CN': '也就是拉长期限。要机构同意，总利息会变多。',
      en: 'By a longer term: the lender must agree, and interest in all rises.',
    },
  },
  monthlyIncome: {
    name: { 'zh-CN': '机构看得到的月收入', en: 'Monthly income the lender can see' },
    hint: {
      'zh-CN': '调高：补上真实收入的证明。调低：只看影响，不会成为方案。',
      en: 'Up: papers for income you really have. Down: to see its effect, never part of a plan.',
    },
  },
  releaseGuarantees: {
    name: { 'zh-CN': '解除几笔担保', en: 'Guarantees released' },
    hint: {
      'zh-CN': '从余额最大的一笔起。要借款人和机构都同意。',
      en: 'The largest first; borrower and lender must both agree.',
    },
  },
  stopRecycling: {
    name: {
      'zh-CN': '不再只还最低、取现或借新还旧',
      en: 'No more minimum payments, cash advances or borrowing to repay',
    },
    hint: {
      'zh-CN': '要连着半年，审核才看得到。',
      en: 'It takes about six months to show in a review.',
    },
  },
  applications: {
    name: { 'zh-CN': '今天再申请几次', en: 'Applications made today' },
    hint: {
      'zh-CN': '只看影响。这不是让你去申请，也不会成为方案。',
      en: 'To see the effect only. This is no advice to apply, and never part of a plan.',
    },
  },
  waitMonths: {
    name: { 'zh-CN': '每月按时还，过几个月', en: 'Months of paying on time' },
    hint: {
      'zh-CN': '这段时间不申请新的，也不借新的。',
      en: 'With no application and nothing new borrowed meanwhile.',
    },
  },
};

/** A lever's value where it is no amount and no length of time. */
export const VALUES: Readonly<Partial<Record<WhatIfId, Words>>> = {
  closeLenders: { 'zh-CN': '{count} 家', en: '{count} {count|lender|lenders}' },
  releaseGuarantees: { 'zh-CN': '{count} 笔', en: '{count} {count|guarantee|guarantees}' },
  applications: { 'zh-CN': '{count} 次', en: '{count} {count|application|applications}' },
};

export const levers = {
  title: { 'zh-CN': '动一动这些', en: 'Move these' },
  lead: {
    'zh-CN': '可以同时动几项，也可以直接填数字。动的同时，结果就变。',
    en: 'Several at once, by slider or by number. The answer changes as you move them.',
  },
  probes: { 'zh-CN': '只看影响，不进方案', en: 'Only to see the effect, never in a plan' },
  done: { 'zh-CN': '做', en: 'Done' },
  number: { 'zh-CN': '{name}，填数字', en: '{name}, as a number' },
  least: { 'zh-CN': '最少 {value}', en: 'least {value}' },
  most: { 'zh-CN': '最多 {value}', en: 'most {value}' },
  today: { 'zh-CN': '今天 {value}', en: 'today {value}' },
  reset: { 'zh-CN': '回到今天', en: 'Back to today' },
  resetOne: { 'zh-CN': '回到今天：{name}', en: 'Back to today: {name}' },
  resetAll: { 'zh-CN': '全部回到今天', en: 'Set all back to today' },
  readAs: { 'zh-CN': '读作 {value}', en: 'Read as {value}' },
  tooMuch: { 'zh-CN': '最多 {value}，先按 {value} 算', en: '{value} at most; counted as that' },
  tooLittle: { 'zh-CN': '最少 {value}，先按 {value} 算', en: '{value} at least; counted as that' },
  amountWanted: {
    'zh-CN': '请填金额，例如 {example}',
    en: 'Enter an amount, such as {example}',
  },
  countWanted: {
    'zh-CN': '请填整数，例如 {example}',
    en: 'Enter a whole number, such as {example}',
  },
  paidOff: { 'zh-CN': '还清：{names}，共 {cash}。', en: 'Paid off: {names}, {cash} in all.' },
  monthly: {
    'zh-CN': '{name}：每月还 {amount}。',
    en: '{name}: {amount} a month.',
  },
} satisfies Record<string, Words>;
