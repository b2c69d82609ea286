// The result: the three events that are easily mixed up, what the lender did beside what a review
// says, and what to make of the difference.

import type { Words } from '../words';

export const events = {
  title: { 'zh-CN': '三件事，分开看', en: 'Three things, kept apart' },
  what: { 'zh-CN': '什么', en: 'What' },
  happened: { 'zh-CN': '你遇到的', en: 'What happened' },
  review: { 'zh-CN': '这次推算的审核', en: 'This review' },
  limit: { 'zh-CN': '总额度', en: 'Total limit' },
  drawing: { 'zh-CN': '能不能再借', en: 'New drawing' },
  increase: { 'zh-CN': '申请提额', en: 'Asking for more' },
} satisfies Record<string, Words>;

/** What stands in the table's cells. */
export const cells = {
  between: { 'zh-CN': '{low} 至 {high}', en: '{low} to {high}' },
  from: { 'zh-CN': '{from} 到 {to}', en: '{from} to {to}' },
  same: { 'zh-CN': '{limit}，没变', en: '{limit}, unchanged' },
  gone: { 'zh-CN': '{from} 到 0', en: '{from} to 0' },
  none: { 'zh-CN': '还没有额度', en: 'No line yet' },
  drawStopped: { 'zh-CN': '停了', en: 'Stopped' },
  drawGoesOn: { 'zh-CN': '没有停', en: 'Not stopped' },
  drawUsable: { 'zh-CN': '没有停，未用 {amount}', en: 'Not stopped; {amount} unused' },
  drawNothing: {
    'zh-CN': '没有停，但新额度已经借满',
    en: 'Not stopped, but the new limit is already drawn',
  },
  increaseGone: { 'zh-CN': '入口没了', en: 'Gone' },
  increaseOpen: { 'zh-CN': '开着', en: 'Open' },
  increaseClosed: { 'zh-CN': '不开放', en: 'Not open' },
  notKnown: { 'zh-CN': '不知道', en: 'Not known' },
} satisfies Record<string, Words>;

/** The event beside the review: what the borrower's own figures do and do not explain. */
export const differences = {
  same: {
    'zh-CN': '推算和你遇到的差不多。这只说明你的资料够得上这样的结果，不说明机构就是这样想的。',
    en: 'The review comes out much like what happened. Your figures are enough for such a result; that does not show how the lender got there.',
  },
  sameAssumed: {
    'zh-CN':
      '加上你选的假设，推算和你遇到的差不多。假设起了多少作用、你的资料起了多少作用，这样看不出来。',
    en: 'With the assumption you chose, the review comes out much like what happened. It does not show how much of that is the assumption and how much your figures.',
  },
  milder: {
    'zh-CN':
      '推算比你遇到的轻，你的资料解释不了全部。剩下的可能是机构收紧了规则、调整了业务，也可能是它手里的资料不对。',
    en: 'The review is milder than what happened, so your figures do not explain all of it. The rest may be tighter rules, a change of business, or details that the lender has wrong.',
  },
  milderBy: {
    'zh-CN':
      '推算比你遇到的轻，相差 {gap}，这一部分你的资料解释不了。可能是机构收紧了规则、调整了业务，也可能是它手里的资料不对。',
    en: 'The review is milder by {gap}, and your figures do not explain that part. It may be tighter rules, a change of business, or details that the lender has wrong.',
  },
  open: {
    'zh-CN':
      '资料还不全，还看不出它能不能解释你遇到的事：机构给的额度在推算的范围之内。补上不知道的再看。',
    en: 'Too little is known to tell whether your figures explain what happened: it lies within the range. Fill in what is missing and look again.',
  },
  harsher: {
    'zh-CN':
      '推算比你遇到的更严。机构这次没做到这一步，不等于以后不会；它用的规则也可能和这里不同。',
    en: 'The review is harsher than what happened. That the lender stopped short is no promise, and its rules may differ from these.',
  },
  ask: {
    'zh-CN': '可以请机构说明原因，并请人工复核；它不一定会恢复。',
    en: 'You may ask the lender for its reasons and for a person to look again. It need not restore anything.',
  },
} satisfies Record<string, Words>;

/** Foreign, and labelled so. */
export const calm = {
  'zh-CN':
    '被降额不代表你做错了事。美国 2022 年的信用卡数据里，被降额的人有 67% 近期没有逾期（消费者金融保护局，CFPB）。国内未见同类的公开数字。',
  en: 'A cut is no proof that you did something wrong. Of US cardholders whose limit was cut in 2022, 67% had no recent late payment (US cards, Consumer Financial Protection Bureau). We know of no such figure for China.',
} satisfies Words;
