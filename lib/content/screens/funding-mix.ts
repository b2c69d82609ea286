// Funding: which channels are open, and the mix that would cover a gap.

import type { MixLimit, OwnCash, RefusalToBorrow } from '@/lib/funding';
import type { Words } from '../words';

export const mixWords = {
  title: { 'zh-CN': '缺口怎么补', en: 'How a gap could be covered' },
  lead: {
    'zh-CN':
      '先用不是借来的钱，再看够条件的渠道里最便宜的组合。成本和时间都是参考区间，批不批由机构定，每次申请都会留下查询。',
    en: 'First cash that is no borrowing, then the cheapest mix of channels whose requirements you meet. Costs and times are indicative, approval is up to the lender, and each application leaves an inquiry.',
  },
  overdue: {
    'zh-CN': '现在有逾期，这里不列借款渠道。先处理逾期，谈困难安排。',
    en: 'Something is overdue, so no way to borrow is shown. Settle that and ask for hardship help first.',
  },
  papers: { 'zh-CN': '你手上的材料', en: 'What you can show' },
  papersText: {
    'zh-CN': '填了 {known} 项，还有 {open} 项不清楚；点开可以改',
    en: '{known} filled in, {open} not known; open to change',
  },
  limitsText: {
    'zh-CN': '任何一家最多 {lender}%，任何一个月最多 {month}%',
    en: 'Any lender at most {lender}%, any month at most {month}%',
  },
  papersHint: {
    'zh-CN': '没有就填 0，不清楚就留空。',
    en: 'Enter 0 for none and leave empty what you do not know.',
  },
  licence: { 'zh-CN': '有营业执照', en: 'I have a business licence' },
  counterGuarantee: { 'zh-CN': '能提供反担保', en: 'I can give a counter-guarantee' },
  taxMonths: { 'zh-CN': '连续纳税几个月', en: 'Months of tax records' },
  statementsMonths: { 'zh-CN': '对公流水几个月', en: 'Months of business statements' },
  freePropertyValue: { 'zh-CN': '房产还能抵押多少', en: 'Property value still free' },
  confirmedReceivables: {
    'zh-CN': '大客户确认的应收款',
    en: 'Receivables a large buyer confirmed',
  },
  invoicedReceivables: {
    'zh-CN': '有合同发票的应收款',
    en: 'Receivables with contract and invoice',
  },
  expiring: { 'zh-CN': '快到期的经营贷', en: 'Business loans that fall due' },
  purpose: { 'zh-CN': '钱用来做什么', en: 'What the money is for' },
  channels: { 'zh-CN': '渠道和条件', en: 'Channels and what they ask' },
  needs: { 'zh-CN': '缺：{what}', en: 'Missing: {what}' },
  asks: { 'zh-CN': '要先弄清：{what}', en: 'To find out: {what}' },
  least: {
    'zh-CN': '{fact}至少 {value}，你是 {have}',
    en: '{fact} of at least {value}, you have {have}',
  },
  most: {
    'zh-CN': '{fact}最多 {value}，你是 {have}',
    en: '{fact} of at most {value}, you have {have}',
  },
  must: { 'zh-CN': '{fact}', en: '{fact}' },
  grade: { 'zh-CN': '{fact}要 {value}，你是 {have}', en: '{fact} of {value}, you have {have}' },
  cost: { 'zh-CN': '参考成本', en: 'Indicative cost' },
  costRange: { 'zh-CN': '一年 {low} 到 {high}', en: '{low} to {high} a year' },
  fee: { 'zh-CN': '，另加一次性 {fee}', en: ', and {fee} once' },
  time: { 'zh-CN': '多久到账', en: 'Time to money' },
  days: { 'zh-CN': '{low} 到 {high} 天', en: '{low} to {high} days' },
  amount: { 'zh-CN': '大约能借', en: 'It may lend about' },
  amountRange: { 'zh-CN': '{low} 到 {high}', en: '{low} to {high}' },
  amountMost: { 'zh-CN': '最多 {high}', en: 'up to {high}' },
  documents: { 'zh-CN': '材料', en: 'Papers' },
  inquiries: { 'zh-CN': '申请留下的硬查询', en: 'Hard inquiries left by asking' },
  inquiryCount: {
    'zh-CN': '个人 {owner} 次，企业 {firm} 次',
    en: '{owner} on the owner, {firm} on the firm',
  },
  dearer: {
    'zh-CN': '没有列：{names}。它们贵起来不比你现在最贵的债（{rate}）便宜，换过去总还款不会变少。',
    en: 'Not shown: {names}. At the top of their range they are no cheaper than your most expensive debt ({rate}), so the total you pay would not fall.',
  },
  own: { 'zh-CN': '先用不是借来的钱', en: 'First, cash that is no borrowing' },
  ownHint: {
    'zh-CN': '能提前收的、能晚付的、能卖掉的。晚付的 60 天后还是要付。',
    en: 'What could come in sooner, be paid later or be sold. What is paid later falls due 60 days on.',
  },
  limits: { 'zh-CN': '不压在一家、不挤在一起', en: 'Not on one lender, not all at once' },
  lenderShare: { 'zh-CN': '任何一家最多占', en: 'Any one lender at most' },
  maturityShare: {
    'zh-CN': '任何一个月里到期的最多占',
    en: 'Falling due within any month at most',
  },
  find: { 'zh-CN': '找一个撑得住的组合', en: 'Find the mix that survives' },
  findHint: {
    'zh-CN': '按上面选的坏消息来找。',
    en: 'Looked for under the bad news chosen above.',
  },
  working: { 'zh-CN': '正在找，最多几秒', en: 'Looking, a few seconds at most' },
  failed: { 'zh-CN': '这个浏览器没能算出来。', en: 'This browser could not work it out.' },
  noGap: {
    'zh-CN': '这样的情况下没有缺口，不需要借。',
    en: 'There is no gap under this, and nothing to borrow.',
  },
  ownCash: {
    'zh-CN': '缺口 {gap}，不用借：{used}就够了。',
    en: 'A gap of {gap} needs no borrowing: {used} covers it.',
  },
  doNot: { 'zh-CN': '不要借', en: 'Do not borrow' },
  choice: { 'zh-CN': '最便宜的、撑得住的组合', en: 'The cheapest mix that survives' },
  choiceShort: { 'zh-CN': '补得最多的组合，还差一些', en: 'The mix that covers most, and not all' },
  choiceText: {
    'zh-CN':
      '缺口 {gap}。按参考区间，这样借 {amount}，一年的成本 {low} 到 {high}。现金能撑 {runway}；最大的一家不借了，能撑 {fails}。',
    en: 'The gap is {gap}. Under the indicative ranges, borrowing {amount} like this costs {low} to {high} a year. Cash lasts {runway}; if the largest lender stops lending, {fails}.',
  },
  uncovered: {
    'zh-CN': '还有 {gap} 补不上，要从成本和开支里想办法。',
    en: '{gap} stays uncovered and has to come out of costs.',
  },
  usedFirst: { 'zh-CN': '先用：{used}。', en: 'Used first: {used}.' },
  after: {
    'zh-CN': '12 个月后手头 {cash}，这些借款还要还 {due}。',
    en: 'After twelve months there is {cash} in hand, and these loans still ask for {due}.',
  },
  afterShort: {
    'zh-CN':
      '到那时手头的钱不够还它：只有续得上，或者生意回来，这个组合才撑得住。先和机构确认能不能续。',
    en: 'Cash in hand would not repay it then: the mix holds only if it is renewed or sales come back. Ask about renewal before you sign.',
  },
  runnerUp: { 'zh-CN': '第二选择', en: 'The runner-up' },
  prices: { 'zh-CN': '每条限制的代价', en: 'What each limit costs' },
  price: {
    'zh-CN': '去掉“{limit}”，一年省 {saves}；最大的一家不借了，能撑 {fails}。',
    en: 'Without “{limit}” a year would cost {saves} less, and cash would last {fails} if the largest lender stops lending.',
  },
  noPrice: {
    'zh-CN': '“{limit}”在这里不多花钱；去掉它也省 {saves}，最大的一家不借了，能撑 {fails}。',
    en: '“{limit}” costs nothing here: without it a year saves {saves}, and cash lasts {fails} if the largest lender stops lending.',
  },
  channel: { 'zh-CN': '渠道', en: 'Channel' },
  borrow: { 'zh-CN': '借', en: 'Borrow' },
  unknownValue: { 'zh-CN': '不知道', en: 'not known' },
} satisfies Record<string, Words>;

export const OWN_CASH_WORDS: Readonly<Record<OwnCash['code'], Words>> = {
  COLLECT_RECEIVABLES: {
    'zh-CN': '两周内多收回的欠款',
    en: 'Receivables collected within two weeks',
  },
  SUPPLIER_TERMS: { 'zh-CN': '和供应商谈好晚付的', en: 'Supplier bills agreed to be later' },
  SELL_STOCK: { 'zh-CN': '一个月内能卖掉的库存', en: 'Stock sold within a month' },
  RENT_TERMS: { 'zh-CN': '和房东谈好晚付的房租', en: 'Rent agreed to be later' },
  OTHER: { 'zh-CN': '别的', en: 'Other' },
};

export const LIMIT_WORDS: Readonly<Record<MixLimit, Words>> = {
  LENDER_SHARE: { 'zh-CN': '不压在一家', en: 'no lender too large' },
  MATURITY_SHARE: { 'zh-CN': '不挤在一起到期', en: 'no month too full' },
};

export const REFUSAL_TO_BORROW: Readonly<Record<RefusalToBorrow, Words>> = {
  EARNS_NOTHING: {
    'zh-CN': '这种情况下，一年下来挣的钱剩不下，借了没有钱还。先减成本，和现在的机构谈困难安排。',
    en: 'Under this nothing is left over in a year that could repay a loan. Cut costs and ask today’s lenders for hardship help.',
  },
  NOTHING_OFFERED: {
    'zh-CN':
      '够条件、又比现在便宜的渠道一个也没有。上面写了还缺什么；先补材料，或者和现在的机构谈。',
    en: 'No channel whose requirements you meet is cheaper than today’s debt. What is missing stands above: gather it, or talk to today’s lenders.',
  },
  TOO_SLOW: {
    'zh-CN': '钱到之前，现金已经用完了。先谈延期，再申请。',
    en: 'The money would come after cash has run out. Ask for deferral first, then apply.',
  },
  NO_RELIEF: {
    'zh-CN': '借了也不会让缺口变小，只是往后推。',
    en: 'Borrowing would not make the gap smaller, only later.',
  },
  LIMITS: {
    'zh-CN': '在“不压在一家、不挤在一起”的限制里补不上。放宽限制会更便宜，也更容易一下断掉。',
    en: 'It cannot be covered within the limits. Looser limits would do, and would break more easily.',
  },
};
