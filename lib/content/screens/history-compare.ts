// Kept reviews over time, and two of them side by side.

import type { Words } from '../words';

export const trend = {
  title: { 'zh-CN': '变化走势', en: 'Over time' },
  lead: {
    'zh-CN': '一天留了几次的，取最后一次。图上相邻两次之间，按前一次的数画。',
    en: 'Of several reviews of one day the last counts. Between two reviews the earlier figure is drawn on.',
  },
  what: { 'zh-CN': '看哪一项', en: 'What to follow' },
  lender: { 'zh-CN': '哪类机构的审核', en: 'Under which lender’s rules' },
  limit: { 'zh-CN': '额度', en: 'Limit' },
  total: { 'zh-CN': '总分', en: 'Total points' },
  points: { 'zh-CN': '{value} 分', en: '{value} points' },
  chart: { 'zh-CN': '{name}的走势', en: '{name} over time' },
  changed: {
    'zh-CN': '从{from}到{to}，由 {before} 变为 {after}。',
    en: 'From {from} to {to} it went from {before} to {after}.',
  },
  same: {
    'zh-CN': '{from}和{to}都是 {after}。',
    en: 'On {from} and on {to} it was {after}.',
  },
  unknown: {
    'zh-CN': '留下的这些结果里，这一项知道的不到两次，画不出走势。',
    en: 'Fewer than two of these reviews know this figure, so there is no line to draw.',
  },
  mixed: {
    'zh-CN': '其中有的审核对机构一方的假设不同，差别也会显在线上。',
    en: 'Some of these reviews assume something else of the lender; that shows in the line too.',
  },
  newest: { 'zh-CN': '表里是最近的 {count} 次。', en: 'The table holds the newest {count}.' },
  oneMore: {
    'zh-CN': '再留下另一天的结果，就能看到走势和对比。',
    en: 'Keep a review of another day to see how things move and to compare.',
  },
  day: { 'zh-CN': '日期', en: 'Day' },
} satisfies Record<string, Words>;

export const compare = {
  title: { 'zh-CN': '两次对比', en: 'Two reviews side by side' },
  lead: {
    'zh-CN': '任选两次，看哪里不同，以及额度的变化从哪里来。',
    en: 'Choose any two to see where they differ and where the change in the limit comes from.',
  },
  earlier: { 'zh-CN': '前一次', en: 'The earlier one' },
  later: { 'zh-CN': '后一次', en: 'The later one' },
  same: { 'zh-CN': '请选两次不同的结果。', en: 'Choose two different reviews.' },
  table: { 'zh-CN': '两次的结果', en: 'Both reviews' },
  figure: { 'zh-CN': '项目', en: 'Figure' },
  limit: { 'zh-CN': '额度', en: 'Limit' },
  range: { 'zh-CN': '可能的范围', en: 'Possible range' },
  action: { 'zh-CN': '审核决定', en: 'Decision' },
  score: { 'zh-CN': '总分', en: 'Total points' },
  grade: { 'zh-CN': '等级', en: 'Grade' },
  lender: { 'zh-CN': '机构类型', en: 'Kind of lender' },
  rules: { 'zh-CN': '规则版本', en: 'Rules from' },
  ownNumbers: { 'zh-CN': '自己设的数字', en: 'Own numbers' },
  numbers: { 'zh-CN': '{count} 个', en: '{count}' },
  climate: { 'zh-CN': '机构的松紧（假设）', en: 'How strict (assumed)' },
  programme: { 'zh-CN': '对业务的打算（假设）', en: 'Plans for the product (assumed)' },
  signals: { 'zh-CN': '变了的指标', en: 'Signals that changed' },
  noSignals: { 'zh-CN': '各项指标都没有变。', en: 'No signal changed.' },
  sameSignals: {
    'zh-CN': '其余 {count} 项指标没有变。',
    en: 'The other {count} {count|signal|signals} did not change.',
  },
  working: { 'zh-CN': '正在算变化从哪里来', en: 'Working out where the change comes from' },
  fresh: {
    'zh-CN':
      '上面的额度和总分是当时存下的。拆分按现在的程序重做，两头是 {from} 和 {to}，和当时略有出入。',
    en: 'The limits and totals above are the stored ones. The split is made by today’s program, whose ends are {from} and {to}: they differ a little from then.',
  },
  lenders: {
    'zh-CN': '两次按不同类机构的规则审核，规则不同的那部分算在“规则”里。',
    en: 'The two were made under different lenders’ rules; that part is booked under the rules.',
  },
} satisfies Record<string, Words>;
