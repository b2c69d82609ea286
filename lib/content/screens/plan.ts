// The plan: what is adopted, what is done of it, and what it leads to.

import type { Words } from '../words';

export const page = {
  title: { 'zh-CN': '方案', en: 'Plan' },
  description: {
    'zh-CN':
      '把额度拿回来的最小改动，按先后做，逐月看会怎样，还能放进日历。全部在你的设备上算，资料不外传。',
    en: 'The smallest changes that would bring your limit back, in order, month by month, and for your calendar. Worked out on your device; nothing is sent.',
  },
  waiting: { 'zh-CN': '正在读取你的资料', en: 'Reading your figures' },
  loading: { 'zh-CN': '马上就好', en: 'This takes a moment' },
  heading: { 'zh-CN': '拿回额度的方案', en: 'A plan for your limit' },
  lead: {
    'zh-CN': '今天这样的审核会{outcome}。下面是怎么走，走到哪里，都是这些规则下的推算，不是承诺。',
    en: 'Today this review would {outcome}. Below is what could be done and where it leads: worked out under these review rules, promised by nobody.',
  },
} satisfies Record<string, Words>;

export const empty = {
  title: { 'zh-CN': '还没有方案', en: 'No plan yet' },
  text: {
    'zh-CN': '先看看拿回额度最少要改什么，或者自己动一动各项，再定下一个。',
    en: 'See the least that would bring the limit back, or move things yourself, and make one of them your plan.',
  },
  wayBack: { 'zh-CN': '看怎样拿回', en: 'See the way back' },
  whatIf: { 'zh-CN': '自己试一试', en: 'Try it yourself' },
} satisfies Record<string, Words>;

export const adopted = {
  title: { 'zh-CN': '要做的事，按先后', en: 'What to do, in order' },
  since: {
    'zh-CN': '{date}定下。做完一件勾一件，勾选存在这台设备上。',
    en: 'Adopted on {date}. Tick each thing once it is done; the ticks are kept on this device.',
  },
  sinceSample: {
    'zh-CN': '{date}定下。这是虚构的人，勾选不会存下来。',
    en: 'Adopted on {date}. This is an invented person, so the ticks are not kept.',
  },
  progress: {
    'zh-CN': '共 {count} 件，做了 {done} 件',
    en: '{done} of {count} done',
  },
  done: { 'zh-CN': '{date}做完', en: 'Done on {date}' },
  leads: { 'zh-CN': '走到哪里', en: 'What it leads to' },
  leadsText: {
    'zh-CN': '全部做完，{date}起这样的审核会{outcome}，今天会{today}。',
    en: 'With all of it done, from {date} this review would {outcome}; today it would {today}.',
  },
  leadsNowhere: {
    'zh-CN':
      '按现在的现金和收支，一年内攒不出这个方案要的钱。先不动，也不要为它去借；下面可以换一个走法。',
    en: 'With cash and income as they are, a year does not save what this takes. Leave it, do not borrow for it, and look for another way below.',
  },
  allDone: {
    'zh-CN': '都做完了。到“自查”里更新资料，再看一次结果。',
    en: 'All done. Bring your figures up to date under “Check”, and look at the result again.',
  },
  update: { 'zh-CN': '更新资料', en: 'Update my figures' },
  drop: { 'zh-CN': '不要这个方案了', en: 'Drop this plan' },
  question: { 'zh-CN': '要放下这个方案吗？', en: 'Drop this plan?' },
  warning: {
    'zh-CN': '要做的事和勾选都会去掉，资料不受影响。',
    en: 'Its tasks and ticks go. Your figures stay as they are.',
  },
  confirm: { 'zh-CN': '放下', en: 'Drop it' },
  cancel: { 'zh-CN': '留着', en: 'Keep it' },
  otherRules: {
    'zh-CN': '这个方案是按“{lender}”定的，这里仍按它算。',
    en: 'This plan was made for “{lender}”, and is worked out for it here.',
  },
  figuresSince: {
    'zh-CN': '做完之后又更新过资料的，就当资料里已经有了，不重复算。',
    en: 'What was done before your figures were last updated counts as being in them.',
  },
} satisfies Record<string, Words>;

/** What stands around one task, wherever it is listed. */
export const task = {
  answers: { 'zh-CN': '针对：{reasons}', en: 'For: {reasons}' },
  cash: { 'zh-CN': '要用的现金', en: 'Cash it takes' },
  noCash: { 'zh-CN': '不用花钱', en: 'None' },
  payOn: { 'zh-CN': '最早有这笔钱', en: 'Money there from' },
  shows: { 'zh-CN': '最早见效', en: 'Shows on' },
  effort: { 'zh-CN': '谁来做', en: 'Takes' },
  then: {
    'zh-CN': '做到这里，这样的审核会{outcome}，总分 {total}。',
    en: 'Done up to here, this review would {outcome}, with a total of {total}.',
  },
  how: { 'zh-CN': '怎么做，不要做什么', en: 'How, and what not to do' },
} satisfies Record<string, Words>;
