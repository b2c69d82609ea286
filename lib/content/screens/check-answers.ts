// Checking the answers of the full form before the review.

import type { Words } from '../words';

export const answers = {
  title: { 'zh-CN': '核对答案', en: 'Check your answers' },
  description: {
    'zh-CN': '看结果之前，核对一遍填好的内容，不对的可以回去改。',
    en: 'Look over what you entered before the review, and change what is not right.',
  },
  lead: {
    'zh-CN': '没填的按“不知道”算，结果会宽一些。任何一项都能回去改。',
    en: 'What is open counts as not known and widens the answer. Anything can still be changed.',
  },
  nothing: {
    'zh-CN': '这里还没有内容。先填几项，再回来核对。',
    en: 'There is nothing here yet. Fill in a few answers first.',
  },
  start: { 'zh-CN': '去填', en: 'Fill in' },
  notices: { 'zh-CN': '值得再看一眼', en: 'Worth a second look' },
  noticesText: {
    'zh-CN': '这些可能没错，不改也能看结果。',
    en: 'These may well be right. You can go on without changing them.',
  },
  atAccount: { 'zh-CN': '{name}：{notice}', en: '{name}: {notice}' },
  more: { 'zh-CN': '还有 {count} 个', en: 'and {count} more' },
  open: { 'zh-CN': '没填：{fields}', en: 'Not filled in: {fields}' },
  comma: { 'zh-CN': '、', en: ', ' },
  records: { 'zh-CN': '有记录的账户', en: 'Accounts with a record' },
  lateMonths: { 'zh-CN': '晚还的月份', en: 'Late months' },
  accountsCount: { 'zh-CN': '{count} 个', en: '{count}' },
  inquiriesCount: {
    'zh-CN': '{count} 条，{hard} 条算作申请',
    en: '{count}, {hard} of them applications',
  },
  rowsCount: { 'zh-CN': '{count} 条', en: '{count}' },
  monthsCount: { 'zh-CN': '{count} 个月', en: '{count} {count|month|months}' },
  noBusiness: { 'zh-CN': '没有生意', en: 'No business' },
} satisfies Record<string, Words>;
