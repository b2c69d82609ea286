// The policy page: what stands around the tables.

import type { Words } from '../words';

export const page = {
  title: { 'zh-CN': '规则和出处', en: 'Rules and sources' },
  description: {
    'zh-CN': '额度审核用到的每一条分界线、分数、封顶和额度算法，各自写明出处和依据。',
    en: 'Every cut-off, point, cap and sum that a review here uses, each with its source and basis.',
  },
  lead: {
    'zh-CN': '这里推算用到的每一个数字都摊在这一页：分界线、分数、封顶、额度怎么算，各自写明出处。',
    en: 'Every number that reviews here are worked out with: cut-offs, points, caps and the sums behind a limit, each with its source.',
  },
  plain: {
    'zh-CN':
      '这些是本站的假设。没有一家机构公布过自己的分界线，所以这不是任何一家的规则；加出来的总分也不是征信分，不是芝麻分。',
    en: 'They are this app’s assumptions. No lender publishes its cut-offs, so these are not any lender’s rules, and the total is neither a bureau score nor a Zhima score.',
  },
  noRoom: {
    'zh-CN': '任何一条线都不是可以用到的余地：晚一天也是晚，用满之前就已经在丢分。',
    en: 'No line here is room to use up: one day late is late, and points go long before a limit is full.',
  },
} satisfies Record<string, Words>;

export const contents = {
  title: { 'zh-CN': '本页目录', en: 'On this page' },
} satisfies Record<string, Words>;

/** The borrower's own figures beside the rules. */
export const own = {
  none: {
    'zh-CN': '填了资料，每张表里都会标出你在哪一档。资料只留在这台设备上。',
    en: 'Once you fill in your figures, each table marks where you stand. They stay on this device.',
  },
  check: { 'zh-CN': '填我的资料', en: 'Enter my figures' },
  sample: { 'zh-CN': '先看虚构的人', en: 'See an invented person first' },
  marked: {
    'zh-CN': '表里标着“你”的，是你的资料在 {date} 的位置。',
    en: '“You” marks where your figures stand on {date}.',
  },
  sampleMarked: {
    'zh-CN': '表里标着“你”的是虚构的人：{name}。数字不是你的。',
    en: '“You” marks an invented person: {name}. These are not your figures.',
  },
  elsewhere: {
    'zh-CN': '这个额度一般按“{lender}”的规则看。',
    en: 'This line would usually be held against the rules for: {lender}.',
  },
  total: {
    'zh-CN': '按这套规则，总分 {total} 分，满分 {best} 分。',
    en: 'Under these rules the total is {total} of {best} points.',
  },
  value: { 'zh-CN': '你：{value}', en: 'You: {value}' },
  here: { 'zh-CN': '你在这里', en: 'You are here' },
  unknown: { 'zh-CN': '你：不知道', en: 'You: not known' },
  earns: { 'zh-CN': '得 {points} 分', en: '{points} {points|point|points}' },
  binds: { 'zh-CN': '最小的一个，由它决定', en: 'the smallest: it sets the limit' },
  assumed: { 'zh-CN': '按这个推算', en: 'Assumed here' },
  noAmount: { 'zh-CN': '你：资料还不够算', en: 'You: not enough is known' },
} satisfies Record<string, Words>;

/** Which share of the rules rests on what. */
export const ledger = {
  lead: {
    'zh-CN': '这套规则里，标了出处的数字共 {total} 处：',
    en: 'These rules name a source in {total} places:',
  },
} satisfies Record<string, Words>;

export const sources = {
  title: { 'zh-CN': '出处', en: 'Sources' },
  lead: {
    'zh-CN': '三类额度用到的全部出处。有官方网址的才给链接，链接到发布机构，不到具体条文。',
    en: 'All sources of the three kinds of rules. Only official ones are linked, to the authority that issued the rule rather than to its text.',
  },
  site: { 'zh-CN': '发布机构的网站', en: 'The authority’s site' },
  data: { 'zh-CN': '用到的数据：', en: 'Data used:' },
} satisfies Record<string, Words>;
