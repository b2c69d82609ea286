// The days on which records stop counting, and what the known days warn of.

import type { RollOffKind, WarningCode } from '@/lib/review';
import type { Words } from '../words';

export const rollOff = {
  title: { 'zh-CN': '哪天，哪条记录不再计入', en: 'Which record stops counting, and when' },
  none: {
    'zh-CN': '按填了的资料，没有已知哪天会移出的记录。',
    en: 'By what is filled in, no record has a known day on which it stops counting.',
  },
  sentence: {
    'zh-CN': '最近的是{day}。{then}',
    en: 'The next is {day}. {then}',
  },
  changes: {
    'zh-CN': '只凭时间，没有新的申请、都按时还，{day}起这样的审核会{outcome}，今天是 {limit}。',
    en: 'By time alone, with no new application and everything paid on time, from {day} this review would {outcome}; today it is {limit}.',
  },
  same: {
    'zh-CN': '只凭时间，列出的日子都不改变这样的审核。',
    en: 'By time alone none of the days listed changes this review.',
  },
  change: { 'zh-CN': '这样的审核会{outcome}', en: 'this review would {outcome}' },
  rest: { 'zh-CN': '再往后的 {count} 个日子', en: '{count} later {count|day|days}' },
  note: {
    'zh-CN': '按现有资料算：之后没有新的记录，逾期的补上，每笔按时还。新的记录会让日子往后推。',
    en: 'By what is known today: nothing new, what is overdue caught up, every payment on time. New records put the days off.',
  },
  warnings: { 'zh-CN': '提前留意', en: 'Look ahead' },
} satisfies Record<string, Words>;

/** What a review would do from a day on. */
export const outcomesThen = {
  increase: { 'zh-CN': '可能提到 {limit}', en: 'raise it to {limit}' },
  hold: { 'zh-CN': '维持 {limit}', en: 'leave it at {limit}' },
  decrease: { 'zh-CN': '给 {limit}', en: 'leave {limit}' },
  freeze: { 'zh-CN': '停止借出，留已借的 {limit}', en: 'stop drawing and leave {limit}' },
  close: { 'zh-CN': '关闭这个额度', en: 'close the line' },
} satisfies Record<string, Words>;

/** One record leaving on a day, and several of a kind. Payments due stand elsewhere on the page. */
export const EVENTS: Readonly<
  Record<Exclude<RollOffKind, 'paymentDue'>, { one: Words; many: Words }>
> = {
  inquiryLeaves: {
    one: {
      'zh-CN': '{record}：移出近 {months} 个月，还剩 {left} 次',
      en: '{record}: leaves the last {months} {months|month|months}; {left} left in it',
    },
    many: {
      'zh-CN': '{count} 次查询移出近 {months} 个月，还剩 {left} 次',
      en: '{count} inquiries leave the last {months} {months|month|months}; {left} left in it',
    },
  },
  accountNotNew: {
    one: {
      'zh-CN': '{record}：不再算近 {months} 个月新开的，还剩 {left} 个',
      en: '{record}: no longer new within {months} months; {left} left',
    },
    many: {
      'zh-CN': '{count} 个账户不再算近 {months} 个月新开的，还剩 {left} 个',
      en: '{count} accounts no longer new within {months} months; {left} left',
    },
  },
  lateMonthLeaves: {
    one: {
      'zh-CN': '{record}：移出近 24 个月，这个账户还剩 {left} 个月',
      en: '{record}: leaves the last 24 months; {left} left on that account',
    },
    many: {
      'zh-CN': '{count} 个逾期的月份移出近 24 个月',
      en: '{count} late months leave the last 24 months',
    },
  },
  recordLeaves: {
    one: {
      'zh-CN': '{record}：了结满五年，不再展示，还剩 {left} 条',
      en: '{record}: no longer shown, five years after it was cleared; {left} left',
    },
    many: {
      'zh-CN': '{count} 条记录了结满五年，不再展示',
      en: '{count} records no longer shown, five years after they were cleared',
    },
  },
  accountMatures: {
    one: { 'zh-CN': '{record}：到期', en: '{record}: ends' },
    many: { 'zh-CN': '{count} 个账户到期', en: '{count} accounts end' },
  },
  guaranteeEnds: {
    one: { 'zh-CN': '{record}：到期', en: '{record}: ends' },
    many: { 'zh-CN': '{count} 笔担保到期', en: '{count} guarantees end' },
  },
};

export const WARNINGS: Readonly<Record<WarningCode, Words>> = {
  CASH_SHORT: {
    'zh-CN':
      '{day}，{account}：手头的钱留出一个月的必要开支后，排到这一笔差 {amount}（没算之前会到的收入）。不够就在这天之前联系机构，晚一天也是晚。',
    en: '{day}, {account}: with a month of essentials set aside, cash at hand falls {amount} short by this payment (income until then is not counted). If that is not enough, speak to the lender before that day; any late day counts as late.',
  },
  LOAN_ENDS_SHORT: {
    'zh-CN':
      '{day}，{account}到期：照现在的还法，到时约差 {amount}。到期前早些去谈续贷或延长，别借新的去还。',
    en: '{day}, {account} ends: as things go, about {amount} will be missing. Speak about renewal or a longer term well before; do not borrow to repay it.',
  },
  LINE_ENDS: {
    'zh-CN': '{day}，{account}的额度到期，机构会重新审核。{then}',
    en: '{day}, the line at {account} ends and will be reviewed again. {then}',
  },
  APPLICATION_WOULD_CUT: {
    'zh-CN':
      '{day}之前不要申请：再有 {count} 次申请查询，这样的审核就会{outcome}。过了那天也不是说该去申请。',
    en: 'Do not apply before {day}: {count} more {count|application|applications} would make this review {outcome}. After that day it is still no invitation to apply.',
  },
};

/** Stands in `LINE_ENDS` where the line is the one under review. */
export const lineEnds: Words = {
  'zh-CN': '如果到时别的都没变，这样的审核会{outcome}。',
  en: 'If nothing else has changed by then, this review would {outcome}.',
};
