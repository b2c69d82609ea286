// Funding: a small business's lenders, what falls due, and how long its cash lasts.

import type { Words } from '../words';

export const businessWords = {
  title: { 'zh-CN': '小店的钱能撑多久', en: 'How long the business’s cash lasts' },
  lead: {
    'zh-CN':
      '家里和店里一起算：手头的钱、每天进的、每月出的、每笔债的月供。试一试坏消息来了会怎样。',
    en: 'Household and business together: cash, sales by the day, costs by the month, every payment. Try what bad news would do.',
  },
  none: {
    'zh-CN': '资料里没有生意。做生意的话，先在完整表格里填上经营情况。',
    en: 'Your record holds no business. If you run one, fill it in on the full form first.',
  },
  fill: { 'zh-CN': '去填经营情况', en: 'Fill in the business' },
  inputs: { 'zh-CN': '用到的数字', en: 'The figures used' },
  inputsText: {
    'zh-CN': '手头 {cash}，每月卖 {sales}；点开可以改',
    en: '{cash} at hand, {sales} of sales a month; open to change',
  },
  inputsHint: {
    'zh-CN':
      '每月的经营成本是按“流水减去你拿走的钱和经营贷月供”推算的，请改成实际的。成本算在每月 15 日，家用算在 1 日。',
    en: 'Monthly costs are worked out as sales less your drawings and business payments: put in the real ones. Costs count on the 15th, the household on the 1st.',
  },
  leftOut: {
    'zh-CN': '没有月供也没有到期日，没算进来：{names}。',
    en: 'Left out, for want of a payment and an end: {names}.',
  },
  stress: { 'zh-CN': '坏消息，选一样或几样', en: 'Bad news, one or several at once' },
  limit: { 'zh-CN': '{name}：一个月后额度变成零', en: '{name}: the limit goes to zero in a month' },
  receivables: { 'zh-CN': '客户晚 30 天付钱', en: 'Customers pay 30 days later' },
  sales: { 'zh-CN': '销售少两成', en: 'Sales fall by a fifth' },
  rates: { 'zh-CN': '浮动利率涨 2 个百分点', en: 'Floating rates rise by 2 points' },
  span: { 'zh-CN': '看多远', en: 'How far ahead' },
  weeks: { 'zh-CN': '13 周', en: '13 weeks' },
  months: { 'zh-CN': '12 个月', en: '12 months' },
  chart: {
    'zh-CN': '手头的钱，每段时间里最低的一天',
    en: 'Cash at hand, on the lowest day of each span',
  },
  asIs: { 'zh-CN': '照现在这样', en: 'As things are' },
  stressed: { 'zh-CN': '坏消息来了', en: 'With the bad news' },
  span1: { 'zh-CN': '从哪天起', en: 'From' },
  figures: { 'zh-CN': '能撑多久，差多少', en: 'How long it lasts, and what is missing' },
  runway: { 'zh-CN': '现金能撑', en: 'Cash lasts' },
  wholeYear: { 'zh-CN': '12 个月以上', en: 'over 12 months' },
  firstWeek: { 'zh-CN': '哪一周先不够', en: 'First week short' },
  week: { 'zh-CN': '第 {week} 周', en: 'week {week}' },
  noWeek: { 'zh-CN': '没有', en: 'none' },
  gap13: { 'zh-CN': '13 周内的缺口', en: 'Gap within 13 weeks' },
  gap: { 'zh-CN': '12 个月内的缺口', en: 'Gap within 12 months' },
  dscr: { 'zh-CN': '挣的钱是月供的几倍（DSCR）', en: 'Earned over debt payments (DSCR)' },
  noDebt: { 'zh-CN': '没有要还的', en: 'nothing to pay' },
  lasts: {
    'zh-CN': '{scene}，钱能撑过 12 个月，最低也不低于零。',
    en: '{scene}, cash lasts the twelve months and never falls below zero.',
  },
  runsOut: {
    'zh-CN': '{scene}，钱能撑 {days}，到 {on} 不够；要一直留住应急的钱，最多差 {gap}。',
    en: '{scene}, cash lasts {days}, until {on}; to keep the cash floor at all times, up to {gap} is missing.',
  },
  belowFloor: {
    'zh-CN': '{scene}，钱够用，但会动到应急的那一份，最多差 {gap}。',
    en: '{scene}, cash lasts but eats into the floor, by up to {gap}.',
  },
  mix: { 'zh-CN': '现在靠着谁', en: 'Whom it depends on today' },
  mixSentence: {
    'zh-CN': '{share} 欠在 {lender} 一家；分散程度相当于 {effective} 家一样大的机构。',
    en: '{share} is owed to {lender} alone; the mix is worth {effective} equal lenders.',
  },
  byLender: { 'zh-CN': '每家欠多少，什么时候到期', en: 'Owed to whom, and due when' },
  dueSoon: { 'zh-CN': '30 天内要还本金 {due}', en: '{due} of principal within 30 days' },
  lender: { 'zh-CN': '机构', en: 'Lender' },
  owed: { 'zh-CN': '欠', en: 'Owed' },
  share: { 'zh-CN': '占', en: 'Share' },
  hhi: {
    'zh-CN': '集中度（HHI，1 是只有一家）：{hhi}',
    en: 'Concentration (HHI, 1 is a single lender): {hhi}',
  },
  misuse: {
    'zh-CN': '哪些消费贷、信用卡的钱用在了店里',
    en: 'Which consumer loans or cards pay for the business',
  },
  misuseHint: {
    'zh-CN': '只在这一页用，不保存，也不会写进信里。',
    en: 'Used on this page only: not kept, and never part of a letter.',
  },
  misused: {
    'zh-CN':
      '有 {amount} 消费用途的钱用在了店里。合同通常不允许，机构可能要求提前还。先把这部分换成自己的钱或经营用途的钱，不要再增加。',
    en: '{amount} of consumer credit pays for the business. Contracts usually forbid it and the lender may call it in. Replace it with own or business money first, and add no more.',
  },
  ladder: { 'zh-CN': '什么时候要还本金', en: 'When principal falls due' },
  first: { 'zh-CN': '{to} 天内', en: 'Within {to} days' },
  rung: { 'zh-CN': '第 {from} 到 {to} 天', en: 'Day {from} to {to}' },
  later: { 'zh-CN': '一年以后', en: 'After a year' },
  due: { 'zh-CN': '到期本金', en: 'Principal due' },
} satisfies Record<string, Words>;

export const CASH_WORDS = {
  cash: { 'zh-CN': '手头现金', en: 'Cash at hand' },
  floor: { 'zh-CN': '一直留着的现金', en: 'Cash that always stays' },
  sales: { 'zh-CN': '每月流水（平均）', en: 'Sales a month, on average' },
  costs: { 'zh-CN': '每月经营成本', en: 'Business costs a month' },
  essentials: { 'zh-CN': '每月家用', en: 'Household essentials a month' },
  collectionDays: { 'zh-CN': '卖出后几天收到钱', en: 'Days from sale to money' },
  receivables: { 'zh-CN': '客户还欠你的', en: 'Owed by customers now' },
  receivablesIn: { 'zh-CN': '大约几天后到', en: 'Comes in about (days)' },
} satisfies Record<string, Words>;
