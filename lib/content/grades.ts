// Grades and knock-outs: what a total is good for, and what no good figure makes up for.

import type { GradeId, KnockOutCode, Level } from '@/lib/review';
import type { Words } from './words';

type Explained = { name: Words; meaning: Words };

export const GRADES: Readonly<Record<GradeId, Explained>> = {
  A: {
    name: { 'zh-CN': 'A 级', en: 'Grade A' },
    meaning: {
      'zh-CN': '各项都稳，可以提额，也可以继续借款。',
      en: 'Steady throughout. The limit may rise and the line may be drawn.',
    },
  },
  B: {
    name: { 'zh-CN': 'B 级', en: 'Grade B' },
    meaning: {
      'zh-CN': '多数项不错，可以提额，也可以继续借款。',
      en: 'Good in most things. The limit may rise and the line may be drawn.',
    },
  },
  C: {
    name: { 'zh-CN': 'C 级', en: 'Grade C' },
    meaning: {
      'zh-CN': '可以继续借款，暂不提额。',
      en: 'The line may be drawn; the limit does not rise.',
    },
  },
  D: {
    name: { 'zh-CN': 'D 级', en: 'Grade D' },
    meaning: {
      'zh-CN': '还能借款，但额度按更小的倍数算，容易被下调。',
      en: 'The line may be drawn, but on a smaller multiple, so a cut is likely.',
    },
  },
  E: {
    name: { 'zh-CN': 'E 级', en: 'Grade E' },
    meaning: {
      'zh-CN': '不再借出新的，额度可能被冻结或关闭。',
      en: 'Nothing new is lent; the line may be frozen or closed.',
    },
  },
};

export const KNOCK_OUTS: Readonly<Record<KnockOutCode, Explained>> = {
  OVERDUE_NOW: {
    name: { 'zh-CN': '现在有逾期', en: 'Overdue now' },
    meaning: {
      'zh-CN': '只要有逾期没还，总分就封顶在不能继续借款的一档。',
      en: 'While something is overdue, the total is capped below the grades that may draw.',
    },
  },
  OVERDUE_LONG: {
    name: { 'zh-CN': '逾期超过一个月', en: 'Overdue for more than a month' },
    meaning: {
      'zh-CN': '总分封顶在关闭额度的一档。',
      en: 'The total is capped where a review closes the line.',
    },
  },
  RECORD_UNRESOLVED: {
    name: { 'zh-CN': '有没了结的呆账或执行', en: 'An unsettled bad debt' },
    meaning: {
      'zh-CN': '没了结之前，总分封顶在关闭额度的一档。',
      en: 'Until it is settled, the total is capped where a review closes the line.',
    },
  },
  LATE_THREE_IN_ROW: {
    name: { 'zh-CN': '连三：连续 3 个月还晚', en: 'Three late months in a row' },
    meaning: {
      'zh-CN': '同一个账户两年内连续 3 个月没按时还，总分封顶在 D 级以内。',
      en: 'On one account within two years. The total is capped within grade D.',
    },
  },
  LATE_SIX_IN_ALL: {
    name: { 'zh-CN': '累六：累计 6 个月还晚', en: 'Six late months in all' },
    meaning: {
      'zh-CN': '同一个账户两年内累计 6 个月没按时还，总分封顶在 D 级以内。',
      en: 'On one account within two years. The total is capped within grade D.',
    },
  },
};

/** Levels of a signal that is shown without points. */
export const LEVELS: Readonly<Record<Level, Words>> = {
  fine: { 'zh-CN': '平稳', en: 'Fine' },
  watch: { 'zh-CN': '留意', en: 'Watch' },
  high: { 'zh-CN': '偏高', en: 'High' },
};
