// The words for every reason code, and for what is said beside any reason.

import type { ReasonCode, ReasonKind } from '@/lib/review';
import type { Words } from '../words';
import { DEBT_REASONS } from './debt';
import { LENDER_REASONS } from './lender';
import { LIMIT_REASONS } from './limits';
import { NEW_CREDIT_REASONS } from './new-credit';
import type { ReasonWords } from './reason';
import { REPAYMENT_REASONS } from './repayment';
import { STEADINESS_REASONS } from './steadiness';

export const REASONS: Readonly<Record<ReasonCode, ReasonWords>> = {
  ...REPAYMENT_REASONS,
  ...DEBT_REASONS,
  ...NEW_CREDIT_REASONS,
  ...STEADINESS_REASONS,
  ...LIMIT_REASONS,
  ...LENDER_REASONS,
};

/** What kind of reason it is: which part of the review it comes from. */
export const REASON_KINDS: Readonly<Record<ReasonKind, Words>> = {
  knockOut: { 'zh-CN': '一票封顶', en: 'Caps the total' },
  lender: { 'zh-CN': '机构一侧的假设', en: 'The lender’s side, assumed' },
  grade: { 'zh-CN': '总分所在的等级', en: 'The grade of the total' },
  term: { 'zh-CN': '限住额度的一项', en: 'What sets the limit' },
  points: { 'zh-CN': '扣分', en: 'Points lost' },
};

/** Said beside a reason where its figures call for it. */
export const REASON_NOTES = {
  changesOn: {
    'zh-CN': '即使别的都不变，{date} 起这一项也会变轻。',
    en: 'From {date} this weighs less by time alone.',
  },
  pointsLost: {
    'zh-CN': '扣 {points} 分',
    en: '{points} {points|point|points} lost',
  },
  limitEffect: {
    'zh-CN': '如果这一项是最好的，额度会多 {amount}。',
    en: 'With this one thing at its best, the limit would be {amount} higher.',
  },
  noLimitEffect: {
    'zh-CN': '单独改善这一项，额度暂时不会变，但离下一档会更近。',
    en: 'Improving this alone would not move the limit yet, but brings the next grade nearer.',
  },
  notKnown: {
    'zh-CN': '这一项没有填，按未知计分。补上之后，结果会更准。',
    en: 'This was left open and earned neutral points. Fill it in for a better answer.',
  },
} satisfies Record<string, Words>;
