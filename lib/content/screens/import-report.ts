// Checking what was read from a credit report, and what two of them show.

import type { Words } from '../words';

export const report = {
  title: { 'zh-CN': '核对读到的内容', en: 'Check what was read' },
  lead: {
    'zh-CN': '{day} 的报告。每一条都能打开看原文。',
    en: 'The report of {day}. Each item opens to the words it came from.',
  },
  leadUndated: {
    'zh-CN': '报告的日期没读到。每一条都能打开看原文。',
    en: 'The day of the report could not be read. Each item opens to the words it came from.',
  },
  counts: { 'zh-CN': '与“信息概要”对数', en: 'Against the report’s own summary' },
  countsAgree: {
    'zh-CN': '读到的条数与报告的信息概要一致。',
    en: 'What was read agrees with the counts in the report’s summary.',
  },
  countsDiffer: {
    'zh-CN': '有 {count} 处对不上。请先看下面“没读懂的”，再对照报告补上。',
    en: '{count} {count|count does|counts do} not agree. See what could not be read below, and add what is missing.',
  },
  noSummary: {
    'zh-CN': '报告里没找到信息概要，没法对数。请自己数一下账户。',
    en: 'The report’s summary was not found, so the counts cannot be checked. Count the accounts yourself.',
  },
  item: { 'zh-CN': '项目', en: 'Item' },
  differs: { 'zh-CN': '报告写 {stated}，读到 {read}', en: 'states {stated}, read {read}' },
  guaranteesDiffer: {
    'zh-CN': '担保：报告写 {stated} 笔，读到 {read} 笔。',
    en: 'Guarantees: the report states {stated}, {read} read.',
  },
  inquiriesDiffer: {
    'zh-CN': '查询：报告编号到 {stated} 条，读到 {read} 条。',
    en: 'Inquiries: the report numbers {stated}, {read} read.',
  },
  accounts: { 'zh-CN': '账户，{count} 个', en: 'Accounts: {count}' },
  ended: { 'zh-CN': '已结清、销户或转出，{count} 个', en: 'Closed or transferred: {count}' },
  inquiries: { 'zh-CN': '机构查询和本人查询，{count} 条', en: 'Inquiries: {count}' },
  publicRecords: { 'zh-CN': '公共记录，{count} 条', en: 'Public records: {count}' },
  guarantees: { 'zh-CN': '担保，{count} 笔', en: 'Guarantees: {count}' },
  takeovers: {
    'zh-CN': '代偿和资产处置，{count} 笔',
    en: 'Debts paid or bought by others: {count}',
  },
  noPublicRecords: {
    'zh-CN': '没找到公共记录这一部分，表格里会留空。',
    en: 'The part with public records was not found; it stays empty in the form.',
  },
  noInquiries: {
    'zh-CN': '没找到查询记录这一部分，表格里会留空。',
    en: 'The part with inquiries was not found; it stays empty in the form.',
  },
  words: { 'zh-CN': '看原文', en: 'The words it came from' },
  doubts: { 'zh-CN': '这些没读懂：', en: 'Not understood:' },
  limit: { 'zh-CN': '额度 {amount}', en: 'limit {amount}' },
  lent: { 'zh-CN': '放款 {amount}', en: 'lent {amount}' },
  balance: { 'zh-CN': '余额 {amount}', en: 'owed {amount}' },
  overdueNow: { 'zh-CN': '当前有逾期', en: 'overdue now' },
  overdueMonths: {
    'zh-CN': '五年内逾期 {count} 个月',
    en: 'overdue in {count} {count|month|months} of five years',
  },
  opened: { 'zh-CN': '{day} 开户', en: 'opened {day}' },
  self: { 'zh-CN': '本人', en: 'Yourself' },
  unread: { 'zh-CN': '没读懂的，{count} 处', en: 'Not read: {count}' },
  unreadLead: {
    'zh-CN': '这些话不在已知的写法里，没有用到。有要紧的，请在表格里补上。',
    en: 'No known wording fits these, so they were not used. If one matters, add it in the form.',
  },
} satisfies Record<string, Words>;

export const open = {
  title: { 'zh-CN': '报告里没有的', en: 'What the report does not say' },
  lead: {
    'zh-CN': '简版报告不写收入，也不写哪个月逾期、每月还多少。',
    en: 'A brief report has no income, and tells neither which months were late nor what you pay a month.',
  },
  income: {
    'zh-CN': '收入：报告里没有。填好之后在表格里补，或者再选一份账单。',
    en: 'Income is in no report. Add it in the form afterwards, or choose a bill as well.',
  },
  late: {
    'zh-CN': '{name}：最近 24 个月里有逾期吗？',
    en: '{name}: was a payment late in the last 24 months?',
  },
  lateHint: {
    'zh-CN':
      '报告只说五年内有 {months} 个月逾期；最近 24 个月里，最少 {least} 个月，最多 {most} 个月。',
    en: 'The report only says {months} {months|month|months} in five years: of the last 24, at least {least} and at most {most}.',
  },
  lateHintUnknown: {
    'zh-CN': '报告里这个账户的逾期月数没读到；最近 24 个月里，最多 {most} 个月。',
    en: 'The months overdue on this account could not be read; of the last 24, at most {most}.',
  },
  lateNone: { 'zh-CN': '没有，都在更早以前', en: 'No, all of it was earlier' },
  lateSome: { 'zh-CN': '有，是下面这些月份', en: 'Yes, in these months' },
  lateUnknown: { 'zh-CN': '先空着，以后在表格里填', en: 'Leave it open; I will fill it in later' },
  lateMonths: { 'zh-CN': '哪些月份逾期了', en: 'Which months were late' },
  lateMark: {
    'zh-CN': '先记作 30 天以内；更久的，请在表格的还款记录里改。',
    en: 'Recorded as up to 30 days; change the mark in the form’s repayment record if it was longer.',
  },
  lateRange: {
    'zh-CN': '按报告，应该是 {least} 到 {most} 个月。现在选了 {count} 个。',
    en: 'By the report it should be {least} to {most} months; {count} chosen.',
  },
  lateAll: {
    'zh-CN': '有一个账户空着，所有账户的还款记录就都空着：只填清白的几个，会看成从没逾期。',
    en: 'While one account is open, the records of all stay empty: the clean ones alone would read as never late.',
  },
  estimates: { 'zh-CN': '估算的每月还款，{count} 笔', en: 'Estimated monthly payments: {count}' },
  estimatesLead: {
    'zh-CN': '报告不写每月还多少，这些是估算的。知道实际金额的话，请在表格里改。',
    en: 'The report has no monthly payments, so these are estimated. Put in the real ones in the form if you know them.',
  },
  estimate: { 'zh-CN': '估算', en: 'estimate' },
  daysPastDue: {
    'zh-CN': '报告写着现在逾期，没写几天，先记作 1 天。请在表格里改成实际天数。',
    en: 'The report says it is overdue but not for how long; 1 day is recorded. Put in the real number in the form.',
  },
  payment: {
    'zh-CN': '{name}：每月还多少没法估算，表格里会留空。',
    en: '{name}: the monthly payment cannot be estimated and stays empty in the form.',
  },
} satisfies Record<string, Words>;

export const changes = {
  title: { 'zh-CN': '两份报告之间变了什么', en: 'What changed between the two reports' },
  lead: {
    'zh-CN': '从 {from} 到 {to}。新的那份填进表格，旧的那份用来说明为什么变。',
    en: 'From {from} to {to}. The later report goes into the form; the earlier one helps to tell why.',
  },
  undated: {
    'zh-CN': '两份报告里有一份日期没读到，分不清先后，只用其中一份。',
    en: 'The day of one report could not be read, so only one of them is used.',
  },
  sameDay: {
    'zh-CN': '两份报告是同一天的，没有可比的。',
    en: 'Both reports are of the same day; there is nothing to compare.',
  },
  older: {
    'zh-CN': '更早的 {count} 份没有用到：只比最近的两份。',
    en: '{count} older {count|report is|reports are} not used: only the latest two are compared.',
  },
  findings: { 'zh-CN': '机构对额度做了什么', en: 'What lenders did to limits' },
  noFindings: {
    'zh-CN': '没有看到降额、关闭或使用率骤升。',
    en: 'No cut, no closing and no jump in utilisation was found.',
  },
  byCut: {
    'zh-CN': '主要是额度降了，不是借得更多。',
    en: 'Mostly because the limit fell, not because more was borrowed.',
  },
  event: {
    'zh-CN': '“发生了什么”会填 {name} 的这次变化。',
    en: 'What happened at {name} goes into the form.',
  },
  eventDay: { 'zh-CN': '这次变化是哪一天', en: 'The day it happened' },
  eventDayHint: {
    'zh-CN': '在 {after} 之后，不晚于 {by}。短信或应用通知里一般有。',
    en: 'After {after} and no later than {by}. It is usually in a message or in the app.',
  },
  eventDayOpen: {
    'zh-CN': '不知道可以空着，先按 {on} 填。',
    en: 'Leave it empty if you do not know; {on} is used.',
  },
  eventDayOutside: {
    'zh-CN': '要在 {after} 之后、{by} 以前；现在先按 {on} 填。',
    en: 'It has to lie after {after} and no later than {by}; {on} is used for now.',
  },
  added: { 'zh-CN': '新的账户，{count} 个', en: 'New accounts: {count}' },
  gone: { 'zh-CN': '不再列出的账户，{count} 个', en: 'Accounts no longer listed: {count}' },
  changed: { 'zh-CN': '有变化的账户，{count} 个', en: 'Accounts that changed: {count}' },
  inquiries: { 'zh-CN': '新增的查询，{count} 条', en: 'New inquiries: {count}' },
  line: { 'zh-CN': '{what}：从 {before} 变为 {after}', en: '{what}: {before}, now {after}' },
  yes: { 'zh-CN': '是', en: 'yes' },
  no: { 'zh-CN': '否', en: 'no' },
  notSaid: { 'zh-CN': '没写', en: 'not said' },
} satisfies Record<string, Words>;
