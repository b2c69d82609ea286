// Why the limit changed: what the borrower's figures explain, what they do not, and what might.

import type { LimitEventKind } from '@/lib/review';
import type { Words } from '../words';

export const change = {
  titlePlatform: { 'zh-CN': '是你变了，还是平台变了', en: 'Was it you, or the platform' },
  title: { 'zh-CN': '是你变了，还是机构变了', en: 'Was it you, or the lender' },
  loading: {
    'zh-CN': '正在把各项变化分开',
    en: 'Telling the changes apart',
  },
} satisfies Record<string, Words>;

/** Whose a part of the change is. */
export const sides = {
  explained: { 'zh-CN': '你的资料变化解释得了', en: 'Explained by your figures' },
  unexplained: { 'zh-CN': '你的资料解释不了', en: 'Not explained by them' },
  lender: { 'zh-CN': '机构那一边', en: 'The lender’s side' },
  assumed: { 'zh-CN': '你假设的', en: 'What you assume' },
  noticed: { 'zh-CN': '你手里的通知说的', en: 'What your notice says' },
  both: { 'zh-CN': '通知说的和你假设的', en: 'What your notice says and what you assume' },
  also: { 'zh-CN': '另有{name}：{amount}。', en: 'Besides, {name}: {amount}.' },
} satisfies Record<string, Words>;

/** Only the way to ask for more is gone: whether a review would have left it. */
export const access = {
  closed: {
    'zh-CN': '按你的资料，这样的审核也不会开放提额，所以入口不见了，你的资料解释得了。',
    en: 'By your figures such a review would not offer more either, so they explain that it is gone.',
  },
  open: {
    'zh-CN': '按你的资料，这样的审核会开放提额，所以入口不见了，你的资料解释不了。',
    en: 'By your figures such a review would still offer more, so they do not explain that it is gone.',
  },
  column: { 'zh-CN': '申请提额', en: 'Asking for more' },
  isOpen: { 'zh-CN': '开放', en: 'open' },
  isClosed: { 'zh-CN': '不开放', en: 'not open' },
} satisfies Record<string, Words>;

/** The answer in one sentence; amounts come without a sign. */
export const headlines = {
  partly: {
    'zh-CN': '额度少了 {drop}：其中 {figures} 来自你的资料变化，{rest} 你的资料解释不了。',
    en: 'The limit fell by {drop}: {figures} of it follows from changes in your figures, {rest} does not.',
  },
  part: {
    'zh-CN': '额度少了 {drop}：其中 {figures} 来自你的资料变化。',
    en: 'The limit fell by {drop}: {figures} of it follows from changes in your figures.',
  },
  all: {
    'zh-CN': '额度少了 {drop}，你的资料变化解释得了全部。',
    en: 'The limit fell by {drop}, and changes in your figures explain all of it.',
  },
  more: {
    'zh-CN': '额度少了 {drop}。单按你的资料变化，会少 {figures}，比实际还多：解释得了全部。',
    en: 'The limit fell by {drop}. Changes in your figures alone would take {figures}, more than that: they explain all of it.',
  },
  none: {
    'zh-CN': '额度少了 {drop}，你的资料变化一点也解释不了。',
    en: 'The limit fell by {drop}, and changes in your figures explain none of it.',
  },
  opposite: {
    'zh-CN': '额度少了 {drop}，而单按你的资料变化，会多 {figures}：一点也解释不了。',
    en: 'The limit fell by {drop}, while changes in your figures alone would add {figures}: they explain none of it.',
  },
  same: {
    'zh-CN': '额度本身没变，单按你的资料变化，它也不会变。',
    en: 'The limit itself did not change, and changes in your figures would not move it either.',
  },
  sameButDown: {
    'zh-CN': '额度本身没变。单按你的资料变化，会少 {figures}。',
    en: 'The limit itself did not change. Changes in your figures alone would take {figures} off it.',
  },
  sameButUp: {
    'zh-CN': '额度本身没变。单按你的资料变化，会多 {figures}。',
    en: 'The limit itself did not change. Changes in your figures alone would add {figures}.',
  },
  rose: {
    'zh-CN': '额度多了 {rise}。下面是你的资料变化能解释的，和解释不了的。',
    en: 'The limit rose by {rise}. Below is what changes in your figures explain, and what they do not.',
  },
  notKnown: {
    'zh-CN': '现在的额度没有填，所以只能说你的资料变化会怎样，说不出有多少解释不了。',
    en: 'The limit now is not filled in, so this tells what changes in your figures would do, but not what they leave unexplained.',
  },
} satisfies Record<string, Words>;

/** What counts as left after each event. */
export const left: Readonly<Record<LimitEventKind, Words>> = {
  decreased: { 'zh-CN': '机构留下的', en: 'The lender' },
  frozen: { 'zh-CN': '机构留下的（已借的）', en: 'The lender (what is drawn)' },
  closed: { 'zh-CN': '机构留下的', en: 'The lender' },
  increaseRemoved: { 'zh-CN': '机构给的', en: 'The lender' },
};

/** Stands after the headline where the event is no simple cut. */
export const eventNotes = {
  decreased: null,
  frozen: {
    'zh-CN': '停了借款，留下的按已借的算。',
    en: 'Drawing was stopped; what is left is taken as what is drawn.',
  },
  closed: {
    'zh-CN': '额度关闭，留下的按 0 算。',
    en: 'The line was closed; what is left is taken as nothing.',
  },
  increaseRemoved: {
    'zh-CN': '少的是提额的入口，额度没有变。',
    en: 'What is gone is the way to ask for more; the limit is the same.',
  },
} satisfies Record<LimitEventKind, Words | null>;

/** What the part that no figure explains means, by its sign. */
export const rest = {
  fall: {
    'zh-CN':
      '可能是机构收紧了规则、调整了业务，可能是它手里的资料不对，也可能有没填到的资料。从你的资料里分不出是哪一种。',
    en: 'It may be tighter rules, a change of business, details that the lender has wrong, or facts not entered here. Your figures cannot tell which.',
  },
  rise: {
    'zh-CN':
      '这一份是反方向的：解释得了的加起来，比实际少得还多。差在哪一头，见“审核给的，和机构给的”。它不说明机构手松，也不说明以后不会再降。',
    en: 'This part runs the other way: what is explained adds up to a larger fall than there was. “A review beside the lender” shows at which end they differ. It does not show that the lender was lenient, nor that no further cut will come.',
  },
  nothing: {
    'zh-CN': '没有剩下的。这说明你的资料够得上这样的结果，不说明机构就是这样想的。',
    en: 'Nothing is left over. Your figures are enough for such a change; that does not show how the lender got there.',
  },
} satisfies Record<string, Words>;

/** Where the two figures come from: both ends, a review beside the lender. */
export const ends = {
  title: { 'zh-CN': '审核给的，和机构给的', en: 'A review beside the lender' },
  day: { 'zh-CN': '哪天', en: 'Day' },
  review: { 'zh-CN': '这样的审核', en: 'Such a review' },
  change: { 'zh-CN': '变化', en: 'Change' },
  above: {
    'zh-CN':
      '{day}这样的审核就已经给不到 {old}：原来的额度本就比这些规则算出的高。所以资料没怎么变，今天的审核也会低于它。',
    en: 'On {day} such a review would already have come to less than {old}: the line was above what these rules allow. So a review today comes to less as well, though your figures hardly changed.',
  },
} satisfies Record<string, Words>;

/** The waterfall and its table. */
export const shares = {
  title: { 'zh-CN': '每一项各占多少', en: 'What each change accounts for' },
  biggest: { 'zh-CN': '影响最大的是{names}。', en: 'What moved it most: {names}.' },
  named: { 'zh-CN': '{name}（{amount}）', en: '{name} ({amount})' },
  noMove: {
    'zh-CN': '从 {from} 到 {to}，你的资料有变化，动了总分，没有动额度。',
    en: 'From {from} to {to} your figures changed: the total moved, the limit did not.',
  },
  noDifference: {
    'zh-CN': '从 {from} 到 {to}，你的资料看不出差别。',
    en: 'From {from} to {to} your figures show no difference.',
  },
  before: { 'zh-CN': '原来的额度', en: 'The limit before' },
  after: { 'zh-CN': '留下的额度', en: 'The limit left' },
  reviewBefore: { 'zh-CN': '那时的审核', en: 'A review then' },
  reviewAfter: { 'zh-CN': '事发时的审核', en: 'A review at the event' },
  unexplained: { 'zh-CN': '解释不了的', en: 'Not explained' },
  idle: { 'zh-CN': '没有变化、没有列出的：{names}。', en: 'Unchanged and left out: {names}.' },
  caption: {
    'zh-CN': '每一项变化占的份额',
    en: 'The share of each change',
  },
  player: { 'zh-CN': '变化', en: 'Change' },
  limit: { 'zh-CN': '占额度', en: 'Of the limit' },
  score: { 'zh-CN': '占总分', en: 'Of the total' },
  alone: { 'zh-CN': '如果只有它变', en: 'If only this had changed' },
  total: { 'zh-CN': '合计，就是实际的变化', en: 'Sum, which is what happened' },
  reviewTotal: { 'zh-CN': '合计', en: 'Sum' },
} satisfies Record<string, Words>;
