// Reasons from history, stability, cost and the way credit is used.

import { BEHAVIOUR_SIGNALS } from '../signals/behaviour';
import { COST_SIGNALS, HISTORY_SIGNALS, STABILITY_SIGNALS } from '../signals/steadiness';
import type { ReasonWordsOf } from './reason';

export const STEADINESS_REASONS: ReasonWordsOf<
  | 'HISTORY_SHORT'
  | 'EMPLOYMENT_SHORT'
  | 'INCOME_VARIES'
  | 'PROVIDENT_FUND_SHORT'
  | 'TRADING_SHORT'
  | 'MINIMUM_PAYMENTS'
  | 'CASH_ADVANCES'
  | 'DEBT_RECYCLING'
  | 'ACCOUNT_CHANGES'
  | 'APR_HIGH'
> = {
  HISTORY_SHORT: {
    title: { 'zh-CN': '信用历史的长短', en: 'Length of credit history' },
    marked: { 'zh-CN': '信用历史还不长', en: 'Credit history is still short' },
    sentence: {
      'zh-CN': '最早的账户有 {value}；下一档从 {edge}开始。',
      en: 'Your oldest account is {value} old; the next band starts at {edge}.',
    },
    change: {
      'zh-CN': '这要靠时间。最早的那张卡先别注销，也不必为了“养历史”去办新的。',
      en: 'This takes time. Keep the oldest card open, and open nothing for the sake of history.',
    },
    why: HISTORY_SIGNALS.oldestAccountMonths.why,
  },
  EMPLOYMENT_SHORT: {
    title: { 'zh-CN': '现在工作的时长', en: 'Time in present work' },
    marked: { 'zh-CN': '现在的工作时间还短', en: 'Not long in present work' },
    sentence: {
      'zh-CN': '现在的工作做了 {value}；下一档从 {edge}开始。',
      en: '{value} in your present work; the next band starts at {edge}.',
    },
    change: {
      'zh-CN': '时间会让它变好。可以先准备劳动合同和工资流水作证明。',
      en: 'It improves with time. Have the contract and pay slips ready as proof.',
    },
    why: STABILITY_SIGNALS.employmentMonths.why,
  },
  INCOME_VARIES: {
    title: { 'zh-CN': '收入的起伏', en: 'How income varies' },
    marked: { 'zh-CN': '收入起伏比较大', en: 'Income goes up and down' },
    sentence: {
      'zh-CN': '月收入的波动是 {value}，分界线是 {edge}。',
      en: 'Monthly income varies by {value}; the cut-off is {edge}.',
    },
    change: {
      'zh-CN': '让收入固定进同一个账户，备好流水和纳税记录。有淡旺季的，填满两年的收入。',
      en: 'Have income paid into one account and keep statements and tax records. If it is seasonal, enter two full years.',
    },
    why: STABILITY_SIGNALS.incomeVariation.why,
  },
  PROVIDENT_FUND_SHORT: {
    title: { 'zh-CN': '公积金连续缴存的时长', en: 'Unbroken provident fund' },
    marked: { 'zh-CN': '公积金连续缴存时间短', en: 'Provident fund not long enough' },
    sentence: {
      'zh-CN': '公积金或社保连续缴了 {value}；下一档从 {edge}开始。',
      en: '{value} of unbroken provident fund; the next band starts at {edge}.',
    },
    change: {
      'zh-CN': '保持不断缴。换工作时，问清转移和补缴的办法。',
      en: 'Keep it unbroken. When you change jobs, ask how to transfer it.',
    },
    why: STABILITY_SIGNALS.providentFundMonths.why,
  },
  TRADING_SHORT: {
    title: { 'zh-CN': '经营的时长', en: 'Time in trade' },
    marked: { 'zh-CN': '生意做得还不久', en: 'The business is young' },
    sentence: {
      'zh-CN': '经营了 {value}；下一档从 {edge}开始。',
      en: 'In trade for {value}; the next band starts at {edge}.',
    },
    change: {
      'zh-CN': '这要靠时间。平时把流水、合同和纳税记录留全。',
      en: 'This takes time. Keep statements, contracts and tax records complete.',
    },
    why: STABILITY_SIGNALS.tradingMonths.why,
  },
  MINIMUM_PAYMENTS: {
    title: { 'zh-CN': '只还最低的月份', en: 'Months with only the minimum paid' },
    marked: { 'zh-CN': '多次只还最低', en: 'Only the minimum was paid' },
    sentence: {
      'zh-CN': '最近 6 个月有 {value}只还了最低，分界线是 {edge}。',
      en: 'Only the minimum in {value} of the last six; the cut-off is {edge}.',
    },
    change: {
      'zh-CN': '能多还一点是一点。长期还不上，就和银行商量分期，先问清总费用。',
      en: 'Pay what you can above it. If that is not possible, ask the bank for instalments, and for the total cost first.',
    },
    why: BEHAVIOUR_SIGNALS.minimumPaymentMonthsLast6.why,
  },
  CASH_ADVANCES: {
    title: { 'zh-CN': '信用卡取现', en: 'Cash advances on cards' },
    marked: { 'zh-CN': '有信用卡取现', en: 'Cash drawn on cards' },
    sentence: {
      'zh-CN': '最近 3 个月取现 {value}，分界线是 {edge}。',
      en: '{value} cash {value|advance|advances} in three months; the cut-off is {edge}.',
    },
    change: {
      'zh-CN': '先不再取现。三个月后，旧的就不再计入。',
      en: 'Draw no more cash on cards. After three months the old ones no longer count.',
    },
    why: BEHAVIOUR_SIGNALS.cashAdvancesLast3Months.why,
  },
  DEBT_RECYCLING: {
    title: { 'zh-CN': '新借的钱占还款的比例', en: 'New draws against repayments' },
    marked: { 'zh-CN': '还款多靠新借的钱', en: 'Repaying with new borrowing' },
    sentence: {
      'zh-CN': '新借的钱相当于还款的 {value}，分界线是 {edge}。',
      en: 'New draws equal {value} of repayments; the cut-off is {edge}.',
    },
    change: {
      'zh-CN': '停下新借。钱不够还时，先和放款机构谈，而不是再借一笔。',
      en: 'Stop drawing. When money falls short, talk to the lender rather than borrow again.',
    },
    why: BEHAVIOUR_SIGNALS.debtRecyclingLast3Months.why,
  },
  ACCOUNT_CHANGES: {
    title: { 'zh-CN': '换号、换设备、改资料', en: 'Changes of phone, device or profile' },
    marked: { 'zh-CN': '资料改动比较多', en: 'Many changes to the account' },
    sentence: {
      'zh-CN': '最近 6 个月换号、换设备或改资料 {value}，分界线是 {edge}。',
      en: '{value} {value|change|changes} of phone, device or profile in six months; the cut-off is {edge}.',
    },
    change: {
      'zh-CN': '之后保持稳定，并检查身份证是否过期、预留手机号是否还在用。',
      en: 'Keep things stable, and check that the ID has not expired and the phone number is still yours.',
    },
    why: BEHAVIOUR_SIGNALS.accountChangesLast6Months.why,
  },
  APR_HIGH: {
    title: { 'zh-CN': '最贵的一笔债', en: 'Your most expensive debt' },
    marked: { 'zh-CN': '有利率很高的债', en: 'Some debt is very expensive' },
    sentence: {
      'zh-CN': '最贵的一笔年利率是 {value}，分界线是 {edge}。',
      en: 'The most expensive debt costs {value} a year; the cut-off is {edge}.',
    },
    change: {
      'zh-CN': '先还这一笔。向机构要综合融资成本明示表，看清每一项费用。',
      en: 'Repay this one first. Ask the lender for the statement of all-in cost and read every fee.',
    },
    why: COST_SIGNALS.highestApr.why,
  },
};
