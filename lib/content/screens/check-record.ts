// The repayment grid in the full form: typing, pasting and reading its marks.

import type { Words } from '../words';

export const record = {
  noAccounts: {
    'zh-CN': '先在“账户”里加上账户，这里才有格子可填。',
    en: 'Add accounts first; then there is a row for each of them here.',
  },
  toAccounts: { 'zh-CN': '去加账户', en: 'Go to accounts' },
  grid: { 'zh-CN': '每个账户、每个月的还款符号', en: 'Repayment marks by account and month' },
  help: {
    'zh-CN': '点一格，直接打符号，或用下面的按钮。方向键移动，删除键清空，粘贴一整排也行。',
    en: 'Choose a cell and type a mark, or use the buttons below. Arrow keys move, Delete clears, and a whole row can be pasted.',
  },
  cell: { 'zh-CN': '{account}，{month}：{mark}', en: '{account}, {month}: {mark}' },
  marked: { 'zh-CN': '{mark}，{meaning}', en: '{mark}, {meaning}' },
  blank: { 'zh-CN': '空', en: 'blank' },
  unknownMark: { 'zh-CN': '报告里没有这个符号', en: 'not a mark of the report' },
  account: { 'zh-CN': '账户', en: 'Account' },
  before: { 'zh-CN': '更早的 {count} 格也留着', en: '{count} earlier {count|mark|marks} kept' },
  after: { 'zh-CN': '更晚的 {count} 格也留着', en: '{count} later {count|mark|marks} kept' },
  palette: { 'zh-CN': '符号', en: 'Marks' },
  others: { 'zh-CN': '其他符号', en: 'Other marks' },
  clear: { 'zh-CN': '清空', en: 'Clear' },
  fillRow: { 'zh-CN': '这一排空着的都按时', en: 'Mark the row’s blanks as on time' },
  gaps: {
    'zh-CN': '夹在中间的空格按“不明”（#）处理。',
    en: 'A blank between two marks counts as not known (#).',
  },
} satisfies Record<string, Words>;

export const paste = {
  title: { 'zh-CN': '粘贴一排或几排', en: 'Paste one row or several' },
  label: { 'zh-CN': '符号，一行一个账户', en: 'Marks, one account a line' },
  hint: {
    'zh-CN': '每个账户 24 个，最早的月份在前。空格、逗号、表格里的分隔都可以。',
    en: '24 for each account, oldest month first. Spaces, commas and sheet columns are all fine.',
  },
  through: { 'zh-CN': '最后一格是哪个月', en: 'Month of the last mark' },
  start: { 'zh-CN': '从哪个账户开始', en: 'Starting with which account' },
  apply: { 'zh-CN': '填进表格', en: 'Fill in the grid' },
  applied: {
    'zh-CN': '填好了 {count} 个账户，到 {month}为止。',
    en: '{count} {count|account|accounts} filled in, up to {month}.',
  },
  EMPTY: { 'zh-CN': '先把符号粘贴到框里。', en: 'Put the marks into the box first.' },
  WRONG_WIDTH: {
    'zh-CN': '第 {row} 行有 {found} 个符号，要 {expected} 个。缺的月份可以用 # 补上。',
    en: 'Row {row} has {found} {found|mark|marks}; it needs {expected}. Use # for a month you do not know.',
  },
  UNKNOWN_MARK: {
    'zh-CN': '第 {row} 行第 {position} 个是“{mark}”，报告里没有这个符号。',
    en: 'Row {row}, mark {position} is “{mark}”, which is not a mark of the report.',
  },
  TOO_MANY_ROWS: {
    'zh-CN': '有 {found} 行，从这里往下只有 {expected} 个账户。先添加账户，或少粘贴几行。',
    en: 'There are {found} rows but only {expected} {expected|account|accounts} from here on. Add accounts first, or paste fewer rows.',
  },
  NOT_A_MONTH: {
    'zh-CN': '最后一格的月份要填年和月，例如 2026-10。',
    en: 'Enter the month of the last mark as a year and month, such as 2026-10.',
  },
  MONTH_IN_FUTURE: {
    'zh-CN': '最后一格填的是 {month}，这个月还没到。',
    en: '{month} has not come yet. Enter the month of the last mark.',
  },
} satisfies Record<string, Words>;
