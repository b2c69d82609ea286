// The what-if screen: several things moved at once, and the review that would follow. Everything
// on it is hypothetical and says so; "this review would", never "you will".

import type { Words } from '../words';

export const page = {
  title: { 'zh-CN': '试一试', en: 'What if' },
  description: {
    'zh-CN': '如果还掉一部分、还清一家、再等几个月，这样的审核会怎么定？在你的设备上当场算出。',
    en: 'If part were repaid, a lender paid off, some months waited: what would such a review decide? Worked out on your device.',
  },
  heading: { 'zh-CN': '试一试：如果这样做', en: 'What if you changed this' },
  lead: {
    'zh-CN': '都是假设，什么也不会改动。看的是：同样的审核规则，换一组数字会给多少额度。',
    en: 'All of it is hypothetical and changes nothing. It shows what limit the same review rules would give for other figures.',
  },
  loading: { 'zh-CN': '正在读取这台设备上的资料', en: 'Reading what this device keeps' },
  rules: { 'zh-CN': '按“{lender}”的审核规则', en: 'By the review rules of: {lender}' },
  assumptions: { 'zh-CN': '改假设', en: 'Change the assumptions' },
  link: {
    'zh-CN': '自己动一动数字，看额度怎么变',
    en: 'Move the figures yourself and see the limit change',
  },
} satisfies Record<string, Words>;

export const answer = {
  label: { 'zh-CN': '这样的审核会给到', en: 'This review would come to' },
  today: { 'zh-CN': '今天 {limit}', en: 'today {limit}' },
  old: { 'zh-CN': '原来 {limit}', en: 'before {limit}' },
  range: { 'zh-CN': '{low} 至 {high}', en: '{low} to {high}' },
  points: { 'zh-CN': '{points} 分', en: '{points} {points|point|points}' },
  change: { 'zh-CN': '（{change}）', en: '({change})' },
  deciding: { 'zh-CN': '主要卡在：{reason}', en: 'What decides: {reason}' },
  free: { 'zh-CN': '没有哪一条在拦着', en: 'Nothing stands in the way' },
  scale: {
    'zh-CN': '额度刻度：这样做之后 {then}，今天 {today}，原来 {old}。',
    en: 'Limit on a scale: {then} with these changes, {today} today, {old} before.',
  },
  scaleNoOld: {
    'zh-CN': '额度刻度：这样做之后 {then}，今天 {today}。',
    en: 'Limit on a scale: {then} with these changes, {today} today.',
  },
} satisfies Record<string, Words>;

/** The one sentence. `{when}` is the day the review looks at, or nothing. */
export const sentences = {
  unmoved: {
    'zh-CN': '还没有动任何一项，这就是今天的审核。',
    en: 'Nothing is moved yet: this is today’s review.',
  },
  today: { 'zh-CN': '如果今天就是这样，', en: 'If this were so today, ' },
  later: { 'zh-CN': '如果这样到了 {date}，', en: 'If this were so by {date}, ' },
  restored: {
    'zh-CN': '这样的审核会给到 {limit}，比今天多 {change}，原来的 {old} 就回来了。',
    en: 'this review would come to {limit}, {change} more than today: the old limit of {old} is back.',
  },
  more: {
    'zh-CN': '这样的审核会给到 {limit}，比今天多 {change}，离原来的 {old} 还差 {short}。',
    en: 'this review would come to {limit}, {change} more than today and {short} short of the old {old}.',
  },
  raised: {
    'zh-CN': '这样的审核会给到 {limit}，比今天多 {change}。',
    en: 'this review would come to {limit}, {change} more than today.',
  },
  less: {
    'zh-CN': '这样的审核会给到 {limit}，比今天少 {change}。',
    en: 'this review would come to {limit}, {change} less than today.',
  },
  points: {
    'zh-CN': '这样的审核还是 {limit}，总分从 {from} 到 {to}。',
    en: 'this review would still come to {limit}; the total goes from {from} to {to}.',
  },
  same: {
    'zh-CN': '这样的审核和今天一样，额度和总分都不动。',
    en: 'this review would be the same as today’s, limit and total.',
  },
  freeze: {
    'zh-CN': '这样的审核会暂停借出，额度停在已借的 {limit}。',
    en: 'this review would stop new drawing and leave the {limit} already drawn.',
  },
  close: {
    'zh-CN': '这样的审核会关闭这个额度。',
    en: 'this review would close the line.',
  },
} satisfies Record<string, Words>;

/** The tasks cannot all be seen on the day of that review. */
export const EARLIEST: Words = {
  'zh-CN': '这些改动要到 {date} 才都看得到，这里先当作已经看得到。',
  en: 'Not all of this can show before {date}; here it is taken as if it did.',
};

export const comparison = {
  title: { 'zh-CN': '前后对照', en: 'Before and after' },
  caption: {
    'zh-CN': '今天和这样做之后，并排看',
    en: 'Today and with these changes, side by side',
  },
  what: { 'zh-CN': '项目', en: 'What' },
  today: { 'zh-CN': '今天', en: 'Today' },
  then: { 'zh-CN': '这样做之后', en: 'With these changes' },
  limit: { 'zh-CN': '额度', en: 'Limit' },
  action: { 'zh-CN': '和原来相比', en: 'Against the old limit' },
  points: { 'zh-CN': '总分', en: 'Total points' },
  grade: { 'zh-CN': '等级', en: 'Grade' },
  asOf: { 'zh-CN': '审核日', en: 'Day of review' },
  unmoved: {
    'zh-CN': '还没有动任何一项，两边一样。',
    en: 'Nothing is moved yet, so both sides are the same.',
  },
  why: { 'zh-CN': '主要原因', en: 'Main reasons' },
  noReason: {
    'zh-CN': '没有哪一条在扣分或拦着。',
    en: 'Nothing costs points or stands in the way.',
  },
} satisfies Record<string, Words>;

export const limitChart = {
  title: { 'zh-CN': '额度会到哪里', en: 'Where the limit would be' },
  old: { 'zh-CN': '原来', en: 'Before' },
  sentence: {
    'zh-CN': '今天 {today}，这样做之后 {then}，原来 {old}。',
    en: '{today} today, {then} with these changes, {old} before.',
  },
  sentenceNoOld: {
    'zh-CN': '今天 {today}，这样做之后 {then}。',
    en: '{today} today, {then} with these changes.',
  },
} satisfies Record<string, Words>;

export const pointsChart = {
  title: { 'zh-CN': '分数动在哪里', en: 'Where the points move' },
  sentence: {
    'zh-CN': '{count} 项的分数变了，合计 {change} 分。变得最多的是“{name}”，{most} 分。',
    en: '{count} {count|signal changes|signals change} points, {change} in all. Most: {name}, {most}.',
  },
  none: { 'zh-CN': '没有一项的分数变。', en: 'No signal changes points.' },
  mark: {
    'zh-CN': '{name}：从 {from} 分到 {to} 分。',
    en: '{name}: from {from} to {to} points.',
  },
  key: {
    'zh-CN': '空心是今天，实心是这样做之后。',
    en: 'Hollow is today, solid is with these changes.',
  },
  caption: { 'zh-CN': '每一项动了的数字和分数', en: 'Every figure that moved, and its points' },
  signal: { 'zh-CN': '项目', en: 'Signal' },
  todayPoints: { 'zh-CN': '今天的分', en: 'Points today' },
  thenPoints: { 'zh-CN': '之后的分', en: 'Points then' },
  change: { 'zh-CN': '差', en: 'Change' },
  capped: { 'zh-CN': '总分封顶', en: 'Cap on the total' },
} satisfies Record<string, Words>;
