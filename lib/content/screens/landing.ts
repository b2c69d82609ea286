// The first page: the question as a borrower asks it, and what the answer costs them.

import type { LimitEventKind, SampleId } from '@/lib/review';
import type { Words } from '../words';

export const hero = {
  question: { 'zh-CN': '额度突然被降了？', en: 'Your limit was cut?' },
  answer: { 'zh-CN': '先看看为什么。', en: 'First see why.' },
  lead: {
    'zh-CN':
      '借呗、微粒贷、信用卡或经营贷的额度被下调、冻结、关闭，往往只有一条短信，没有理由。在这里按审核的思路，把自己的收入、负债和申请记录看一遍。',
    en: 'A credit line, card or business loan is cut, frozen or closed, and often all you get is a text message. Here you go through your income, debts and applications as a lender’s review does.',
  },
  start: { 'zh-CN': '查我的额度', en: 'Check mine' },
  sample: { 'zh-CN': '先看示例', en: 'See a sample first' },
  effort: {
    'zh-CN': '先填五项就有第一个答案，约两分钟。记不清的可以空着。',
    en: 'Five facts give a first answer in about two minutes. Leave open what you do not know.',
  },
  privacy: {
    'zh-CN': '不用注册，不上传：填的内容只留在这台设备上。',
    en: 'No account, no upload: what you enter stays on this device.',
  },
} satisfies Record<string, Words>;

/** The miniature of an answer; every figure is worked out from a sample borrower. */
export const preview = {
  tag: { 'zh-CN': '示例', en: 'Sample' },
  who: {
    'zh-CN': '虚构的借款人，按本站规则算出',
    en: 'An invented borrower, under this site’s rules',
  },
  headline: { 'zh-CN': '可能下调到', en: 'Likely cut to' },
  now: { 'zh-CN': '审核后', en: 'after a review' },
  before: { 'zh-CN': '原来', en: 'before' },
  scale: {
    'zh-CN': '额度从 {before} 到 {now}。',
    en: 'The limit goes from {before} to {now}.',
  },
  cardUtilization: { 'zh-CN': '信用卡已用额度', en: 'Share of card limits in use' },
  hardInquiriesLast6Months: { 'zh-CN': '近 6 个月的申请查询', en: 'Applications in 6 months' },
  lenderCount: { 'zh-CN': '有欠款的机构', en: 'Lenders owed' },
  times: { 'zh-CN': '{count} 次', en: '{count}' },
  lenders: { 'zh-CN': '{count} 家', en: '{count}' },
  key: {
    'zh-CN': '每一格是一档，越往右扣分越多。',
    en: 'Each step is a band; further right costs more points.',
  },
  band: {
    'zh-CN': '在 {bands} 档里排第 {band} 档，越往后扣分越多。',
    en: 'Band {band} of {bands}; later bands cost more points.',
  },
} satisfies Record<string, Words>;

export const questions = {
  title: { 'zh-CN': '四个问题，一次答完', en: 'Four questions, answered in order' },
  items: [
    {
      key: 'decision',
      title: { 'zh-CN': '现在可能怎么定？', en: 'What is likely now?' },
      text: {
        'zh-CN': '维持、下调、冻结还是关闭，额度大约到多少，是哪一条卡住的。',
        en: 'Kept, cut, frozen or closed; about which limit; and which rule sets it.',
      },
    },
    {
      key: 'reasons',
      title: { 'zh-CN': '为什么？', en: 'Why?' },
      text: {
        'zh-CN':
          '最多四条主要原因，附上你的数字、对照的线和出处。你的资料解释不了的部分，也会直说。',
        en: 'At most four main reasons, each with your figure, the line it missed and where that line comes from. What your figures cannot explain is said too.',
      },
    },
    {
      key: 'distance',
      title: { 'zh-CN': '离下一次降额还有多远？', en: 'How close is the next cut?' },
      text: {
        'zh-CN': '哪些事再发生一次就会触发，哪一天之后会自己松开。',
        en: 'What would set it off, and from which day time alone eases it.',
      },
    },
    {
      key: 'plan',
      title: { 'zh-CN': '怎样恢复，中间怎么过？', en: 'What brings it back, and until then?' },
      text: {
        'zh-CN': '按先后排好的步骤：做了之后审核会怎样、什么时候看得出来、要花多少钱。',
        en: 'Steps in order: what a review would say after each, when it shows, and what it costs.',
      },
    },
  ],
} satisfies { title: Words; items: { key: string; title: Words; text: Words }[] };

export const samples = {
  title: { 'zh-CN': '先看看别人的', en: 'Look at someone else’s first' },
  lead: {
    'zh-CN': '四位虚构的借款人，资料齐全，点开就是完整的结果。',
    en: 'Four invented borrowers with complete records. Each opens the full result.',
  },
  open: { 'zh-CN': '看结果', en: 'See the result' },
} satisfies Record<string, Words>;

export const borrowers = {
  stretched: {
    name: { 'zh-CN': '周转吃紧', en: 'Stretched' },
    text: {
      'zh-CN': '接单收入少了近一半，靠几家小额贷款接着，最近又申请了好几次。',
      en: 'Gig income nearly halved; small loans filled the gap, and several applications followed.',
    },
  },
  steady: {
    name: { 'zh-CN': '一切如常', en: 'Steady' },
    text: {
      'zh-CN': '工资稳定，从没晚还，用得也不多。额度还是降了。',
      en: 'A steady wage, never late, little in use. The limit was cut all the same.',
    },
  },
  recovering: {
    name: { 'zh-CN': '正在恢复', en: 'Recovering' },
    text: {
      'zh-CN': '一年前晚还过两个月，之后月月按时。提额的入口不见了。',
      en: 'Two late months a year ago, on time ever since. The way to ask for more is gone.',
    },
  },
  shopOwner: {
    name: { 'zh-CN': '小店老板', en: 'Shop owner' },
    text: {
      'zh-CN': '生意有淡旺季，淡月拿消费额度垫着。经营贷被冻结了。',
      en: 'Trade has its seasons, and personal lines bridge the low months. The business line was frozen.',
    },
  },
} satisfies Record<SampleId, { name: Words; text: Words }>;

/** What happened to a sample borrower's limit. */
export const events = {
  decreased: { 'zh-CN': '{from} 降到 {to}', en: '{from} cut to {to}' },
  frozen: { 'zh-CN': '{from} 被冻结', en: '{from} frozen' },
  closed: { 'zh-CN': '{from} 被关闭', en: '{from} closed' },
  increaseRemoved: {
    'zh-CN': '{from} 不变，不能再申请提高',
    en: '{from} kept, no way to ask for more',
  },
} satisfies Record<LimitEventKind, Words>;
