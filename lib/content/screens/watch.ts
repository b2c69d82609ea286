// The market and policy watch: its opening, each rule's dates, the rates, and the calendar.

import type { Standing } from '@/lib/watch/watch';
import type { Words } from '../words';

export const page = {
  title: { 'zh-CN': '政策和利率', en: 'Rules and rates' },
  description: {
    'zh-CN': '会影响额度的规定和利率：从哪天到哪天、核实到哪天、对你意味着什么。',
    en: 'Rules and rates that move credit limits: from when to when, confirmed until when, and what each means for you.',
  },
  heading: {
    'zh-CN': '哪些规定在动额度，哪天到期',
    en: 'Which rules move limits, and what ends when',
  },
  lead: {
    'zh-CN':
      '额度变了，有时是规定变了。每一条都写明出处和日期：我们最后看到它在执行的那天，或者文件的日期。之后有没有变，请到官方网站查。',
    en: 'Sometimes a limit moves because a rule did. Each entry names its source and its day: when we last saw it in force, or the date of its document. For anything since, look on the official site.',
  },
  loading: { 'zh-CN': '正在读取你的资料', en: 'Reading your figures' },
  noProfile: {
    'zh-CN': '填好资料，每一条会写出对你意味着什么。',
    en: 'With your figures, each entry says what it means for you.',
  },
  check: { 'zh-CN': '去自查', en: 'Go to the check' },
} satisfies Record<string, Words>;

export const groups = {
  yes: { 'zh-CN': '与你有关', en: 'About you' },
  unknown: { 'zh-CN': '还看不出', en: 'Not known yet' },
  no: { 'zh-CN': '不涉及你', en: 'Not about you' },
  all: { 'zh-CN': '全部规定', en: 'All rules' },
  ended: { 'zh-CN': '已经结束', en: 'Ended' },
} satisfies Record<string, Words>;

/** A rule of which only its own document is known, with its day or without. */
export const stated = {
  dated: {
    'zh-CN': '以 {confirmed}的文件为准，之后请查',
    en: 'Stated by the document of {confirmed}, check since',
  },
  undated: {
    'zh-CN': '以文件为准，日期没有核实，请查',
    en: 'Stated by its document; day not confirmed, check',
  },
} satisfies Record<string, Words>;

/** `{confirmed}`: the last confirmed day. `{from}`, `{until}`: the rule's own days. */
export const STANDING_WORDS: Readonly<Record<Standing, Words>> = {
  inForce: { 'zh-CN': '有效，{confirmed} 核实', en: 'In force, confirmed on {confirmed}' },
  check: {
    'zh-CN': '核实到 {confirmed}，之后请查',
    en: 'Confirmed until {confirmed}, check since',
  },
  ahead: { 'zh-CN': '{from} 开始', en: 'Begins on {from}' },
  ended: { 'zh-CN': '{until} 已结束', en: 'Ended on {until}' },
  draft: { 'zh-CN': '征求意见稿，{confirmed}公布', en: 'A draft, published in {confirmed}' },
};

export const item = {
  dates: { 'zh-CN': '日期', en: 'Dates' },
  undated: {
    'zh-CN': '已经生效，从哪天起没有写在这里',
    en: 'in force; from which day is not stated here',
  },
  asDraft: { 'zh-CN': '还没有生效', en: 'not in force as it stands' },
  fromOn: { 'zh-CN': '{from} 起', en: 'from {from}' },
  between: { 'zh-CN': '{from} 至 {until}', en: '{from} to {until}' },
  left: { 'zh-CN': '还有 {days} 天', en: '{days} {days|day|days} left' },
  forYou: { 'zh-CN': '对你：', en: 'For you:' },
  source: { 'zh-CN': '出处：{name}', en: 'Source: {name}' },
  site: { 'zh-CN': '到{authority}网站查', en: 'Look it up: {authority}' },
} satisfies Record<string, Words>;

export const rates = {
  title: { 'zh-CN': '用哪天的 LPR', en: 'Which LPR is used' },
  ours: {
    'zh-CN': '现在用的是 {day} 核实的：一年期 {lpr1y}，五年期以上 {lpr5y}。有新的，填在这里。',
    en: 'In use: {lpr1y} for one year and {lpr5y} for five and more, confirmed on {day}. If there is a newer one, enter it here.',
  },
  own: {
    'zh-CN': '现在用的是你填的，{day} 核实：一年期 {lpr1y}，五年期以上 {lpr5y}。',
    en: 'In use: your own entry, confirmed on {day}: {lpr1y} for one year and {lpr5y} for five and more.',
  },
  lpr1y: { 'zh-CN': '一年期 LPR', en: 'One-year LPR' },
  lpr5y: { 'zh-CN': '五年期以上 LPR', en: 'LPR for five years and more' },
  day: { 'zh-CN': '哪天看到的', en: 'The day you saw it' },
  save: { 'zh-CN': '用这个', en: 'Use this' },
  undo: { 'zh-CN': '改回默认', en: 'Back to the default' },
  saved: { 'zh-CN': '已改。', en: 'Changed.' },
  rateError: {
    'zh-CN': '请填 0.1 到 20 之间的百分数，例如 3.0',
    en: 'Enter a percentage from 0.1 to 20, such as 3.0',
  },
  dayError: {
    'zh-CN': '请填 {from} 到今天之间的日期',
    en: 'Enter a day from {from} to today',
  },
} satisfies Record<string, Words>;

export const calendar = {
  title: { 'zh-CN': '到期的日子', en: 'Days to know' },
  lead: {
    'zh-CN': '按各条规定自己写的日期。到时可能延期或有变，前一周再查一次。',
    en: 'By each rule’s own dates. They may be extended or changed; look again a week before.',
  },
  none: { 'zh-CN': '没有要到的日子。', en: 'No day is ahead.' },
  begins: { 'zh-CN': '{rule}：开始', en: '{rule}: begins' },
  ends: { 'zh-CN': '{rule}：最后一天', en: '{rule}: last day' },
  loanDue: { 'zh-CN': '经营贷到期（{names}）', en: 'Business loan due ({names})' },
  name: { 'zh-CN': '政策和利率', en: 'Rules and rates' },
  note: {
    'zh-CN': '日历里会写上规定的名称；有经营贷到期的，也会写上机构名。',
    en: 'The calendar holds the rules’ names and, where a business loan falls due, the lender’s.',
  },
} satisfies Record<string, Words>;

/** The link from other pages. */
export const link = {
  text: {
    'zh-CN': '哪些规定和利率在动额度，对你意味着什么',
    en: 'Rules and rates that move limits, and what they mean for you',
  },
} satisfies Record<string, Words>;
