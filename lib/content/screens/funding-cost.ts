// Funding: what a loan costs a year with everything in.

import type { Words } from '../words';

export const costWords = {
  title: { 'zh-CN': '这笔借款真正多贵', en: 'What a loan really costs' },
  lead: {
    'zh-CN':
      '把到手的钱、每一期还的钱、所有收费都放进来，算成年利率。先填着一个例子，换成你的数字。',
    en: 'What reaches you, what you pay and every charge, turned into a yearly rate. An example is filled in; put in your own figures.',
  },
  mode: { 'zh-CN': '对方怎么报的', en: 'How it is quoted' },
  payments: { 'zh-CN': '每期还多少', en: 'A payment a month' },
  flat: { 'zh-CN': '每月费率', en: 'A flat rate a month' },
  byRate: { 'zh-CN': '一个利率', en: 'A rate a year or a day' },
  flatHint: {
    'zh-CN': '按最初的本金收到最后一期，例如“月费率 0.6%”。',
    en: 'Charged on the first principal to the end, such as “0.6% a month”.',
  },
  rateKind: { 'zh-CN': '利率怎么写的', en: 'How the rate is stated' },
  annual: { 'zh-CN': '年利率', en: 'A rate a year' },
  daily360: { 'zh-CN': '日利率，一年按 360 天', en: 'A rate a day, 360 days a year' },
  daily365: { 'zh-CN': '日利率，一年按 365 天', en: 'A rate a day, 365 days a year' },
  quotedRate: { 'zh-CN': '利率', en: 'Rate' },
  repayment: { 'zh-CN': '怎么还', en: 'How it is repaid' },
  equalInstalments: { 'zh-CN': '等额本息', en: 'Equal instalments' },
  equalPrincipal: { 'zh-CN': '等额本金', en: 'Equal principal' },
  interestOnly: { 'zh-CN': '先息后本', en: 'Interest only, principal at the end' },
  principal: { 'zh-CN': '合同上的借款金额', en: 'Amount in the contract' },
  months: { 'zh-CN': '期数（月）', en: 'Months' },
  payment: { 'zh-CN': '每期还款', en: 'Payment a month' },
  monthlyRate: { 'zh-CN': '每月费率', en: 'Flat rate a month' },
  paidOutOn: { 'zh-CN': '放款日', en: 'Paid out on' },
  charges: { 'zh-CN': '另外的收费', en: 'Charges besides' },
  chargesHint: {
    'zh-CN': '对照放款前必须给你看的综合融资成本明示表，一行一行填；没有的不用加。',
    en: 'Line by line from the statement of all-in cost that must be shown before signing; leave out what is not charged.',
  },
  charge: { 'zh-CN': '收费', en: 'Charge' },
  amount: { 'zh-CN': '金额', en: 'Amount' },
  when: { 'zh-CN': '什么时候收', en: 'When' },
  paidOut: { 'zh-CN': '放款时扣', en: 'Taken on paying out' },
  eachInstalment: { 'zh-CN': '每期收', en: 'With each payment' },
  onDefault: { 'zh-CN': '只在违约时收', en: 'Only on default' },
  add: { 'zh-CN': '加一行收费', en: 'Add a charge' },
  remove: { 'zh-CN': '去掉', en: 'Remove' },
  sentence: {
    'zh-CN':
      '到手 {received}，一共还 {paid}，成本 {cost}。折成年利率 {nominal}（按月内部收益率乘 12），比 24% {difference}。',
    en: 'You receive {received}, pay {paid} in all, and the cost is {cost}: {nominal} a year (monthly rate of return times twelve), {difference} 24%.',
  },
  above: { 'zh-CN': '高 {points} 个百分点', en: '{points} points above' },
  below: { 'zh-CN': '低 {points} 个百分点', en: '{points} points below' },
  none: {
    'zh-CN': '这样的进出算不出一个利率：比如只有进没有出。请核对金额。',
    en: 'No rate explains these amounts, as when money only comes in. Check the figures.',
  },
  many: {
    'zh-CN': '这样的进出有不止一个利率说得通，给哪一个都会误导，所以不给数字。',
    en: 'More than one rate explains these amounts. Any single one would mislead, so none is given.',
  },
  rates: { 'zh-CN': '三种年利率，别混着比', en: 'Three yearly rates that are often mixed up' },
  name: { 'zh-CN': '叫法', en: 'Name' },
  allIn: { 'zh-CN': '全部费用', en: 'Everything in' },
  byInterest: { 'zh-CN': '只算利息', en: 'Interest only' },
  nominal: { 'zh-CN': '名义年利率（月内部收益率 ×12）', en: 'Nominal (monthly IRR × 12)' },
  effective: { 'zh-CN': '实际年利率（按月复利）', en: 'Effective (compounded monthly)' },
  xirr: { 'zh-CN': '按天的内部收益率（XIRR，365 天）', en: 'XIRR (by days over 365)' },
  dates: {
    'zh-CN':
      '按 {from} 放款、{until} 最后一期算。内部收益率（IRR）是让到手的钱和各期还款正好抵平的利率。XIRR 数实际的天数，日子变一点，它会差一点。',
    en: 'Paid out on {from}, last payment on {until}. The internal rate of return (IRR) is the rate at which all payments just match what you received. XIRR counts the actual days: other days move it a little.',
  },
  flatTrue: {
    'zh-CN':
      '“每月 {flat}”听着像一年 {simple}，其实是 {nominal}：本金一直在还，费却按最初的本金收。',
    en: '“{flat} a month” sounds like {simple} a year and is {nominal}: you keep paying principal back while the fee stays on all of it.',
  },
  compare: { 'zh-CN': '和什么比', en: 'Held against' },
  cheaperOwn: {
    'zh-CN': '你的 {all} 笔里，{count} 笔比它便宜',
    en: '{count} of your {all} {all|debt is|debts are} cheaper',
  },
  changePrime: {
    'zh-CN': '到“政策和利率”里改成最新的',
    en: 'Put in the newest under “Rules and rates”',
  },
  rate: { 'zh-CN': '年利率', en: 'Rate a year' },
  difference: { 'zh-CN': '这笔高出（百分点）', en: 'This one is above by (points)' },
  table: { 'zh-CN': '综合融资成本明示表的各行', en: 'The lines of the all-in cost statement' },
  received: { 'zh-CN': '实际到手', en: 'Received' },
  interest: { 'zh-CN': '利息', en: 'Interest' },
  total: { 'zh-CN': '正常还款的总成本', en: 'Total cost when paid on time' },
  primeRate: {
    'zh-CN': '4 倍 LPR 用的一年期 LPR 是 {rate}，{on} 确认过；每月 20 日可能会变。',
    en: 'The one-year prime rate taken here is {rate}, confirmed on {on}; it may change on the 20th of a month.',
  },
  schedule: { 'zh-CN': '还款计划，一期一期看', en: 'The schedule, payment by payment' },
  MONTHLY: {
    'zh-CN': '利息按月算：年利率的十二分之一，记到分。',
    en: 'Interest by the month: a twelfth of the yearly rate, posted to the fen.',
  },
  ACTUAL_360: {
    'zh-CN': '利息按天算：日利率乘实际天数；折成年利率时一年按 360 天，实际一年要多付 5 天。',
    en: 'Interest by the day: the daily rate times the days that pass. As a yearly rate over 360 days it leaves out five days a year that you still pay.',
  },
  ACTUAL_365: {
    'zh-CN': '利息按天算：日利率乘实际天数，一年按 365 天。',
    en: 'Interest by the day: the daily rate times the days that pass, over 365 days a year.',
  },
  day: { 'zh-CN': '日期', en: 'Day' },
  pays: { 'zh-CN': '还款', en: 'Payment' },
  principalPart: { 'zh-CN': '本金', en: 'Principal' },
  feePart: { 'zh-CN': '费用', en: 'Fee' },
  left: { 'zh-CN': '还欠', en: 'Still owed' },
  inAll: { 'zh-CN': '合计', en: 'In all' },
  settle: { 'zh-CN': '提前还清要多少', en: 'What paying it off early takes' },
  settleOn: { 'zh-CN': '哪天还清', en: 'Paid off on' },
  settleFee: { 'zh-CN': '违约金，占剩余本金', en: 'Fee, on what is still owed' },
  settleSaves: {
    'zh-CN':
      '{on} 还清：本金 {principal}、利息 {interest}、违约金 {fee}，一共 {payment}，比还到最后少付 {saved}。先确认留得出应急的钱。',
    en: 'On {on}: principal {principal}, interest {interest} and fee {fee}, {payment} in all, {saved} less than paying to the end. Keep your cash floor first.',
  },
  settleCosts: {
    'zh-CN':
      '{on} 还清：本金 {principal}、利息 {interest}、违约金 {fee}，一共 {payment}，违约金比省下的利息还多，反而多付 {saved}。',
    en: 'On {on}: principal {principal}, interest {interest} and fee {fee}, {payment} in all. The fee is more than the interest saved: {saved} more than paying to the end.',
  },
  settled: { 'zh-CN': '到那天已经还完了。', en: 'Nothing is owed any more on that day.' },
  notCounted: { 'zh-CN': '{charge}（不计入总成本）', en: '{charge} (not part of the total)' },
} satisfies Record<string, Words>;
