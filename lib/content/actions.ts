// What a review would do to the limit. Never "you will": a review under these rules would.

import type { Action } from '@/lib/review';
import type { Words } from './words';

type ActionWords = {
  /** One word for tags and tables. */
  label: Words;
  /** The answer in one line; `{limit}` is the new total. */
  headline: Words;
  /** What it means for money already drawn and for drawing more. */
  meaning: Words;
};

export const ACTION_WORDS: Readonly<Record<Action, ActionWords>> = {
  increase: {
    label: { 'zh-CN': '提额', en: 'Increase' },
    headline: {
      'zh-CN': '可能提到 {limit}',
      en: 'A review would likely raise it to {limit}',
    },
    meaning: {
      'zh-CN': '这是审核可能给的上限，不是要你多借。',
      en: 'This is the most a review would allow. It is no advice to draw more.',
    },
  },
  hold: {
    label: { 'zh-CN': '维持', en: 'No change' },
    headline: {
      'zh-CN': '可能维持在 {limit}',
      en: 'A review would likely leave it at {limit}',
    },
    meaning: {
      'zh-CN': '额度不变。小的变化不会让它动。',
      en: 'The limit stays. Small changes do not move it.',
    },
  },
  decrease: {
    label: { 'zh-CN': '降额', en: 'Decrease' },
    headline: {
      'zh-CN': '可能下调到 {limit}',
      en: 'A review would likely lower it to {limit}',
    },
    meaning: {
      'zh-CN': '总额度变小。已经借的按原来的约定还，超出新额度的部分不等于要马上还清。',
      en: 'The total gets smaller. What is drawn is repaid as agreed; being above the new limit does not by itself call it in.',
    },
  },
  freeze: {
    label: { 'zh-CN': '冻结', en: 'Freeze' },
    headline: {
      'zh-CN': '可能暂停借款，额度停在已借的 {limit}',
      en: 'A review would likely stop new drawing and leave the {limit} already drawn',
    },
    meaning: {
      'zh-CN': '不能再借新的。已经借的仍按原来的约定还。',
      en: 'Nothing new can be drawn. What is drawn is repaid as agreed.',
    },
  },
  close: {
    label: { 'zh-CN': '关闭', en: 'Close' },
    headline: {
      'zh-CN': '可能关闭这个额度',
      en: 'A review would likely close the line',
    },
    meaning: {
      'zh-CN': '额度没有了。还没还的部分怎么还，以合同和通知为准。',
      en: 'The line is gone. How the balance is repaid follows the contract and the notice.',
    },
  },
};

/** When the unknown facts leave the limit open. */
export const LIMIT_RANGE: Words = {
  'zh-CN': '没填的部分会让结果落在 {low} 到 {high} 之间。',
  en: 'What is not filled in leaves it anywhere from {low} to {high}.',
};
