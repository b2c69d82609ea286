// Reasons from applications and new accounts. Only hard inquiries count; each leaves on a known day.

import { NEW_CREDIT_SIGNALS as SIGNALS } from '../signals/new-credit';
import type { ReasonWordsOf } from './reason';

const QUIET = {
  'zh-CN': '先不申请任何贷款和信用卡，也不点“测额度”。每一次查询都会在确定的日子移出。',
  en: 'Apply for nothing and press no “check your limit” link. Each inquiry leaves on a known day.',
} as const;

export const NEW_CREDIT_REASONS: ReasonWordsOf<
  | 'INQUIRIES_LAST_MONTH'
  | 'INQUIRIES_LAST_TWO_MONTHS'
  | 'INQUIRIES_RECENT'
  | 'INQUIRIES_MANY'
  | 'INQUIRIES_IN_YEAR'
  | 'INQUIRIES_BURST'
  | 'NEW_ACCOUNTS_RECENT'
  | 'NEW_ACCOUNTS_MANY'
> = {
  INQUIRIES_LAST_MONTH: {
    title: { 'zh-CN': '近 1 个月的申请查询', en: 'Applications in the last month' },
    marked: { 'zh-CN': '近 1 个月申请查询偏多', en: 'Many applications in the last month' },
    sentence: {
      'zh-CN': '最近 1 个月因申请被查了 {value}，分界线是 {edge}。',
      en: '{value} {value|application|applications} on your report in the last month; the cut-off is {edge}.',
    },
    change: QUIET,
    why: SIGNALS.hardInquiriesLast1Month.why,
  },
  INQUIRIES_LAST_TWO_MONTHS: {
    title: { 'zh-CN': '近 2 个月的申请查询', en: 'Applications in two months' },
    marked: { 'zh-CN': '近 2 个月申请查询偏多', en: 'Many applications in two months' },
    sentence: {
      'zh-CN': '最近 2 个月因申请被查了 {value}，分界线是 {edge}。',
      en: '{value} {value|application|applications} on your report in the last two months; the cut-off is {edge}.',
    },
    change: QUIET,
    why: SIGNALS.hardInquiriesLast2Months.why,
  },
  INQUIRIES_RECENT: {
    title: { 'zh-CN': '近 3 个月的申请查询', en: 'Applications in three months' },
    marked: { 'zh-CN': '近 3 个月申请查询偏多', en: 'Many applications in three months' },
    sentence: {
      'zh-CN': '最近 3 个月因申请被查了 {value}，分界线是 {edge}。',
      en: '{value} {value|application|applications} on your report in the last three months; the cut-off is {edge}.',
    },
    change: QUIET,
    why: SIGNALS.hardInquiriesLast3Months.why,
  },
  INQUIRIES_MANY: {
    title: { 'zh-CN': '近 6 个月的申请查询', en: 'Applications in six months' },
    marked: { 'zh-CN': '近 6 个月申请查询偏多', en: 'Many applications in six months' },
    sentence: {
      'zh-CN': '最近 6 个月因申请被查了 {value}，分界线是 {edge}。',
      en: '{value} {value|application|applications} on your report in the last six months; the cut-off is {edge}.',
    },
    change: QUIET,
    why: SIGNALS.hardInquiriesLast6Months.why,
  },
  INQUIRIES_IN_YEAR: {
    title: { 'zh-CN': '一年内的申请查询', en: 'Applications in a year' },
    marked: { 'zh-CN': '一年内申请查询偏多', en: 'Many applications in a year' },
    sentence: {
      'zh-CN': '最近 12 个月因申请被查了 {value}，分界线是 {edge}。',
      en: '{value} {value|application|applications} on your report in the last twelve months; the cut-off is {edge}.',
    },
    change: QUIET,
    why: SIGNALS.hardInquiriesLast12Months.why,
  },
  INQUIRIES_BURST: {
    title: { 'zh-CN': '同一天的申请查询', en: 'Applications on one day' },
    marked: { 'zh-CN': '同一天被查了好几次', en: 'Several inquiries in one day' },
    sentence: {
      'zh-CN': '有一天被查了 {value}，分界线是 {edge}。',
      en: '{value} {value|application|applications} on your report from a single day; the cut-off is {edge}.',
    },
    change: {
      'zh-CN': '不点“测额度”，不让中介代为申请。一年之后，这一天就不再计入。',
      en: 'Press no “check your limit” link and let no agent apply for you. After a year that day no longer counts.',
    },
    why: SIGNALS.largestSameDayInquiries.why,
  },
  NEW_ACCOUNTS_RECENT: {
    title: { 'zh-CN': '近 6 个月新开的账户', en: 'Accounts opened in six months' },
    marked: { 'zh-CN': '近 6 个月新开账户偏多', en: 'New accounts in six months' },
    sentence: {
      'zh-CN': '最近 6 个月新开了 {value}账户，分界线是 {edge}。',
      en: '{value} {value|account|accounts} opened in six months; the cut-off is {edge}.',
    },
    change: {
      'zh-CN': '半年内不再新开，旧的会按开户日移出。',
      en: 'Open nothing for half a year; each one leaves six months after it was opened.',
    },
    why: SIGNALS.newAccountsLast6Months.why,
  },
  NEW_ACCOUNTS_MANY: {
    title: { 'zh-CN': '一年内新开的账户', en: 'Accounts opened in a year' },
    marked: { 'zh-CN': '一年内新开账户偏多', en: 'Many new accounts in a year' },
    sentence: {
      'zh-CN': '最近 12 个月新开了 {value}账户，分界线是 {edge}。',
      en: '{value} {value|account|accounts} opened in twelve months; the cut-off is {edge}.',
    },
    change: {
      'zh-CN': '不再新开，旧的会在开户满一年后移出。',
      en: 'Open nothing new; each one leaves a year after it was opened.',
    },
    why: SIGNALS.newAccountsLast12Months.why,
  },
};
