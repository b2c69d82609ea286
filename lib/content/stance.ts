// What is assumed of the lender's own side. It cannot be read from the borrower's record.

import type { Climate, Programme } from '@/lib/review';
import type { Words } from './words';

type Explained = { label: Words; meaning: Words };

export const CLIMATES: Readonly<Record<Climate, Explained>> = {
  normal: {
    label: { 'zh-CN': '照常', en: 'As usual' },
    meaning: {
      'zh-CN': '机构按平常的标准审核。没有别的依据时，就用这一项。',
      en: 'The lender reviews by its usual standards. Taken when nothing suggests otherwise.',
    },
  },
  tight: {
    label: { 'zh-CN': '收紧', en: 'Tightened' },
    meaning: {
      'zh-CN': '各等级的分数线都提高，能负担的还款算得更保守，并且暂停提额。',
      en: 'Every grade asks for a higher total, room for payments is taken more carefully, and increases stop.',
    },
  },
  severe: {
    label: { 'zh-CN': '大幅收紧', en: 'Severely tightened' },
    meaning: {
      'zh-CN': '在收紧的基础上再进一步，不少原来维持的额度会被下调。',
      en: 'A further step: many limits that would otherwise be kept are lowered.',
    },
  },
};

export const PROGRAMMES: Readonly<Record<Programme, Explained>> = {
  unchanged: {
    label: { 'zh-CN': '正常开办', en: 'Running as usual' },
    meaning: {
      'zh-CN': '机构照常做这项业务。',
      en: 'The lender carries on with the product.',
    },
  },
  shrinking: {
    label: { 'zh-CN': '正在收缩', en: 'Shrinking' },
    meaning: {
      'zh-CN': '机构在压缩这项业务，产品上限减半，也不再提额。',
      en: 'The lender is cutting the product back: half the cap, and no increases.',
    },
  },
  closing: {
    label: { 'zh-CN': '正在停办', en: 'Being ended' },
    meaning: {
      'zh-CN': '机构在退出这项业务，额度不再开放，和你的资料无关。',
      en: 'The lender is leaving the product: no line stays open, whatever your figures are.',
    },
  },
};

/** Stands beside any change of stance. */
export const STANCE_NOTE: Words = {
  'zh-CN':
    '机构那一边怎么想，从你的资料里看不出来，这里只能假设。除非你手里有通知，否则别把它当作事实。',
  en: 'The lender’s side cannot be read from your figures; this is an assumption. Unless you hold a notice, do not take it as fact.',
};
