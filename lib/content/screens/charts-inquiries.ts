// Inquiries by month, and when each one leaves a window.

import type { Words } from '../words';

export const inquiries = {
  title: { 'zh-CN': '申请查询何时移出', en: 'When inquiries leave the windows' },
  none: {
    'zh-CN': '近 12 个月没有申请类查询。',
    en: 'No hard inquiry in the last 12 months.',
  },
  sentence: {
    'zh-CN': '近 6 个月 {half} 次申请类查询，近 12 个月 {year} 次。',
    en: '{half} hard {half|inquiry|inquiries} in 6 months, {year} in 12.',
  },
  leaves: {
    'zh-CN': '{date}有 {count} 次移出 {months} 个月窗口。',
    en: '{count} {count|leaves|leave} the {months}-month window on {date}.',
  },
  window: { 'zh-CN': '近 {months} 个月 {count} 次', en: '{months} mo: {count}' },
  today: { 'zh-CN': '今天', en: 'today' },
  chart: {
    'zh-CN':
      '按月数的申请类查询。近 1 个月 {one} 次，3 个月 {three} 次，6 个月 {half} 次，12 个月 {year} 次。',
    en: 'Hard inquiries by month: {one} in 1 month, {three} in 3, {half} in 6, {year} in 12.',
  },
  note: {
    'zh-CN': '每根柱子是从今天往回数的一个月。移出窗口只是不再计入那一个窗口，报告上会留两年。',
    en: 'Each column is a month counted back from today. An inquiry that leaves a window stops counting there; the report keeps it for two years.',
  },
  byMonth: { 'zh-CN': '每个月的申请类查询', en: 'Hard inquiries by month' },
  month: { 'zh-CN': '从今天往回数', en: 'Counted back from today' },
  count: { 'zh-CN': '次数', en: 'Inquiries' },
  list: { 'zh-CN': '每一条什么时候移出', en: 'When each one leaves' },
  on: { 'zh-CN': '查询日', en: 'Read on' },
  institution: { 'zh-CN': '机构', en: 'Institution' },
  reason: { 'zh-CN': '原因', en: 'Reason' },
  leavesWindow: { 'zh-CN': '移出 {months} 个月', en: 'Leaves {months} mo' },
  left: { 'zh-CN': '已移出', en: 'has left' },
  older: {
    'zh-CN': '另有 {count} 次满了一年，不在任何窗口里。',
    en: '{count} more {count|is|are} over a year old and in no window.',
  },
  ahead: {
    'zh-CN': '有 {count} 条的日期在今天之后，没有计入。请核对日期。',
    en: '{count} {count|is|are} dated after today and not counted. Check the date.',
  },
  soft: {
    'zh-CN': '不计入的查询（{count}）',
    en: 'Inquiries that do not count ({count})',
  },
  softWhy: {
    'zh-CN': '自己查报告、已有机构的贷后管理等不是申请，不会算进上面的次数。',
    en: 'Your own reading and checks by present lenders are no applications and are not in the counts above.',
  },
  softCaption: { 'zh-CN': '不计入的查询', en: 'Inquiries that do not count' },
  unknown: {
    'zh-CN': '还没有填查询记录。没填不等于没有：这几项按“不知道”算，不扣分也不加分。',
    en: 'No inquiry record yet. Not filled in is not the same as none: it counts as not known.',
  },
} satisfies Record<string, Words>;
