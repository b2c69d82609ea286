// What every chart says in the same words.

import type { Words } from '../words';

export const charts = {
  table: { 'zh-CN': '看数字表', en: 'The figures as a table' },
  notKnown: { 'zh-CN': '不知道', en: 'Not known' },
  none: { 'zh-CN': '无', en: 'None' },
  total: { 'zh-CN': '合计', en: 'Total' },
  unnamed: { 'zh-CN': '没写名字的机构', en: 'An unnamed lender' },
  showAll: { 'zh-CN': '全部显示（{count}）', en: 'Show all {count}' },
  showMore: { 'zh-CN': '再显示 {count} 条', en: 'Show {count} more' },
} satisfies Record<string, Words>;
