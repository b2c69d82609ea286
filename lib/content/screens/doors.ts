// Which doors are open, what shuts the others and on which day each opens.

import type { DoorState } from '@/lib/doors/doors';
import type { ScreenFigure } from '@/lib/doors/figures';
import type { Words } from '../words';

export const page = {
  title: { 'zh-CN': '哪扇门开着', en: 'Open doors' },
  description: {
    'zh-CN':
      '十一道常见的银行门槛，今天过得了几道，什么挡着其余的，哪天会打开。只在你的设备上算，看一看不会产生查询。',
    en: 'Eleven commonly quoted bank screens: which would be open today, what shuts the others, and from which day. Worked out on your device; looking leaves no inquiry.',
  },
  waiting: { 'zh-CN': '正在读取你的资料', en: 'Reading your figures' },
  loading: { 'zh-CN': '马上就好', en: 'This takes a moment' },
  heading: {
    'zh-CN': '{all} 道常见门槛，今天过得了 {open} 道',
    en: '{open} of {all} doors open today',
  },
  headingOwner: {
    'zh-CN': '经营者的 {all} 条路，今天走得通 {open} 条',
    en: '{open} of {all} ways for owners open today',
  },
  next: {
    'zh-CN': '一切照旧的话，{name}最早在 {day} 打开。',
    en: 'If nothing else changes, {name} is the next to open, on {day}.',
  },
  nextSeveral: {
    'zh-CN': '一切照旧的话，{day}会再打开 {count} 道。',
    en: 'If nothing else changes, {count} more open on {day}.',
  },
  noNext: {
    'zh-CN': '往后 {months} 个月里，光靠时间不会再打开一道。',
    en: 'Time alone opens no further one within {months} months.',
  },
  unknown: {
    'zh-CN': '还有 {count} 道判断不了，少的那几项在下面。',
    en: '{count} cannot be judged yet; what is missing stands below.',
  },
  noInquiry: {
    'zh-CN':
      '看这一页不会留下查询记录。真去申请，每一次都会留下一条机构会算的查询（硬查询），所以先看清再敲门。',
    en: 'Looking at this page leaves no inquiry. Each application does leave one that lenders count (a hard inquiry), so look before you knock.',
  },
} satisfies Record<string, Words>;

export const list = {
  title: { 'zh-CN': '一道一道看', en: 'One by one' },
  lead: {
    'zh-CN': '这是从业者常说的准入条件，用字母代替。没有哪家银行公布过，过了也不等于会批。',
    en: 'Entry conditions as practitioners quote them, under letters. No bank publishes its own, and passing one promises nothing.',
  },
  leadOwner: {
    'zh-CN':
      '工薪贷不收经营者，这里只看凭自己的流水、纳税和担保能走的路。都是产品说明里的常见条件，不是承诺。',
    en: 'Salary loans are not for owners. These go by receipts, tax and guarantees, as product sheets commonly describe them. Nothing here is a promise.',
  },
  screen: { 'zh-CN': '门槛 {id}', en: 'Screen {id}' },
  opens: { 'zh-CN': '{day}起打开，如果一切照旧', en: 'Opens on {day} if nothing else changes' },
  planned: { 'zh-CN': '照方案做，{day}起打开', en: 'With the plan it opens on {day}' },
  never: {
    'zh-CN': '{months} 个月里，光靠时间打不开',
    en: 'Not within {months} months by time alone',
  },
  undated: {
    'zh-CN': '还有几项不知道，说不出哪天打开',
    en: 'No day can be told while something is not known',
  },
  overdue: {
    'zh-CN': '先把逾期还上，之后才谈得上哪天打开',
    en: 'What is overdue comes first; there is no day before that',
  },
  oneBar: { 'zh-CN': '只有一项挡着', en: 'One thing shuts it' },
  bars: { 'zh-CN': '{count} 项挡着', en: '{count} things shut it' },
  most: { 'zh-CN': '{name}：{have}，要求最多 {edge}', en: '{name}: {have}, at most {edge}' },
  from: { 'zh-CN': '{name}：{have}，满 {edge}就关', en: '{name}: {have}; shut from {edge} on' },
  none: { 'zh-CN': '{name}：{have}，要求没有', en: '{name}: {have}, none allowed' },
  missing: { 'zh-CN': '还不知道', en: 'Not known' },
  fill: { 'zh-CN': '去填', en: 'Fill it in' },
  rules: { 'zh-CN': '它看哪些', en: 'What it looks at' },
  rule: { 'zh-CN': '{name}：最多 {edge}', en: '{name}: at most {edge}' },
  ruleFrom: { 'zh-CN': '{name}：满 {edge}就关', en: '{name}: shut from {edge} on' },
  ruleNone: { 'zh-CN': '{name}：没有', en: '{name}: none' },
} satisfies Record<string, Words>;

export const DOOR_STATES: Readonly<Record<DoorState, Words>> = {
  open: { 'zh-CN': '开着', en: 'Open' },
  shut: { 'zh-CN': '关着', en: 'Shut' },
  unknown: { 'zh-CN': '判断不了', en: 'Cannot be judged' },
};

/** Figures of a screen that are no signal. */
export const DOOR_FIGURES: Readonly<
  Record<Extract<ScreenFigure, 'unsecuredDebt' | 'creditLimits' | 'unsecuredDebtToFundBase'>, Words>
> = {
  unsecuredDebt: { 'zh-CN': '无抵押欠款合计', en: 'Unsecured debt in all' },
  creditLimits: { 'zh-CN': '卡和循环额度合计', en: 'All card and line limits' },
  unsecuredDebtToFundBase: {
    'zh-CN': '无抵押欠款是公积金月缴存基数的',
    en: 'Unsecured debt over the monthly provident-fund base',
  },
};

export const ahead = {
  title: { 'zh-CN': '往后每个月开几道', en: 'Doors open month by month' },
  label: { 'zh-CN': '往后 36 个月，每月开着几道门槛', en: 'Doors open in each of 36 months' },
  plan: { 'zh-CN': '照方案做', en: 'With the plan' },
  proposed: { 'zh-CN': '照改动最少的走法', en: 'With the fewest changes' },
  without: { 'zh-CN': '什么都不做', en: 'With nothing changed' },
  sentence: {
    'zh-CN': '今天 {today} 道；什么都不做，到{month}是 {without} 道。',
    en: '{today} today; without any change {without} in {month}.',
  },
  withPlan: {
    'zh-CN': '照方案做，最多到 {most} 道，{month}起。',
    en: 'With the plan up to {most}, from {month}.',
  },
  withProposed: {
    'zh-CN': '照“方案”页里改动最少的走法，最多到 {most} 道，{month}起。',
    en: 'With the fewest changes that the plan page finds, up to {most}, from {month}.',
  },
  note: {
    'zh-CN':
      '假设：按时还款，不再申请，贷款按约定减少。查询和还晚的月份到期后不再算。判断不了的不算开着。',
    en: 'Assumed: every payment on time, no new application, loans fall as agreed. Inquiries and late months stop counting on their day. What cannot be judged does not count as open.',
  },
  caption: { 'zh-CN': '每月开着几道', en: 'Doors open by month' },
  month: { 'zh-CN': '月份', en: 'Month' },
} satisfies Record<string, Words>;

/** On the plan page. */
export const doorsLink: Words = {
  'zh-CN': '看看哪扇门今天开着，哪扇哪天开',
  en: 'See which doors are open today, and on which day others open',
};
