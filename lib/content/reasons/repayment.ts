// Reasons from the repayment record. No sentence lets a late day look harmless.

import { REPAYMENT_SIGNALS as SIGNALS } from '../signals/repayment';
import type { ReasonWordsOf } from './reason';

export const REPAYMENT_REASONS: ReasonWordsOf<
  | 'OVERDUE_NOW'
  | 'OVERDUE_LONG'
  | 'LATE_DEEP'
  | 'LATE_MONTHS_MANY'
  | 'LATE_RUN_LONG'
  | 'LATE_RECENT'
  | 'LATE_ACCOUNTS_MANY'
  | 'LATE_THREE_IN_ROW'
  | 'LATE_SIX_IN_ALL'
  | 'RECORDS_DEROGATORY'
  | 'RECORD_UNRESOLVED'
> = {
  OVERDUE_NOW: {
    title: { 'zh-CN': '现在有一笔逾期', en: 'Something is overdue now' },
    sentence: {
      'zh-CN': '现在逾期 {value}。晚一天也算逾期，没有“还没关系”的天数。',
      en: 'Overdue by {value} now. Any late day is late; there is no number of days that is fine.',
    },
    change: {
      'zh-CN': '把逾期的部分还上。一时还不上，就在今天联系放款机构，说明情况并商量办法。',
      en: 'Pay what is overdue. If you cannot, contact the lender today, explain and ask what can be arranged.',
    },
    why: SIGNALS.currentDaysPastDue.why,
  },
  OVERDUE_LONG: {
    title: { 'zh-CN': '逾期已经超过一个月', en: 'Overdue for more than a month' },
    sentence: {
      'zh-CN': '现在逾期 {value}。按这套规则，到了这个程度额度会被关闭。',
      en: 'Overdue by {value} now. Under these rules a review at this point closes the line.',
    },
    change: {
      'zh-CN': '先还清逾期，或和放款机构谈妥还款安排并留下书面记录。还清之后，记录才会开始变旧。',
      en: 'Clear it, or agree a repayment arrangement in writing. The record only starts to age once it is cleared.',
    },
    why: SIGNALS.currentDaysPastDue.why,
  },
  LATE_DEEP: {
    title: { 'zh-CN': '有一次晚得比较久', en: 'One payment was late for long' },
    sentence: {
      'zh-CN': '两年内最久的一次晚了 {value}，分界线是 {edge}。短一些也算还晚。',
      en: 'The longest delay in two years was {value}; the cut-off is {edge}. A shorter delay counts too.',
    },
    change: {
      'zh-CN': '过去的改不了，但会随时间变轻。从现在起每一笔都按时还。',
      en: 'The past cannot be changed, but it weighs less with time. Pay everything on its day from now on.',
    },
    why: SIGNALS.worstDaysPastDueLast24Months.why,
  },
  LATE_MONTHS_MANY: {
    title: { 'zh-CN': '两年内有过还晚', en: 'Late months in the last two years' },
    sentence: {
      'zh-CN': '单个账户最多有 {value}没按时还，分界线是 {edge}。',
      en: 'On one account, {value} paid late; the cut-off is {edge}.',
    },
    change: {
      'zh-CN': '不再增加新的，旧的会一个月一个月移出两年的范围。',
      en: 'Add none, and the old ones leave the two-year window month by month.',
    },
    why: SIGNALS.lateMonthsLast24Months.why,
  },
  LATE_RUN_LONG: {
    title: { 'zh-CN': '有过连续还晚', en: 'Late months in a row' },
    sentence: {
      'zh-CN': '最长连着 {value}没按时还，分界线是 {edge}。',
      en: 'The longest run of late months is {value}; the cut-off is {edge}.',
    },
    change: {
      'zh-CN': '等这一段移出两年的范围。这期间每一笔都按时还。',
      en: 'It leaves the two-year window with time. Meanwhile, pay everything on its day.',
    },
    why: SIGNALS.longestLateRunLast24Months.why,
  },
  LATE_RECENT: {
    title: { 'zh-CN': '最近还晚过', en: 'A late payment not long ago' },
    sentence: {
      'zh-CN': '最近一次还晚过去了 {value}；满 {edge}，影响会轻一档。',
      en: '{value} since the last late month; from {edge} on it weighs less.',
    },
    change: {
      'zh-CN': '保持按时还款，时间会让它变轻。设好自动扣款，提前一天确认余额。',
      en: 'Keep paying on time and time will do the rest. Set up automatic payment and check the balance the day before.',
    },
    why: SIGNALS.monthsSinceLastLate.why,
  },
  LATE_ACCOUNTS_MANY: {
    title: { 'zh-CN': '不止一个账户还晚过', en: 'Late on several accounts' },
    sentence: {
      'zh-CN': '两年内有 {value}账户还晚过，分界线是 {edge}。',
      en: '{value} {value|account was|accounts were} late in two years; the cut-off is {edge}.',
    },
    change: {
      'zh-CN': '把各账户的还款日记在一处，每一笔都按时还。',
      en: 'Keep all payment days in one place and meet every one of them.',
    },
    why: SIGNALS.lateAccountsLast24Months.why,
  },
  LATE_THREE_IN_ROW: {
    title: { 'zh-CN': '出现过“连三”', en: 'Three late months in a row' },
    sentence: {
      'zh-CN': '同一个账户连着 {value}没按时还。业内常说连续 3 个月是一条线，过了就很难再提额。',
      en: '{value} late in a row on one account. Three in a row is commonly quoted as the line past which limits are rarely raised.',
    },
    change: {
      'zh-CN': '等这一段移出两年的范围。如果记录有误，可以提出异议。',
      en: 'It leaves the two-year window with time. If the record is wrong, you may dispute it.',
    },
    why: SIGNALS.longestLateRunLast24Months.why,
  },
  LATE_SIX_IN_ALL: {
    title: { 'zh-CN': '出现过“累六”', en: 'Six late months in all' },
    sentence: {
      'zh-CN':
        '同一个账户两年内累计 {value}没按时还。业内常说累计 6 个月是一条线，过了就很难再提额。',
      en: '{value} late in two years on one account. Six in all is commonly quoted as the line past which limits are rarely raised.',
    },
    change: {
      'zh-CN': '不再增加新的，等旧的月份移出两年的范围。如果记录有误，可以提出异议。',
      en: 'Add none and let the old months leave the window. If the record is wrong, you may dispute it.',
    },
    why: SIGNALS.lateMonthsLast24Months.why,
  },
  RECORDS_DEROGATORY: {
    title: { 'zh-CN': '报告上有重大记录', en: 'Serious records on the report' },
    sentence: {
      'zh-CN': '报告上还有 {value}呆账、代偿一类的记录，分界线是 {edge}。',
      en: 'The report still holds {value} such {value|record|records}; the cut-off is {edge}.',
    },
    change: {
      'zh-CN': '没了结的先了结，并请机构更新报送。了结满 5 年后，报告就不再显示。',
      en: 'Clear what is open and ask for the report to be updated. Five years after that it is no longer shown.',
    },
    why: SIGNALS.derogatoryRecords.why,
  },
  RECORD_UNRESOLVED: {
    title: { 'zh-CN': '有还没了结的呆账或执行', en: 'A bad debt is not yet settled' },
    sentence: {
      'zh-CN': '有 {value}呆账或强制执行还没了结。没了结，就不会随时间消失。',
      en: '{value} bad {value|debt or enforcement is|debts or enforcements are} not settled. Unsettled ones never age away.',
    },
    change: {
      'zh-CN': '联系债权机构，谈还清或分期，拿到结清证明，再请它更新报告。',
      en: 'Contact whoever holds the debt, agree how to settle it, get written proof and ask for the report to be updated.',
    },
    why: SIGNALS.unresolvedDerogatoryRecords.why,
  },
};
