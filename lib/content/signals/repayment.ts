// Words for the repayment signals.

import { LATE_WINDOW_SIGNALS } from './repayment-windows';
import type { SignalWordsOf } from './signal';

export const REPAYMENT_SIGNALS: SignalWordsOf<'repayment'> = {
  currentDaysPastDue: {
    name: { 'zh-CN': '现在逾期', en: 'Overdue now' },
    definition: {
      'zh-CN': '现在逾期最久的一笔，过了还款日几天。',
      en: 'Days past due on whatever is overdue longest today.',
    },
    formula: {
      'zh-CN': '所有账户里，现在逾期天数最大的那个。',
      en: 'The largest number of days past due over all accounts.',
    },
    why: {
      'zh-CN': '几乎每家机构都先看这一项。现在有逾期，其他数字再好也很难通过。',
      en: 'Nearly every lender looks here first. Good figures elsewhere seldom make up for it.',
    },
  },
  worstDaysPastDueLast24Months: {
    name: { 'zh-CN': '两年内最长逾期', en: 'Longest delay in 24 months' },
    definition: {
      'zh-CN': '最近 24 个月里，最久的一次晚了几天。',
      en: 'The longest a payment was late in the last 24 months.',
    },
    formula: {
      'zh-CN': '还款记录里最大的数字乘以 30 天，例如“2”按 60 天算；填了实际天数就用实际天数。',
      en: 'The highest mark on the record times 30 days: a 2 counts as 60. Exact days go first.',
    },
    why: {
      'zh-CN': '晚得越久，说明当时越难还上，机构担心会再发生。',
      en: 'The longer it lasted, the harder it was to pay, and lenders fear it may recur.',
    },
  },
  lateMonthsLast24Months: {
    name: { 'zh-CN': '两年内还晚的月数', en: 'Late months in 24' },
    definition: {
      'zh-CN': '最近 24 个月里，有几个月没按时还。',
      en: 'How many of the last 24 months were paid late.',
    },
    formula: {
      'zh-CN': '每个账户各数各的，取最多的那一个，不把几个账户加起来。',
      en: 'Counted account by account; the highest single account, never a sum.',
    },
    why: {
      'zh-CN': '次数多，看起来不像偶尔忘记。“累六”说的就是累计满 6 个月。',
      en: 'Many late months do not look like a slip. Six in all is a line commonly drawn.',
    },
  },
  longestLateRunLast24Months: {
    name: { 'zh-CN': '连续还晚的月数', en: 'Longest late run' },
    definition: {
      'zh-CN': '最近 24 个月里，最长连着几个月没按时还。',
      en: 'The most late months in a row in the last 24.',
    },
    formula: {
      'zh-CN': '每个账户各看各的，取连得最长的一段。',
      en: 'The longest unbroken run on any single account.',
    },
    why: {
      'zh-CN': '连着晚，说明那段时间入不敷出。“连三”说的就是连续满 3 个月。',
      en: 'A run shows a time when money fell short. Three in a row is a line commonly drawn.',
    },
  },
  monthsSinceLastLate: {
    name: { 'zh-CN': '距上次还晚', en: 'Time since the last late month' },
    definition: {
      'zh-CN': '最近一次还晚过去几个月了；两年内没有过，记作 24。',
      en: 'Months since a payment was last late; 24 if there was none in two years.',
    },
    formula: {
      'zh-CN': '从所有账户里最近的一个还晚月份，数到审核的月份。',
      en: 'From the newest late month on any account to the month of the review.',
    },
    why: {
      'zh-CN': '越近的还晚越说明现在的情况；时间过去，分量就轻。',
      en: 'A recent late month says more about today. It weighs less as time goes by.',
    },
  },
  ...LATE_WINDOW_SIGNALS,
  lateAccountsLast24Months: {
    name: { 'zh-CN': '有过还晚的账户', en: 'Accounts with late months' },
    definition: {
      'zh-CN': '最近 24 个月里，几个账户有过还晚。',
      en: 'How many accounts had a late month in the last 24.',
    },
    formula: {
      'zh-CN': '数一数还款记录里出现过 1 到 7 的账户。',
      en: 'Accounts whose record holds any mark from 1 to 7.',
    },
    why: {
      'zh-CN': '只有一个账户，可能是忘了；几个账户都有，更像是钱不够。',
      en: 'One account may be a slip. Several look more like a shortage of money.',
    },
  },
  derogatoryRecords: {
    name: { 'zh-CN': '重大记录', en: 'Serious records' },
    definition: {
      'zh-CN': '报告上还保留着的呆账、代偿、强制执行等记录。',
      en: 'Bad debts, guarantor payments, enforcement and the like still on the report.',
    },
    formula: {
      'zh-CN': '公共记录的条数，加上还款记录里有 B、D、G、Z 的账户数；了结满 5 年的不算。',
      en: 'Records, plus accounts marked B, D, G or Z; those cleared five years ago are left out.',
    },
    why: {
      'zh-CN': '这说明曾有一笔债没能按约定还完，机构会看它了结了没有、过去多久。',
      en: 'A debt was not repaid as agreed. Lenders ask whether it is cleared, and how long ago.',
    },
  },
  unresolvedDerogatoryRecords: {
    name: { 'zh-CN': '还没了结的呆账或执行', en: 'Unsettled bad debts' },
    definition: {
      'zh-CN': '还没还清的呆账，或还在进行的强制执行。',
      en: 'Bad debts not yet settled, or enforcement still under way.',
    },
    formula: {
      'zh-CN': '没有了结日期的呆账和强制执行，加上最近一个月是 B 的账户。',
      en: 'Bad debts and enforcement without a clearing date, and accounts now marked B.',
    },
    why: {
      'zh-CN': '没了结之前，机构通常不会再放出新的额度。',
      en: 'Until it is settled, lenders usually grant nothing new.',
    },
  },
};
