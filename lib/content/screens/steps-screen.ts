// The steps on the result: what stands around each step's own words.

import type { Words } from '../words';

export const steps = {
  title: { 'zh-CN': '怎么做，先后次序', en: 'What to do, in order' },
  lead: {
    'zh-CN': '每一步都按“只做这一步”算，是这些规则下的推算，不是机构的承诺。',
    en: 'Each is worked out as if it were the only one, under these review rules. It is no lender’s promise.',
  },
  loading: { 'zh-CN': '正在推算每一步', en: 'Working out each step' },
  more: { 'zh-CN': '往后的 {count} 步', en: 'The {count} {count|step|steps} after these' },
  next: { 'zh-CN': '先做这一件', en: 'Do this first' },
  see: { 'zh-CN': '看怎么做', en: 'See how' },
  answers: { 'zh-CN': '针对：{reasons}', en: 'For: {reasons}' },
  unexplained: {
    'zh-CN': '针对：你的资料解释不了的部分',
    en: 'For: what your figures do not explain',
  },
  standing: { 'zh-CN': '一直都该做', en: 'Always worth doing' },
  cash: { 'zh-CN': '要用的现金', en: 'Cash it takes' },
  noCash: { 'zh-CN': '不用花钱', en: 'None' },
  shows: { 'zh-CN': '最早见效', en: 'Shows on' },
  how: { 'zh-CN': '怎么做，不要做什么', en: 'How, and what not to do' },
  why: { 'zh-CN': '为什么有用', en: 'Why it helps' },
  limits: { 'zh-CN': '说在前面', en: 'What it cannot promise' },
} satisfies Record<string, Words>;

/** What a review would come to once a step shows. `{limit}` may be a freeze or a closure in words. */
export const effects = {
  raises: {
    'zh-CN': '只做这一步，这样的审核会给到 {limit}，比光等多 {gain}。',
    en: 'With this alone, such a review would come to {limit}, {gain} more than waiting would.',
  },
  waits: {
    'zh-CN': '到那天，这样的审核会给到 {limit}，比今天多 {gain}。',
    en: 'By then such a review would come to {limit}, {gain} more than today.',
  },
  same: {
    'zh-CN': '单靠这一步，额度还不会动；总分从 {from} 到 {to}。',
    en: 'This alone would not move the limit yet; the total goes from {from} to {to}.',
  },
  nothing: {
    'zh-CN': '单靠这一步，这样的审核还不会变。',
    en: 'This alone would not change such a review yet.',
  },
  time: {
    'zh-CN': '到那天，光是按时还着，这样的审核就会给到 {limit}；这一步不再多加。',
    en: 'By then, time alone with every payment made would bring {limit}; this adds nothing to it.',
  },
  other: {
    'zh-CN': '只做这一步，这样的审核会给到 {limit}。',
    en: 'With this alone, such a review would come to {limit}.',
  },
  stops: {
    'zh-CN': '只做这一步，这样的审核仍会{action}。',
    en: 'With this alone, such a review would still end in: {action}.',
  },
  watch: {
    'zh-CN': '如果真的收紧，今天这样的审核会给到 {limit}。',
    en: 'If it did tighten, such a review today would come to {limit}.',
  },
  watchStops: {
    'zh-CN': '如果真的收紧，今天这样的审核会{action}。',
    en: 'If it did tighten, such a review today would end in: {action}.',
  },
  lender: {
    'zh-CN': '结果由机构决定，这里算不出来。',
    en: 'The outcome is up to the lender and cannot be worked out here.',
  },
  notWorkedOut: {
    'zh-CN': '按现有的资料和现金，还算不出一个负担得起的做法；先不动，也不要为它去借。',
    en: 'These figures and this cash give no way that you can afford. Leave it for now, and do not borrow for it.',
  },
} satisfies Record<string, Words>;

/** Before any other step while something is overdue, or the cash will not last. */
export const hardship = {
  title: { 'zh-CN': '先谈困难安排', en: 'First, hardship help' },
  overdue: {
    'zh-CN': '现在有逾期。今天就联系机构，不等它来找你；这时候不谈新的借款。',
    en: 'Something is overdue. Contact the lender today, before it contacts you. New borrowing is no subject now.',
  },
  short: {
    'zh-CN': '手头的钱不够近期要还的。在到期之前联系机构，比还晚了再谈容易。',
    en: 'Cash does not cover what falls due soon. It is easier to talk before the day than after it.',
  },
  noWay: {
    'zh-CN': '靠自己改不动的时候，早点去谈，比硬撑容易。不要为了额度再去借，也不要找收费的人代办。',
    en: 'Where nothing within reach is enough, talking early is easier than holding out. Do not borrow for it, and pay nobody to arrange it.',
  },
  items: [
    {
      key: 'ask',
      text: {
        'zh-CN': '可以问：延期、拉长期限、分期、减免罚息。请对方书面答复。',
        en: 'You may ask for deferral, a longer term, instalments or waived penalties, with a written answer.',
      },
    },
    {
      key: 'cards',
      text: {
        'zh-CN':
          '信用卡可以问个性化分期，最长 5 年。这是协商，银行可以不同意；签了会显示在详版报告上。',
        en: 'For cards you may ask for an individual plan of up to five years. It is negotiated, the bank may refuse, and it shows on the detailed report.',
      },
    },
    {
      key: 'collection',
      text: {
        'zh-CN':
          '行业规范要求：晚 10 点到早 8 点不催收，不找你的亲友同事。越界的，留下录音和截图，打 12378。',
        en: 'Industry rules: no collection between 22:00 and 8:00, and none from family, friends or colleagues. Keep recordings and pictures of anything else, and call 12378.',
      },
    },
    {
      key: 'living',
      text: {
        'zh-CN': '吃住、看病的钱先留出来，不动。',
        en: 'Keep the money for food, rent and medicine out of it.',
      },
    },
  ],
} satisfies Record<string, Words | { key: string; text: Words }[]>;
