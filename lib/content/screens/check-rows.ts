// Lists in the full form: accounts, inquiries, guarantees, records, months.

import type { Words } from '../words';

export const rows = {
  remove: { 'zh-CN': '删除', en: 'Remove' },
  removeRow: { 'zh-CN': '删除第 {row} 条', en: 'Remove row {row}' },
  removed: { 'zh-CN': '已删除：{name}', en: 'Removed: {name}' },
  undo: { 'zh-CN': '撤销', en: 'Undo' },
  row: { 'zh-CN': '第 {row} 条', en: 'Row {row}' },
  page: { 'zh-CN': '第 {from} 到 {to} 条，共 {count} 条', en: '{from} to {to} of {count}' },
  previous: { 'zh-CN': '上一页', en: 'Previous' },
  following: { 'zh-CN': '下一页', en: 'Next' },
} satisfies Record<string, Words>;

export const accounts = {
  add: { 'zh-CN': '添加账户', en: 'Add an account' },
  addFirst: { 'zh-CN': '添加第一个账户', en: 'Add the first account' },
  empty: { 'zh-CN': '还没有账户。', en: 'There are no accounts yet.' },
  edit: { 'zh-CN': '修改', en: 'Edit' },
  done: { 'zh-CN': '填好了', en: 'Done' },
  duplicate: { 'zh-CN': '复制', en: 'Duplicate' },
  named: { 'zh-CN': '{action}：{name}', en: '{action} {name}' },
  unnamed: { 'zh-CN': '还没写名字的账户', en: 'Unnamed account' },
  line: { 'zh-CN': '要看的额度', en: 'in question' },
  closed: { 'zh-CN': '已结清', en: 'closed' },
  toMend: { 'zh-CN': '要改', en: 'to change' },
  limit: { 'zh-CN': '额度 {amount}', en: 'limit {amount}' },
  balance: { 'zh-CN': '尚欠 {amount}', en: 'owed {amount}' },
  nothing: { 'zh-CN': '金额未填', en: 'no amounts yet' },
  more: {
    'zh-CN': '更多：日期、抵押、币种、共用额度',
    en: 'More: dates, security, currency, shared limit',
  },
  complete: { 'zh-CN': '所有账户都列出来了吗？', en: 'Have you listed every account?' },
  completeYes: { 'zh-CN': '都列了', en: 'Yes, all of them' },
  completeNo: { 'zh-CN': '还有没列的', en: 'No, some are missing' },
} satisfies Record<string, Words>;

export const months = {
  last12: { 'zh-CN': '填最近 12 个月', en: 'List the last 12 months' },
  last24: { 'zh-CN': '填最近 24 个月', en: 'List the last 24 months' },
  add: { 'zh-CN': '再加一个月', en: 'Add a month' },
  open: { 'zh-CN': '没填金额的月份不算。', en: 'Months without an amount do not count.' },
} satisfies Record<string, Words>;

export const inquiries = {
  told: {
    'zh-CN': '最近两年有机构查询吗？',
    en: 'Any inquiries by institutions in the last two years?',
  },
  add: { 'zh-CN': '再加一条查询', en: 'Add an inquiry' },
  notCounted: { 'zh-CN': '不算申请', en: 'does not count' },
  hard: { 'zh-CN': '算作申请', en: 'Count as applications' },
  soft: { 'zh-CN': '不算申请', en: 'Do not count' },
  sum: {
    'zh-CN': '列了 {count} 条，其中 {hard} 条算作申请。',
    en: '{count} listed; {hard} of them {hard|counts|count} as applications.',
  },
  paste: { 'zh-CN': '一次加几条', en: 'Add several at once' },
  pasteLabel: { 'zh-CN': '从报告里复制，一行一条', en: 'Copied from the report, one a line' },
  pasteHint: {
    'zh-CN': '每行要有日期和查询原因，例如：2026-03-14 某银行 贷款审批',
    en: 'Each line needs a date and a reason, such as: 2026-03-14 A bank, Loan application',
  },
  pasteAdd: { 'zh-CN': '加到列表里', en: 'Add to the list' },
  pasted: { 'zh-CN': '加了 {count} 条。', en: '{count} added.' },
  noDate: {
    'zh-CN': '第 {line} 行没有真实的日期：{text}',
    en: 'Line {line} has no real date: {text}',
  },
  noReason: {
    'zh-CN': '第 {line} 行没有查询原因：{text}',
    en: 'Line {line} has no reason: {text}',
  },
  nothing: { 'zh-CN': '先把内容粘贴到框里。', en: 'Put the lines into the box first.' },
} satisfies Record<string, Words>;

export const guarantees = {
  told: { 'zh-CN': '为别人的借款作过担保吗？', en: 'Do you guarantee someone else’s debt?' },
  add: { 'zh-CN': '再加一笔担保', en: 'Add a guarantee' },
} satisfies Record<string, Words>;

export const publicRecords = {
  told: {
    'zh-CN': '报告上有呆账、代偿、强制执行等记录吗？',
    en: 'Does the report show bad debts, enforcement or the like?',
  },
  add: { 'zh-CN': '再加一条记录', en: 'Add a record' },
} satisfies Record<string, Words>;

export const balances = {
  add: { 'zh-CN': '加一个账户', en: 'Add an account' },
} satisfies Record<string, Words>;
