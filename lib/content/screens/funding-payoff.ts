// Funding: which debt to pay first.

import type { Words } from '../words';

export const payoffWords = {
  showAll: { 'zh-CN': '显示全部 {count} 笔', en: 'Show all {count} debts' },
  title: { 'zh-CN': '先还哪一笔', en: 'Which debt to pay first' },
  lead: {
    'zh-CN': '每月先付清每一笔的最低还款，剩下的按一个次序还；一笔还完，它腾出来的钱接着还下一笔。',
    en: 'Each month every minimum is paid first and the rest goes by an order; what a finished debt leaves free goes to the next.',
  },
  debts: { 'zh-CN': '还欠着的', en: 'What is owed' },
  owedText: {
    'zh-CN': '{count} 笔，一共 {owed}，每月最少还 {minimum}；点开可以改',
    en: '{count} {count|debt|debts}, {owed} in all, minimums of {minimum} a month; open to change',
  },
  balance: { 'zh-CN': '余额', en: 'Balance' },
  rate: { 'zh-CN': '年利率', en: 'Rate a year' },
  minimum: { 'zh-CN': '每月最少还', en: 'Minimum a month' },
  cardHint: {
    'zh-CN': '信用卡没写月供的，按余额的一成填，请改成账单上的最低还款。',
    en: 'A card without a payment is filled in at a tenth of its balance; put in the minimum on your bill.',
  },
  typedHint: {
    'zh-CN': '先填着例子，换成你的账单上的数字；只在这一页算，不保存。',
    en: 'An example is filled in: put in the figures on your bills. They are used on this page only and not kept.',
  },
  budget: { 'zh-CN': '每月能用来还债的钱，一共', en: 'Money for debts a month, in all' },
  budgetHint: {
    'zh-CN': '收入减去必要开支；店里自己还的经营贷月供也算进来。',
    en: 'Income less essentials; what a business pays on its own loans counts too.',
  },
  cash: { 'zh-CN': '手头现金', en: 'Cash at hand' },
  floor: { 'zh-CN': '一直留着的现金', en: 'Cash that always stays' },
  floorHint: {
    'zh-CN': '一个月的家用和月供，先留着。',
    en: 'A month of essentials and of payments.',
  },
  typedName: { 'zh-CN': '第 {number} 笔', en: 'Debt {number}' },
  name: { 'zh-CN': '叫什么', en: 'Name' },
  addDebt: { 'zh-CN': '加一笔', en: 'Add a debt' },
  remove: { 'zh-CN': '去掉', en: 'Remove' },
  changes: {
    'zh-CN': '以后会变的：涨工资、一次性的钱、优惠利率',
    en: 'What will change: a raise, a single sum, a promotional rate',
  },
  raises: { 'zh-CN': '从某天起，每月多出来的', en: 'More a month from a day on' },
  raisesHint: { 'zh-CN': '确定会有的才填。', en: 'Only what is certain.' },
  lumpSums: { 'zh-CN': '一次性的钱', en: 'Single sums' },
  lumpSumsHint: {
    'zh-CN': '例如年终奖、退税；留够应急的，再填。',
    en: 'Such as a bonus or a tax refund, after what has to stay in hand.',
  },
  promotions: { 'zh-CN': '会结束的优惠利率', en: 'Promotional rates that end' },
  from: { 'zh-CN': '从哪天起', en: 'From' },
  on: { 'zh-CN': '哪一天', en: 'On' },
  amount: { 'zh-CN': '金额', en: 'Amount' },
  monthlyAmount: { 'zh-CN': '每月多', en: 'More a month' },
  until: { 'zh-CN': '哪天恢复原利率', en: 'Ends on' },
  promotionRate: { 'zh-CN': '优惠期年利率', en: 'Rate until then' },
  add: { 'zh-CN': '加一行', en: 'Add a line' },
  order: { 'zh-CN': '次序', en: 'Order' },
  up: { 'zh-CN': '上移', en: 'Move up' },
  caption: { 'zh-CN': '几种次序并排', en: 'The orders side by side' },
  months: { 'zh-CN': '要多久', en: 'Takes' },
  interest: { 'zh-CN': '利息', en: 'Interest' },
  missed: { 'zh-CN': '会晚几次', en: 'Late payments' },
  never: { 'zh-CN': '还不清', en: 'Never' },
  neverText: {
    'zh-CN':
      '照这样还，{names}的欠款不会变少：还的钱盖不住利息。这不是再省一点能解决的，先去谈降息、延长或停息。',
    en: 'At this pace {names} would not get any smaller: the payment does not cover the interest. Saving a little more does not solve this. Ask for a lower rate, a longer term or a pause first.',
  },
  missedText: {
    'zh-CN':
      '每月的钱不够付清所有最低还款，还差 {amount}。晚一天也是晚：先联系机构谈困难安排，再谈次序。',
    en: 'The month’s money is {amount} short of all minimums. Any late day is late: talk to the lenders about hardship help before any order.',
  },
  saves: {
    'zh-CN': '先还利率高的，比先还金额小的少付利息 {amount}。后者最先还清一笔：{on}。',
    en: 'Highest rate first costs {amount} less interest than smallest first. Smallest first closes its first debt on {on}.',
  },
  sameInterest: {
    'zh-CN': '在这里，两种次序的利息一样。',
    en: 'Here both orders cost the same interest.',
  },
  limitBack: { 'zh-CN': '额度回来', en: 'Limit back' },
  limitToday: { 'zh-CN': '今天就在', en: 'there today' },
  limitNever: { 'zh-CN': '期内不到', en: 'not within it' },
  limitWorking: { 'zh-CN': '正在算', en: 'working' },
  limitFailed: {
    'zh-CN': '这个浏览器没能按次序算出额度。',
    en: 'This browser could not work out the limit along the orders.',
  },
  limitLate: {
    'zh-CN': '照这样会有一笔晚还，额度就不往下算了：一笔晚，比哪种次序都要紧。',
    en: 'A payment would be late, so the limit is not worked out: one late payment weighs more than any order.',
  },
  limitSooner: {
    'zh-CN':
      '想让额度最早回到 {goal}：{order}。按这样的审核，{on} 到，比利率高的先还早 {months}，多付利息 {cost}。',
    en: 'To be back at {goal} soonest: {order}. Under such a review that is in {on}, {months} sooner than the highest rate first, for {cost} more interest.',
  },
  limitSame: {
    'zh-CN': '利率高的先还，额度也最早：按这样的审核，{on} 到 {goal}。',
    en: 'Highest rate first is also the soonest for the limit: {goal} in {on} under such a review.',
  },
  limitThere: {
    'zh-CN': '按这样的审核，额度今天就能到 {goal}，次序不影响它；选利息最少的就好。',
    en: 'Under such a review the limit is at {goal} today whatever the order: take the one with the least interest.',
  },
  limitShort: {
    'zh-CN': '还清之前，哪种次序都回不到原来的 {old}，最多到 {goal}。',
    en: 'Until all is paid off no order here leads back to the old {old}; the most is {goal}.',
  },
  limitFirstly: {
    'zh-CN': '先还{names}，其余利率高的先还',
    en: 'first {names}, then the highest rate first',
  },
  limitProved: {
    'zh-CN': '所有次序都比过，没有更早的。',
    en: 'No order of these debts is sooner: all were weighed.',
  },
  limitTried: {
    'zh-CN': '次序太多，没有全部比完；这是比过的里面最早的。',
    en: 'There are too many orders to weigh them all; this is the soonest of those tried.',
  },
  limitCaveat: {
    'zh-CN':
      '这是按本站的审核规则推算，不是机构的承诺。还进去的钱不一定能再借出来，只还你留得出的；机构大约一个月后才看到还款。',
    en: 'This follows the review rules shown here and is no promise of the lender. Money repaid may not come out again, so pay only what you can spare; lenders see it about a month later.',
  },
  limitChart: { 'zh-CN': '额度会怎样，一个月一个月看', en: 'The limit, month by month' },
  limitSentence: {
    'zh-CN': '按这样的审核，从今天的 {today} 起，{parts}。',
    en: 'Under such a review, from {today} today: {parts}.',
  },
  limitPart: { 'zh-CN': '{order} {on} 到 {goal}', en: '{order} reaches {goal} in {on}' },
  limitPartNever: { 'zh-CN': '{order}期内最多 {most}', en: '{order} stays at {most} at most' },
  limitCaption: { 'zh-CN': '每三个月的额度', en: 'The limit every three months' },
  eventTitle: { 'zh-CN': '还款 {amount}', en: 'Pay {amount}' },
  chart: { 'zh-CN': '还欠多少，一个月一个月看', en: 'What is still owed, month by month' },
  lastEnds: { 'zh-CN': '最晚 {finish} 还清', en: 'the last ends in {finish}' },
  chartSentence: {
    'zh-CN': '从 {from} 起，{parts}。',
    en: 'From {from}: {parts}.',
  },
  chartPart: { 'zh-CN': '{order} {finish} 还清', en: '{order} ends in {finish}' },
  chartCaption: { 'zh-CN': '每三个月末还欠的钱', en: 'Owed every three months' },
  day: { 'zh-CN': '日期', en: 'Day' },
  debt: { 'zh-CN': '账户', en: 'Debt' },
  month: { 'zh-CN': '第几个月', en: 'Month' },
  payment: { 'zh-CN': '还款', en: 'Payment' },
  next: { 'zh-CN': '照这个次序，{on} 这样还', en: 'By this order, what to pay on {on}' },
  closedOn: { 'zh-CN': '还清日', en: 'Paid off on' },
  convention: {
    'zh-CN': '算法：利息每月按年利率的十二分之一记，记到分，先记息再还款。机构按天计息时会差一点。',
    en: 'Convention: a twelfth of the yearly rate a month, posted to the fen before the payment. A lender that counts days will differ a little.',
  },
} satisfies Record<string, Words>;

export const ORDER_WORDS = {
  avalanche: {
    label: { 'zh-CN': '利率高的先还', en: 'Highest rate first' },
    hint: { 'zh-CN': '利息最少（雪崩法）。', en: 'The least interest (avalanche).' },
  },
  snowball: {
    label: { 'zh-CN': '金额小的先还', en: 'Smallest first' },
    hint: { 'zh-CN': '最早少一笔（雪球法）。', en: 'One debt fewer soonest (snowball).' },
  },
  fewestLenders: {
    label: { 'zh-CN': '先减少机构家数', en: 'Fewest lenders' },
    hint: {
      'zh-CN': '欠得最少的那家先还完，审核看家数时有用。',
      en: 'The lender owed least goes first; helps where a review counts lenders.',
    },
  },
  limitFirst: {
    label: { 'zh-CN': '额度最早回来', en: 'Limit first' },
    hint: {
      'zh-CN': '按这样的审核，额度最早回来的次序，利息可能多一点。',
      en: 'The limit is back soonest under such a review; it may cost a little more interest.',
    },
  },
  own: {
    label: { 'zh-CN': '我自己排', en: 'My own order' },
    hint: { 'zh-CN': '自己定先后。', en: 'You decide which comes first.' },
  },
} satisfies Record<string, { label: Words; hint: Words }>;
