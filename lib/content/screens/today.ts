// Today: what someone whose limit was just cut needs first. Two urgent lines, then what falls due.

import type { LimitEventKind } from '@/lib/review';
import type { Words } from '../words';

export const today = {
  urgent: { 'zh-CN': '今天先知道', en: 'Today, first' },
  title: { 'zh-CN': '今天', en: 'Today' },
  lead: {
    'zh-CN': '刚被降额的头几天，先看清这几件事，别的都可以慢慢来。',
    en: 'In the first days after a cut, see these things clearly. The rest can wait.',
  },
  all: { 'zh-CN': '今天要看的全部', en: 'Everything for today' },
  older: {
    'zh-CN': '如果刚收到通知：今天先看什么',
    en: 'If a notice has just come: what to see today',
  },
} satisfies Record<string, Words>;

/** Do I have to repay everything now? By what happened to the line. */
export const repayAll: Readonly<Record<LimitEventKind | 'none', Words>> = {
  decreased: {
    'zh-CN': '不用马上全部还清。下调改的是以后能借多少，已经借的照原来的约定还。',
    en: 'You need not repay everything now. A cut changes what can be drawn from here on; what you owe is repaid as agreed.',
  },
  frozen: {
    'zh-CN': '不用马上全部还清。停的是新借款，已经借的照原来的约定还。',
    en: 'You need not repay everything now. New drawing has stopped; what you owe is repaid as agreed.',
  },
  closed: {
    'zh-CN': '先看通知原文。额度关闭后，多数仍按原计划还；写明“提前到期”才是要求一次还清。',
    en: 'Read the notice first. After a closure most debts run on as agreed; only “due early” asks for all of it.',
  },
  increaseRemoved: {
    'zh-CN': '没有要你还钱。额度没变，只是暂时不能申请提高。',
    en: 'Nothing is called in. The limit is the same; asking for more is closed for now.',
  },
  none: {
    'zh-CN': '没有收到通知，就照原来的约定还，不用提前还清。',
    en: 'Without a notice, repay as agreed. Nothing has to be repaid early.',
  },
};

export const urgent = {
  overdue: {
    'zh-CN': '先处理已经逾期的 {amount}：今天还上，或今天就联系机构谈。晚一天也是晚。',
    en: 'First the {amount} already overdue: pay it today, or speak to the lender today. One day late is late.',
  },
  overdueUnknown: {
    'zh-CN': '先处理已经逾期的部分：今天还上，或今天就联系机构谈。晚一天也是晚。',
    en: 'First what is already overdue: pay it today, or speak to the lender today. One day late is late.',
  },
  enough: {
    'zh-CN': '{days} 天内要还 {due}，手头有 {cash}。还上并留出一个月的必要开支，还剩 {left}。',
    en: '{due} falls due within {days} days and you have {cash}. With that paid and a month of essentials kept, {left} is left.',
  },
  enoughNoFloor: {
    'zh-CN': '{days} 天内要还 {due}，手头有 {cash}，还上还剩 {left}。请先留出生活必需的钱。',
    en: '{due} falls due within {days} days and you have {cash}, so {left} is left. Keep enough back to live on.',
  },
  belowFloor: {
    'zh-CN':
      '{days} 天内要还 {due}，手头 {cash} 还得上，但会动用一个月必要开支里的 {gap}。现在就和机构谈，不要再借。',
    en: '{due} falls due within {days} days. Your {cash} covers it but takes {gap} out of a month of essentials. Speak to the lender now and borrow nothing.',
  },
  short: {
    'zh-CN':
      '{days} 天内要还 {due}，手头只有 {cash}，连同一个月的必要开支差 {gap}。到期之前就和机构谈，不要借新还旧。',
    en: '{due} falls due within {days} days and you have {cash}. With a month of essentials that is {gap} short. Speak to the lender before the day comes, and do not borrow to repay.',
  },
  shortNoFloor: {
    'zh-CN': '{days} 天内要还 {due}，手头只有 {cash}，差 {gap}。到期之前就和机构谈，不要借新还旧。',
    en: '{due} falls due within {days} days and you have {cash}: {gap} short. Speak to the lender before the day comes, and do not borrow to repay.',
  },
  unknown: {
    'zh-CN': '{days} 天内要还 {due}。填上手头的现金，就能看出够不够。',
    en: '{due} falls due within {days} days. Fill in the cash at hand to see whether it is enough.',
  },
  nothing: {
    'zh-CN': '{days} 天内，没有已知日期的还款。',
    en: 'Within {days} days, no payment with a known date falls due.',
  },
  noDates: {
    'zh-CN': '还不知道哪天要还多少。先查一遍各家的还款日，今天就记下来。',
    en: 'It is not known what falls due when. Look up every due date and write it down today.',
  },
  open: {
    'zh-CN': '另有日期或金额不清楚的还款，没有算进去。',
    en: 'Payments without a known date or amount come on top.',
  },
} satisfies Record<string, Words>;

export const due = {
  title: { 'zh-CN': '接下来要还的', en: 'What falls due' },
  caption: { 'zh-CN': '今后 30 天要还的款', en: 'Payments in the next 30 days' },
  day: { 'zh-CN': '哪天', en: 'Day' },
  lender: { 'zh-CN': '还给谁', en: 'To whom' },
  amount: { 'zh-CN': '金额', en: 'Amount' },
  overdueNow: { 'zh-CN': '已逾期，今天', en: 'Overdue, today' },
  dayUnknown: { 'zh-CN': '日期不清楚', en: 'Day not known' },
  amountUnknown: { 'zh-CN': '金额不清楚', en: 'Not known' },
  atLeast: { 'zh-CN': '至少 {amount}', en: 'at least {amount}' },
  within: { 'zh-CN': '{days} 天内', en: 'Within {days} days' },
  cashCaption: {
    'zh-CN': '手头的钱够不够还近期要还的',
    en: 'Whether the cash at hand covers what falls due',
  },
  what: { 'zh-CN': '算一算', en: 'The sum' },
  cash: { 'zh-CN': '手头现金', en: 'Cash at hand' },
  owed: { 'zh-CN': '要还的', en: 'Falls due' },
  floor: { 'zh-CN': '留一个月必要开支', en: 'A month of essentials' },
  left: { 'zh-CN': '还剩', en: 'Left' },
  gap: { 'zh-CN': '差 {amount}', en: '{amount} short' },
  none: { 'zh-CN': '没有已知的还款。', en: 'No known payments.' },
  fillIn: { 'zh-CN': '未填', en: 'Not filled in' },
  income: {
    'zh-CN': '没有算这段时间的收入：到账之前，不能当作已经有了。',
    en: 'Income in that time is not counted: it is not there until it arrives.',
  },
  undated: {
    'zh-CN': '{names} 的还款日没有填，随时可能落在这段时间里。今天查清楚，填上。',
    en: 'The due day of {names} is not filled in, and may lie in this time. Look it up today.',
  },
  foreign: {
    'zh-CN': '{names} 是外币账户，没有算进来，请另外留出。',
    en: '{names} is in another currency and not counted. Set that money aside too.',
  },
  fillCash: { 'zh-CN': '补上手头现金和必要开支', en: 'Fill in cash and essentials' },
  fillDays: { 'zh-CN': '补上各家的还款日', en: 'Fill in the due days' },
  estimate: {
    'zh-CN': '没填月还款的信用卡，按已用额度的 10% 估算；账单写的是多少，以账单为准。',
    en: 'A card without a stated payment is taken at 10% of its balance. What the bill says counts.',
  },
} satisfies Record<string, Words>;
