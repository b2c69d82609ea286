// The way back: what is asked for, and the smallest sets of changes that would lead there.

import type { Words } from '../words';

export const wayBack = {
  title: { 'zh-CN': '怎样拿回额度', en: 'The way back' },
  lead: {
    'zh-CN': '在你能改的几项里，找出改动最小的几种，每一种都重新审核过一遍。',
    en: 'Among the things you could change, the smallest sets, each put through a full review again.',
  },
  again: { 'zh-CN': '换一个走法', en: 'Look for another way' },
  target: { 'zh-CN': '想走到哪里', en: 'Where to' },
  oldLimit: { 'zh-CN': '原来的额度，{limit}', en: 'The old limit, {limit}' },
  amount: { 'zh-CN': '一个数目', en: 'An amount' },
  amountLabel: { 'zh-CN': '额度至少', en: 'A limit of at least' },
  grade: { 'zh-CN': '高一级，{grade}', en: 'One grade up, {grade}' },
  hold: { 'zh-CN': '不再往下降', en: 'No further cut' },
  find: { 'zh-CN': '找一找', en: 'Find the way back' },
  working: {
    'zh-CN': '正在逐一审核各种改法，通常几秒。',
    en: 'Reviewing one combination after another. It usually takes a few seconds.',
  },
  stop: { 'zh-CN': '不找了', en: 'Stop' },
  stopped: { 'zh-CN': '已停下，什么都没有改变。', en: 'Stopped. Nothing has changed.' },
  failed: {
    'zh-CN': '没能算出来。请再试一次；还是不行，换一个浏览器。',
    en: 'It could not be worked out. Try again, or in another browser.',
  },
  proof: {
    'zh-CN':
      '{assignments} 种组合都比过了，没有比这更小的改动。其中重新审核了 {reviews} 次，其余不会更好，不用再算。',
    en: 'No smaller change among {assignments} combinations. {reviews} of them were reviewed; the others could do no better.',
  },
  proofImpossible: {
    'zh-CN':
      '{assignments} 种组合都比过了，没有一种走得到。其中重新审核了 {reviews} 次，其余不会更好。',
    en: 'None of {assignments} combinations reaches it. {reviews} of them were reviewed; the others could do no better.',
  },
  reached: {
    'zh-CN': '今天这样的审核已经到了，不用再改什么。每笔按时还就好。',
    en: 'Today this review already reaches it. Nothing has to change; pay everything on time.',
  },
  noLine: {
    'zh-CN': '还不知道原来的额度是多少。填上，或者换一个目标。',
    en: 'The old limit is not known. Fill it in, or choose another target.',
  },
  impossible: {
    'zh-CN': '在你现在的现金和这些规则下，一年里没有哪一组改动走得到。这不是你不努力。',
    en: 'With this cash and under these rules no set of changes reaches it within a year. That is no failing of yours.',
  },
  nearest: { 'zh-CN': '走得最近的', en: 'The nearest' },
  noNearest: {
    'zh-CN': '也没有哪一组会比今天更好。先守住：按时还，不再申请。',
    en: 'Nor does any set do better than today. Hold what there is: pay on time, and do not apply.',
  },
  adopt: { 'zh-CN': '就按这个做', en: 'Make this my plan' },
  adopted: { 'zh-CN': '已定为你的方案。', en: 'This is your plan now.' },
  would: {
    'zh-CN': '{date}，这样的审核会{outcome}',
    en: 'On {date} this review would {outcome}',
  },
  cash: { 'zh-CN': '一共要用', en: 'Cash in all' },
  count: { 'zh-CN': '几件事', en: 'Things to do' },
  floor: {
    'zh-CN': '每一种都留着 {floor} 不动；还进去的钱可能借不出来。',
    en: 'Each leaves {floor} untouched. Money repaid may not come out again.',
  },
  noCash: {
    'zh-CN': '手头有多少现金没有填，所以只列要花的钱，看不出够不够。',
    en: 'Cash at hand is not filled in, so it cannot be told whether it is enough.',
  },
} satisfies Record<string, Words>;

/** What each order puts first. */
export const orders = {
  fewest: { 'zh-CN': '改动最少', en: 'Fewest changes' },
  cash: { 'zh-CN': '花钱最少', en: 'Least cash' },
  soonest: { 'zh-CN': '最快', en: 'Soonest' },
} satisfies Record<string, Words>;

/** What a search may assume, folded. */
export const assumed = {
  title: { 'zh-CN': '可以假设什么', en: 'What may be assumed' },
  floor: { 'zh-CN': '一定要留着的现金', en: 'Cash that stays untouched' },
  floorHint: {
    'zh-CN': '不填就是一个月的必要开支。',
    en: 'Left empty: a month of essentials.',
  },
  income: { 'zh-CN': '证明得了的月收入', en: 'Monthly income that papers show' },
  incomeHint: {
    'zh-CN': '机构还没看到、你拿得出证明的。没有就不填。',
    en: 'If more than lenders see today. Leave it empty if there is none.',
  },
  offer: { 'zh-CN': '手里有书面的贷款方案', en: 'A written loan offer you hold' },
  offerHint: {
    'zh-CN': '只填已经书面给你的，不要为了这里去申请。总共要还的变少才会用上。',
    en: 'Only one you already hold; do not apply for this. It is used only where less is paid back in all.',
  },
  institution: { 'zh-CN': '哪家机构', en: 'Lender' },
  kind: { 'zh-CN': '机构类型', en: 'Kind of lender' },
  rate: { 'zh-CN': '年利率', en: 'Yearly rate' },
  months: { 'zh-CN': '多少个月', en: 'Months' },
  untrue: { 'zh-CN': '哪些记录不属实', en: 'Which records are untrue' },
  untrueHint: {
    'zh-CN': '只有你知道。属实的不要勾，提了也没有用。',
    en: 'Only you can know. Do not tick what is true; a dispute would not change it.',
  },
  rest: { 'zh-CN': '其余 {count} 条', en: 'The other {count}' },
  wrong: { 'zh-CN': '有几处要改一下', en: 'Some entries need another look' },
} satisfies Record<string, Words>;
