// The months ahead: with the plan, without it, and with one payment missed.

import type { Words } from '../words';

export const ahead = {
  title: { 'zh-CN': '往后 24 个月', en: 'The next 24 months' },
  loading: { 'zh-CN': '正在逐月审核', en: 'Reviewing month by month' },
  withPlan: {
    'zh-CN': '照方案做，{month}这样的审核会{outcome}。',
    en: 'With the plan, in {month} this review would {outcome}.',
  },
  without: {
    'zh-CN': '不做，那个月会{outcome}。',
    en: 'Without it, that month it would {outcome}.',
  },
  withSlip: {
    'zh-CN': '照做但漏还一次（{day}，{lender}，{amount}），那个月会{outcome}。',
    en: 'With it and one payment missed ({lender}, {amount}, {day}), that month it would {outcome}.',
  },
  slipLater: {
    'zh-CN': '要到{month}才走到同样的地方。',
    en: 'It would get to the same place only in {month}.',
  },
  slipNever: {
    'zh-CN': '24 个月里走不到同样的地方。',
    en: 'It would not get to the same place within 24 months.',
  },
  noSlip: {
    'zh-CN': '还款日没有填，看不出漏还一次会怎样；晚一天也是晚。',
    en: 'No due day is filled in, so a missed payment cannot be shown. Any late day is late.',
  },
  chart: {
    'zh-CN': '24 个月里每月审核的额度：照方案、不做、漏还一次，三条线',
    en: 'The limit of each monthly review over 24 months: with the plan, without it, and with one payment missed',
  },
  linePlan: { 'zh-CN': '照方案做', en: 'With the plan' },
  lineWithout: { 'zh-CN': '什么都不做', en: 'Without it' },
  lineSlip: { 'zh-CN': '照做，漏还一次', en: 'With it, one payment missed' },
  band: {
    'zh-CN': '照方案做时，机构最宽到最严的范围',
    en: 'With the plan, from lenders at their easiest to their strictest',
  },
  assumed: {
    'zh-CN':
      '假设：收支不变，不再新借，贷款按约定还。每件事有了钱才做，报送后才见效；漏的那一次一个月后补上；冻结或关闭的月份画在 0。每个月都是一次完整的审核，不是预测机构会怎么做。',
    en: 'Assumed: income and spending stay as they are, nothing new is borrowed, and loans fall as agreed. Each thing is done once the money is there and shows once it is reported; the missed payment is caught up a month later; a frozen or closed line is drawn at 0. Each month is a full review, not a forecast of what a lender will do.',
  },
  caption: { 'zh-CN': '每月审核的额度', en: 'The limit of each monthly review' },
  month: { 'zh-CN': '月份', en: 'Month' },
  range: { 'zh-CN': '照方案，最严到最宽', en: 'With the plan, strictest to easiest' },
} satisfies Record<string, Words>;
