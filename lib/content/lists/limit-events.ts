// The things that can happen to a limit, kept apart where they are easily mixed up.

import type { LimitEventKind } from '@/lib/review';
import type { Words } from '../words';

type EventWords = { label: Words; meaning: Words };

export const LIMIT_EVENTS: Readonly<Record<LimitEventKind, EventWords>> = {
  decreased: {
    label: { 'zh-CN': '额度被下调', en: 'The limit was lowered' },
    meaning: {
      'zh-CN': '总额度变小了。已经借的按原来的约定还，还掉的部分可能借不出来了。',
      en: 'The total is smaller. What you owe is repaid as agreed; money repaid may not come out again.',
    },
  },
  frozen: {
    label: { 'zh-CN': '暂停借款（冻结）', en: 'Drawing was stopped (frozen)' },
    meaning: {
      'zh-CN': '额度还在，但不能再借新的。已经借的仍按原来的约定还。',
      en: 'The line stands but nothing new can be drawn. The balance is repaid as agreed.',
    },
  },
  closed: {
    label: { 'zh-CN': '额度被关闭', en: 'The line was closed' },
    meaning: {
      'zh-CN': '额度没有了。没还完的多数仍按原计划还，通知写明“提前到期”的除外。',
      en: 'The line is gone. The balance usually runs on as agreed, unless a notice says it is due early.',
    },
  },
  increaseRemoved: {
    label: { 'zh-CN': '只是提额入口不见了', en: 'Only the way to ask for more is gone' },
    meaning: {
      'zh-CN': '额度没变，照常能用，只是暂时不能申请提额。这不是降额。',
      en: 'The limit is the same and can be used. Asking for more is closed for now. It is no cut.',
    },
  },
};

/** When nothing has happened, or the event is not known. */
export const NO_LIMIT_EVENT: EventWords = {
  label: { 'zh-CN': '还没发生什么', en: 'Nothing has happened' },
  meaning: {
    'zh-CN': '想先看看现在的情况，或担心以后被下调。',
    en: 'You want to see where you stand, or worry about a cut to come.',
  },
};
