// A share opened into what it is made of.

import type { Words } from '../words';

export const members = {
  open: { 'zh-CN': '分到每一笔', en: 'Shared out line by line' },
  loading: { 'zh-CN': '正在分到每一笔', en: 'Sharing it out' },
  caption: {
    'zh-CN': '“{name}”的份额由哪些组成',
    en: 'What the share of “{name}” is made of',
  },
  member: { 'zh-CN': '由什么组成', en: 'Made of' },
  sum: { 'zh-CN': '合计，就是这一项的份额', en: 'Sum, which is its share' },
} satisfies Record<string, Words>;
