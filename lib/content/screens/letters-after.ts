// The letters page below the letter: papers, the call, whom to send it to, by when, what may happen.

import type { Words } from '../words';

export const papers = {
  title: { 'zh-CN': '带上这些材料', en: 'Papers that go with it' },
  lead: {
    'zh-CN': '有什么用什么，没有的在信末划去。机构手里已有的，一般不用再交。',
    en: 'Use what you have, and cross out the rest at the foot of the letter. What the lender already holds need not be handed in again.',
  },
  proves: { 'zh-CN': '证明什么', en: 'Shows' },
  from: { 'zh-CN': '从哪里拿', en: 'Where from' },
} satisfies Record<string, Words>;

export const call = {
  title: { 'zh-CN': '打电话的话，这样说', en: 'If you call, say this' },
  keep: { 'zh-CN': '记下、留好', en: 'Write down and keep' },
} satisfies Record<string, Words>;

export const identity = {
  title: {
    'zh-CN': '身份被冒用，按这个次序做',
    en: 'If someone used your identity, in this order',
  },
} satisfies Record<string, Words>;

export const send = {
  title: { 'zh-CN': '寄给谁，多久该有答复', en: 'Whom to send it to, and by when' },
  unnamed: { 'zh-CN': '合同上写的那一家', en: 'whoever the contract names' },
  platform: {
    'zh-CN': '“{platform}”只是入口，不放款；信和投诉都给合同上的机构。',
    en: '“{platform}” is only the way in and does not lend: letters and complaints go to the lender on the contract.',
  },
  sentOn: { 'zh-CN': '哪天寄出的', en: 'Sent on' },
  sentHint: {
    'zh-CN': '寄出后填上，算出该有答复的日子，可以放进日历。例如 2026-11-23。',
    en: 'Fill it in once it is sent: the days an answer is due are worked out for your calendar. Such as 2026-11-23.',
  },
  wrongDay: {
    'zh-CN': '请填一个真实的日期，例如 {example}。',
    en: 'Enter a real date, such as {example}.',
  },
  byWhen: { 'zh-CN': '多久该有答复', en: 'When to expect an answer' },
  countedFrom: {
    'zh-CN': '从寄出那天起算；机构收到可能晚几天。',
    en: 'Counted from the day it was sent; it may arrive some days later.',
  },
  event: { 'zh-CN': '看答复：{letter}，{lender}', en: 'Answer due: {letter}, {lender}' },
  eventNote: {
    'zh-CN': '没有答复就再问一次，带上编号；再没有，按页面上的次序往上反映。',
    en: 'With no answer, ask again and give the number; after that, go on to the next stop on the page.',
  },
  calendar: { 'zh-CN': '额度透视 · 等答复', en: 'LimitLens · answers due' },
  seen: {
    'zh-CN': '日历里会写机构名。和别人共用日历的，请先想一想。',
    en: 'It names the lender. Think first if you share your calendar.',
  },
  outcomes: { 'zh-CN': '可能怎样', en: 'What may happen' },
} satisfies Record<string, Words>;

export const beware = {
  title: { 'zh-CN': '不要交钱请人“修复”', en: 'Pay nobody to “repair” it' },
  items: [
    {
      key: 'free',
      text: {
        'zh-CN': '说明、异议、投诉、协商都不收费，自己就能办。',
        en: 'Explanations, disputes, complaints and negotiations are free, and you can do them yourself.',
      },
    },
    {
      key: 'true',
      text: {
        'zh-CN': '属实的记录谁也删不掉。说能“洗白”“内部渠道”的，多半是骗局。',
        en: 'Nobody can delete a record that is true. Anyone who says so, or has a “channel inside”, is most likely a fraud.',
      },
    },
    {
      key: 'codes',
      text: {
        'zh-CN': '不给身份证原件、验证码、手机和银行卡，不签空白委托书，不编假材料。',
        en: 'Hand over no original ID, code, phone or bank card, sign no blank authority, and invent no papers.',
      },
    },
  ],
} satisfies { title: Words; items: { key: string; text: Words }[] };

export const basis = {
  title: { 'zh-CN': '依据什么', en: 'What it rests on' },
  lead: {
    'zh-CN': '这些规定让你可以提出来，不保证结果。',
    en: 'These rules let you ask. They promise no outcome.',
  },
} satisfies Record<string, Words>;
