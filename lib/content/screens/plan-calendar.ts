// The coming days as a list and as a calendar file.

import type { Words } from '../words';

export const calendar = {
  title: { 'zh-CN': '放进日历', en: 'Into your calendar' },
  lead: {
    'zh-CN': '要还的、要做的、会移出的记录，和方案见效的那天，都是这台设备上算的。',
    en: 'What falls due, what to do, which records leave, and the day the plan shows: all worked out on this device.',
  },
  none: {
    'zh-CN': '按填了的资料，没有已知日期的事。补上还款日就有了。',
    en: 'By what is filled in, nothing has a known date. Add due days to see them here.',
  },
  rest: { 'zh-CN': '往后的 {count} 件', en: '{count} later {count|event|events}' },
  download: { 'zh-CN': '下载日历文件', en: 'Download calendar file' },
  copy: { 'zh-CN': '复制为文字', en: 'Copy as text' },
  downloaded: {
    'zh-CN': '已交给浏览器下载：{file}。打开它，就会加进你的日历。',
    en: 'Handed to the browser to download: {file}. Open it to add the events to your calendar.',
  },
  copied: {
    'zh-CN': '已复制，可以粘贴到备忘录或日历里。',
    en: 'Copied. Paste it into a note or your calendar.',
  },
  notCopied: {
    'zh-CN': '浏览器没有让我们复制。全文在下面，请长按或全选后自己复制。',
    en: 'The browser did not let us copy. The whole text is below: select all of it and copy it yourself.',
  },
  notWritten: {
    'zh-CN': '没能写出日历文件，请再试一次，或者复制为文字。',
    en: 'The file could not be written. Try again, or copy it as text.',
  },
  text: { 'zh-CN': '全部日期', en: 'All the dates' },
  inApp: {
    'zh-CN': '你正在应用里打开这个页面，这里通常不能下载文件，请用“复制为文字”。',
    en: 'You opened this page inside an app, where files usually cannot be downloaded: copy it as text.',
  },
  seen: {
    'zh-CN': '日历里会写机构名和金额。和别人共用日历，或者会同步到单位的，请先想一想。',
    en: 'It names lenders and amounts. Think first if you share your calendar, or if it is kept by your employer.',
  },
  changed: {
    'zh-CN': '资料变了以后再下载一次，同一件事不会重复。',
    en: 'Download it again once your figures change; the same event is not doubled.',
  },
} satisfies Record<string, Words>;

/** One event each: a title, and what stands below it. */
export const events = {
  payment: { 'zh-CN': '还{lender} {amount}', en: 'Pay {lender} {amount}' },
  paymentUnknown: { 'zh-CN': '还{lender}', en: 'Pay {lender}' },
  paymentNote: {
    'zh-CN': '晚一天也是晚。还不上，就在这天之前联系机构。',
    en: 'Any late day is late. If it cannot be paid, speak to the lender before this day.',
  },
  record: { 'zh-CN': '有记录不再计入', en: 'A record stops counting' },
  recordNote: {
    'zh-CN': '前提是没有新的申请、每笔按时还。不是说从这天起就该申请。',
    en: 'If nothing new was applied for and everything is paid on time. It is no invitation to apply.',
  },
  review: {
    'zh-CN': '方案全部见效：这样的审核会{outcome}',
    en: 'All of the plan shows: this review would {outcome}',
  },
  reviewNote: {
    'zh-CN': '这是审核规则下的推算，不是机构的承诺。更新资料，再看一次。',
    en: 'Worked out under review rules, promised by no lender. Bring your figures up to date and look again.',
  },
} satisfies Record<string, Words>;

/** The kind of an event, in a word or two. */
export const eventKinds = {
  payment: { 'zh-CN': '还款', en: 'Due' },
  task: { 'zh-CN': '要做', en: 'To do' },
  review: { 'zh-CN': '见效', en: 'Shows' },
  record: { 'zh-CN': '移出', en: 'Leaves' },
} satisfies Record<string, Words>;
