// Words for late months over the windows that some banks look at besides two years.

import type { SignalWordsOf } from './signal';

export const LATE_WINDOW_SIGNALS: Pick<
  SignalWordsOf<'repayment'>,
  | 'lateMonthsLast6Months'
  | 'longestLateRunLast6Months'
  | 'lateMonthsLast36Months'
  | 'longestLateRunLast36Months'
  | 'lateMonthsLast60Months'
  | 'longestLateRunLast60Months'
> = {
  lateMonthsLast6Months: {
    name: { 'zh-CN': '半年内还晚的月数', en: 'Late months in half a year' },
    definition: {
      'zh-CN': '最近 6 个月里，有几个月没按时还。',
      en: 'How many of the last 6 months were paid late.',
    },
    formula: {
      'zh-CN': '每个账户各数各的，取最多的那一个。',
      en: 'Counted account by account; the highest single account.',
    },
    why: {
      'zh-CN': '有的银行除了两年，还单看最近 6 个月。这里只展示，不另外计分。',
      en: 'Some banks look at six months besides two years. Shown here, and not scored again.',
    },
  },
  longestLateRunLast6Months: {
    name: { 'zh-CN': '半年内连续还晚的月数', en: 'Longest late run in half a year' },
    definition: {
      'zh-CN': '最近 6 个月里，最长连着几个月没按时还。',
      en: 'The most late months in a row in the last 6 months.',
    },
    formula: {
      'zh-CN': '每个账户各看各的，取连得最长的一段。',
      en: 'The longest unbroken run on any single account.',
    },
    why: {
      'zh-CN': '有的银行除了两年，还单看最近 6 个月。这里只展示，不另外计分。',
      en: 'Some banks look at six months besides two years. Shown here, and not scored again.',
    },
  },
  lateMonthsLast36Months: {
    name: { 'zh-CN': '三年内还晚的月数', en: 'Late months in three years' },
    definition: {
      'zh-CN': '最近 3 年里，有几个月没按时还。',
      en: 'How many of the last 36 months were paid late.',
    },
    formula: {
      'zh-CN': '每个账户各数各的，取最多的那一个。',
      en: 'Counted account by account; the highest single account.',
    },
    why: {
      'zh-CN': '有的银行除了两年，还单看最近 3 年。这里只展示，不另外计分。',
      en: 'Some banks look at three years besides two years. Shown here, and not scored again.',
    },
  },
  longestLateRunLast36Months: {
    name: { 'zh-CN': '三年内连续还晚的月数', en: 'Longest late run in three years' },
    definition: {
      'zh-CN': '最近 3 年里，最长连着几个月没按时还。',
      en: 'The most late months in a row in the last 36 months.',
    },
    formula: {
      'zh-CN': '每个账户各看各的，取连得最长的一段。',
      en: 'The longest unbroken run on any single account.',
    },
    why: {
      'zh-CN': '有的银行除了两年，还单看最近 3 年。这里只展示，不另外计分。',
      en: 'Some banks look at three years besides two years. Shown here, and not scored again.',
    },
  },
  lateMonthsLast60Months: {
    name: { 'zh-CN': '五年内还晚的月数', en: 'Late months in five years' },
    definition: {
      'zh-CN': '最近 5 年里，有几个月没按时还。',
      en: 'How many of the last 60 months were paid late.',
    },
    formula: {
      'zh-CN': '每个账户各数各的，取最多的那一个；只知道总数、不知道是哪几个月的，也照样算上。',
      en: 'Counted account by account; the highest single account. Months that are only counted, not named, are added.',
    },
    why: {
      'zh-CN': '有的银行除了两年，还单看最近 5 年。这里只展示，不另外计分。',
      en: 'Some banks look at five years besides two years. Shown here, and not scored again.',
    },
  },
  longestLateRunLast60Months: {
    name: { 'zh-CN': '五年内连续还晚的月数', en: 'Longest late run in five years' },
    definition: {
      'zh-CN': '最近 5 年里，最长连着几个月没按时还。',
      en: 'The most late months in a row in the last 60 months.',
    },
    formula: {
      'zh-CN': '每个账户各看各的，取连得最长的一段。',
      en: 'The longest unbroken run on any single account.',
    },
    why: {
      'zh-CN': '有的银行除了两年，还单看最近 5 年。这里只展示，不另外计分。',
      en: 'Some banks look at five years besides two years. Shown here, and not scored again.',
    },
  },
};
