// What to enter where typed text is not an amount, a percentage, a count or a date. The codes are
// those that the readers of typed text give; `{name}` is the field's name, `{example}` a good entry.

import type { AmountProblem } from '@/lib/format/parse-amount';
import type { CountProblem } from '@/lib/format/parse-count';
import type { PercentProblem } from '@/lib/format/percent';
import type { Words } from './words';

/** What typed text can be read as. */
export type FieldUnit =
  | 'money'
  | 'percent'
  | 'count'
  | 'months'
  | 'days'
  | 'day'
  | 'month'
  | 'text'
  | 'choice'
  | 'yesNo'
  | 'codes'
  | 'group';

export type EntryProblem =
  AmountProblem | PercentProblem | CountProblem | 'NOT_A_DATE' | 'NOT_A_MONTH';

export const ENTRY_PROBLEMS: Readonly<Record<EntryProblem, Words>> = {
  EMPTY: { 'zh-CN': '请填写{name}。', en: 'Enter {name}.' },
  NOT_AN_AMOUNT: {
    'zh-CN': '{name}要填金额，例如 {example}。',
    en: 'Enter {name} as an amount, such as {example}.',
  },
  NOT_A_PERCENT: {
    'zh-CN': '{name}要填百分数，例如 {example}。',
    en: 'Enter {name} as a percentage, such as {example}.',
  },
  NOT_A_NUMBER: {
    'zh-CN': '{name}要填数字，例如 {example}。',
    en: 'Enter {name} in figures, such as {example}.',
  },
  NOT_WHOLE: {
    'zh-CN': '{name}要填整数，例如 {example}。',
    en: 'Enter {name} as a whole number, such as {example}.',
  },
  NEGATIVE: {
    'zh-CN': '{name}请填 0 或更大的数，不用写负号。',
    en: 'Enter 0 or more for {name}, without a minus sign.',
  },
  TOO_LARGE: {
    'zh-CN': '{name}的数字太大了。请看看是不是多打了一位。',
    en: 'The figure for {name} is too large. Check for an extra digit.',
  },
  NOT_A_DATE: {
    'zh-CN': '{name}要填一个真实的日期，例如 {example}。',
    en: 'Enter {name} as a real date, such as {example}.',
  },
  NOT_A_MONTH: {
    'zh-CN': '{name}要填年和月，例如 {example}。',
    en: 'Enter {name} as a year and month, such as {example}.',
  },
};

/** Choices are chosen, not typed: used for a missing answer of that kind. */
export const CHOICE_MISSING: Words = { 'zh-CN': '请选择{name}。', en: 'Choose {name}.' };

/** Where a row stands in its list: put before the message. */
export const ROW_PREFIX: Words = { 'zh-CN': '第 {row} 条：{message}', en: 'Row {row}: {message}' };

/** A good entry for each kind of field. */
export const UNIT_EXAMPLES: Readonly<Partial<Record<FieldUnit, Words>>> = {
  money: { 'zh-CN': '3万、3.5w 或 30,000', en: '30,000' },
  percent: { 'zh-CN': '18', en: '18' },
  count: { 'zh-CN': '3', en: '3' },
  months: { 'zh-CN': '2年3个月 或 27', en: '27 or 2 years 3 months' },
  days: { 'zh-CN': '5', en: '5' },
  day: { 'zh-CN': '2026-11-23', en: '2026-11-23' },
  month: { 'zh-CN': '2026-11', en: '2026-11' },
};
