// What two reports of different days show, in words.

import type { AccountState, ChangedField, FindingCode } from '@/lib/import';
import type { Words } from '../words';

/** `{from}` and `{to}` are limits, or shares used for the shock. */
export const FINDINGS: Readonly<Record<FindingCode, Words>> = {
  LIMIT_CUT: {
    'zh-CN': '{institution} 的额度从 {from} 降到了 {to}。',
    en: '{institution} lowered the limit from {from} to {to}.',
  },
  LIMIT_RAISED: {
    'zh-CN': '{institution} 的额度从 {from} 提到了 {to}。',
    en: '{institution} raised the limit from {from} to {to}.',
  },
  LINE_CLOSED: {
    'zh-CN': '{institution} 的额度已经关闭，原来是 {from}。',
    en: 'The line at {institution} has been closed. It was {from}.',
  },
  LINE_FROZEN: {
    'zh-CN': '{institution} 的额度不能再用了。',
    en: 'The line at {institution} can no longer be drawn on.',
  },
  UTILIZATION_SHOCK: {
    'zh-CN': '{institution} 的额度使用率从 {from} 升到了 {to}。',
    en: 'The share used at {institution} rose from {from} to {to}.',
  },
};

/** Under a shock that a cut made: the borrower did not draw more. */
export const SHOCK_BY_CUT: Words = {
  'zh-CN': '主要是额度变小了，不是你多用了。',
  en: 'Mostly because the limit shrank, not because you drew more.',
};

export const CHANGED_FIELDS: Readonly<Record<ChangedField, Words>> = {
  limit: { 'zh-CN': '额度', en: 'Limit' },
  balance: { 'zh-CN': '余额', en: 'Balance' },
  state: { 'zh-CN': '状态', en: 'State' },
  overdueNow: { 'zh-CN': '当前是否逾期', en: 'Overdue now' },
  overdueMonths: { 'zh-CN': '五年内逾期月数', en: 'Overdue months in five years' },
  over90Months: { 'zh-CN': '其中超过 90 天的月数', en: 'Of them, more than 90 days late' },
  largeInstalmentBalance: { 'zh-CN': '大额专项分期余额', en: 'Large instalments not yet billed' },
};

export const ACCOUNT_STATES: Readonly<Record<AccountState, Words>> = {
  open: { 'zh-CN': '正常', en: 'Open' },
  inactive: { 'zh-CN': '未激活', en: 'Not activated' },
  frozen: { 'zh-CN': '冻结', en: 'Frozen' },
  stopped: { 'zh-CN': '止付', en: 'Payments stopped' },
  badDebt: { 'zh-CN': '呆账', en: 'Bad debt' },
  closed: { 'zh-CN': '已结清或销户', en: 'Closed' },
  transferred: { 'zh-CN': '已转出', en: 'Transferred' },
};
