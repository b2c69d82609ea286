// The result: why. The words of each reason come with its code; these stand around them.

import type { Words } from '../words';

export const reasons = {
  title: { 'zh-CN': '为什么', en: 'Why' },
  lead: {
    'zh-CN':
      '先是决定结果的一条，再按对额度和分数的影响排列。一共扣 {lost} 分，下面几条占 {shown} 分。',
    en: 'What decided comes first, then what cost most. {lost} points are lost in all, {shown} of them in these.',
  },
  leadNone: {
    'zh-CN': '先是决定结果的一条。没有一项扣分。',
    en: 'What decided comes first. No points are lost.',
  },
  points: { 'zh-CN': '−{points} 分', en: '−{points} {points|point|points}' },
  missing: { 'zh-CN': '差 {points} 分', en: '{points} {points|point|points} short' },
  effect: { 'zh-CN': '让额度少 {amount}', en: 'takes {amount} off the limit' },
  noEffect: { 'zh-CN': '额度暂不受影响', en: 'no effect on the limit yet' },
  change: { 'zh-CN': '怎么改变', en: 'What would change it' },
  step: { 'zh-CN': '对应的步骤', en: 'The step for it' },
  basis: { 'zh-CN': '数字从哪来', en: 'Where the numbers come from' },
  edgeBasis: { 'zh-CN': '分界线', en: 'Cut-off' },
  pointsBasis: { 'zh-CN': '分数', en: 'Points' },
  termBasis: { 'zh-CN': '算法', en: 'Rule' },
  why: { 'zh-CN': '机构为什么看这个', en: 'Why lenders look at it' },
  others: { 'zh-CN': '其余 {count} 条', en: '{count} more {count|reason|reasons}' },
  none: {
    'zh-CN': '没有哪一条在扣分或拦着。',
    en: 'Nothing costs points or stands in the way.',
  },
  gateway: {
    'zh-CN': '第一条没解决之前，其他各项单独改善还动不了额度，但都会提高总分。',
    en: 'While the first stands, none of the others moves the limit by itself yet; each raises the total.',
  },
} satisfies Record<string, Words>;

/** Below the steps: every figure that went into the answer. */
export const figures = {
  title: { 'zh-CN': '全部数字', en: 'All the figures' },
  lead: {
    'zh-CN': '这次推算用到的每一项，都在这里，可以一项一项核对。',
    en: 'Everything that went into this review, to be checked one by one.',
  },
  failed: {
    'zh-CN': '这张图没能画出来，不影响上面的答案。',
    en: 'This chart could not be drawn. The answer above is not affected.',
  },
  signals: { 'zh-CN': '每一项指标，对照它的分档', en: 'Every signal against its bands' },
} satisfies Record<string, Words>;
