// The result: the answer as a headline, what decided it, and what happened beside it.

import type { Words } from '../words';

export const page = {
  title: { 'zh-CN': '结果', en: 'Result' },
  description: {
    'zh-CN': '按审核的思路推算：额度可能怎么定、是什么卡住的、先做哪一件事。全部在你的设备上算出。',
    en: 'What a review would likely decide, what sets it, and what to do first. Worked out on your device.',
  },
  loading: { 'zh-CN': '正在这台设备上推算', en: 'Working it out on this device' },
  waiting: { 'zh-CN': '结果', en: 'Result' },
  asOf: { 'zh-CN': '按 {date} 的资料', en: 'As of {date}' },
  contents: { 'zh-CN': '这一页还有', en: 'Also on this page' },
  clock: {
    'zh-CN': '这台设备的日期是 {date}，比我们最早的规则还早。请先在系统设置里把日期调对。',
    en: 'This device says it is {date}, which is before our earliest rules. Set the date first.',
  },
} satisfies Record<string, Words>;

/** The answer in one line, where it is not simply an action; the amounts are set apart by colour. */
export const headlines = {
  noCutHold: {
    'zh-CN': '可能仍维持在 {limit}',
    en: 'A review would likely still leave it at {limit}',
  },
  noCutIncrease: {
    'zh-CN': '可能仍给到 {limit}',
    en: 'A review would likely still allow {limit}',
  },
  open: { 'zh-CN': '可能给到 {limit}', en: 'A review would likely open {limit}' },
  openNothing: { 'zh-CN': '现在可能不给新额度', en: 'A review would likely open nothing for now' },
  decreaseBetween: {
    'zh-CN': '可能下调到 {low} 至 {high}',
    en: 'A review would likely lower it to between {low} and {high}',
  },
  between: {
    'zh-CN': '可能在 {low} 至 {high} 之间',
    en: 'A review would likely land between {low} and {high}',
  },
} satisfies Record<string, Words>;

/** What decided: the rule's own words stand between these. */
export const verdicts = {
  before: { 'zh-CN': '原额度 {before}。', en: 'It was {before}.' },
  noCut: {
    'zh-CN': '你的资料解释不了机构的这个决定。',
    en: 'Your figures do not explain what the lender did.',
  },
  openBoth: {
    'zh-CN': '按已知的资料是 {limit}，不知道的部分可能让它低到 {low}、高到 {high}。',
    en: 'On what is known it is {limit}; what is not known could take it down to {low} or up to {high}.',
  },
  openDown: {
    'zh-CN': '按已知的资料是 {limit}，不知道的部分可能让它低到 {low}。',
    en: 'On what is known it is {limit}; what is not known could take it down to {low}.',
  },
  openUp: {
    'zh-CN': '按已知的资料是 {limit}，不知道的部分可能让它高到 {high}。',
    en: 'On what is known it is {limit}; what is not known could take it up to {high}.',
  },
  decided: { 'zh-CN': '{title}：{sentence}', en: '{title}: {sentence}' },
  floor: {
    'zh-CN': '但按这些规则，一次审核最多降到原来的 {share}。',
    en: 'But under these rules one review goes no lower than {share} of the old limit.',
  },
  near: {
    'zh-CN': '和现在的额度相差不大，所以不动。',
    en: 'That is too close to the present limit to change it.',
  },
  cap: {
    'zh-CN': '只要它在，总分最多 {cap} 分。',
    en: 'While it stands, the total cannot pass {cap} points.',
  },
  none: {
    'zh-CN': '按已知的资料，没有哪一条在拦着。',
    en: 'On what is known, nothing stands in the way.',
  },
  noRush: {
    'zh-CN': '这不是让你去申请，也不是让你多借。',
    en: 'This is no advice to apply or to draw more.',
  },
} satisfies Record<string, Words>;

export const scale = {
  review: { 'zh-CN': '审核后', en: 'after a review' },
  lender: { 'zh-CN': '机构给的', en: 'the lender’s' },
  before: { 'zh-CN': '原来', en: 'before' },
  range: { 'zh-CN': '{low} 至 {high}', en: '{low} to {high}' },
  label: {
    'zh-CN': '额度刻度：审核后 {review}，原来 {before}。',
    en: 'Limit on a scale: {review} after a review, {before} before.',
  },
  labelLender: {
    'zh-CN': '额度刻度：审核后 {review}，机构给的 {lender}，原来 {before}。',
    en: 'Limit on a scale: {review} after a review, {lender} left by the lender, {before} before.',
  },
} satisfies Record<string, Words>;

export const range = {
  title: { 'zh-CN': '为什么是一个范围', en: 'Why this is a range' },
  text: {
    'zh-CN': '五项就能有第一个答案，不知道的按中性分计。每多一项，范围就窄一些。',
    en: 'Five facts are enough for a first answer, with neutral points for the unknown. Each further fact narrows it.',
  },
  question: {
    'zh-CN': '最能缩小范围的一问：{name}',
    en: 'The question that narrows it most: {name}',
  },
  answer: { 'zh-CN': '去补上', en: 'Answer it' },
  first: { 'zh-CN': '先补上{name}', en: 'First, fill in: {name}' },
  why: {
    'zh-CN': '已知的资料里没有要动手的。这一项最能说明额度会落在哪里。',
    en: 'What is known asks for nothing yet. This tells most about where the limit would be.',
  },
} satisfies Record<string, Words>;

export const sample = {
  tag: { 'zh-CN': '示例', en: 'Sample' },
  text: {
    'zh-CN': '这是虚构的人：{name}。数字不是你的。',
    en: 'Invented: {name}. Not your figures.',
  },
  own: { 'zh-CN': '查我的额度', en: 'Check mine' },
  others: { 'zh-CN': '换一个示例', en: 'Other samples' },
} satisfies Record<string, Words>;

export const empty = {
  title: { 'zh-CN': '还没有资料可以推算', en: 'There is nothing to work from yet' },
  text: {
    'zh-CN': '先用两分钟回答几个问题，记不清的空着就好。也可以先看看虚构的人，了解结果是什么样。',
    en: 'Answer a few questions first, about two minutes, and leave open what you do not know. Or look at an invented person to see what a result is like.',
  },
  check: { 'zh-CN': '查我的额度', en: 'Check mine' },
  samples: { 'zh-CN': '先看示例', en: 'See a sample first' },
  privacy: {
    'zh-CN': '填的内容只留在这台设备上。',
    en: 'What you enter stays on this device.',
  },
} satisfies Record<string, Words>;

export const editing = {
  edit: { 'zh-CN': '修改资料', en: 'Change my figures' },
  assumptions: { 'zh-CN': '（改假设）', en: '(change the assumptions)' },
  assumed: { 'zh-CN': '假设：{label}', en: 'Assumed: {label}' },
} satisfies Record<string, Words>;
