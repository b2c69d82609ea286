// The funding page: its opening, its parts, and what all parts say in the same words.

import type { Words } from '../words';

export const page = {
  title: { 'zh-CN': '钱怎么安排', en: 'Funding' },
  description: {
    'zh-CN': '先还哪一笔，借款真正多贵，怎样减轻月供，小店的钱能撑多久，缺口怎么补。',
    en: 'Which debt to pay first, what a loan really costs, easier terms, how long a shop’s cash lasts and how to cover a gap.',
  },
  heading: { 'zh-CN': '钱怎么安排', en: 'How to fund the gap, and what it costs' },
  lead: {
    'zh-CN':
      '先留出吃住看病的钱和应急的现金，再按时还每一笔，最后才看要不要借。下面的数字都可以改，改了不会动你的资料，也不会存下来。',
    en: 'Essentials and a cash floor first, then every payment on its day, and only then whether to borrow. You can change every figure here; your record stays as it is and nothing is kept.',
  },
  contents: { 'zh-CN': '这一页有什么', en: 'On this page' },
  waiting: { 'zh-CN': '正在算', en: 'Working it out' },
  loading: { 'zh-CN': '正在读取你的资料', en: 'Reading your figures' },
} satisfies Record<string, Words>;

/** Before anything is filled in elsewhere. */
export const noRecord = {
  lead: {
    'zh-CN':
      '不用先填资料：把欠着的几笔、或者一笔借款的条件打在这里就能算。只在这台设备上算，离开就没了。',
    en: 'No record is needed: type your debts, or the terms of a loan, and work them out here. It stays on this device and is gone when you leave.',
  },
  more: {
    'zh-CN':
      '填了资料以后，还能看按这样的审核额度什么时候回来、怎样减轻月供。做生意的，还能看钱能撑多久、缺口怎么补。',
    en: 'With your record filled in you also see when such a review would bring the limit back, and easier terms. For a business: how long cash lasts and how to cover a gap.',
  },
  check: { 'zh-CN': '填我的资料', en: 'Fill in my record' },
  sample: { 'zh-CN': '看一个例子', en: 'See a sample' },
} satisfies Record<string, Words>;

export const shared = {
  incomplete: {
    'zh-CN': '补上或改好标出来的几处，结果就会出来。',
    en: 'Fill in what is marked and the result appears.',
  },
  noDebts: {
    'zh-CN': '资料里没有还欠着钱的账户，这里没有可算的。',
    en: 'Your record holds no account with anything owed, so there is nothing to work out here.',
  },
  source: { 'zh-CN': '出处：{name}，{date} 查阅', en: 'Source: {name}, read on {date}' },
  now: { 'zh-CN': '现在', en: 'Now' },
  then: { 'zh-CN': '调整后', en: 'With it' },
  figure: { 'zh-CN': '项目', en: 'Figure' },
} satisfies Record<string, Words>;

export const file = {
  download: { 'zh-CN': '下载明细（CSV）', en: 'Download the schedule (CSV)' },
  copy: { 'zh-CN': '复制明细', en: 'Copy the schedule' },
  calendar: { 'zh-CN': '放进日历（.ics）', en: 'Into the calendar (.ics)' },
  calendarName: { 'zh-CN': '还款安排', en: 'Payments' },
  notWritten: {
    'zh-CN': '没能写出日历文件，请再试一次，或者复制明细。',
    en: 'The calendar file could not be written. Try again, or copy the schedule.',
  },
  downloaded: {
    'zh-CN': '已交给浏览器下载：{file}。',
    en: 'Handed to the browser to download: {file}.',
  },
  copied: {
    'zh-CN': '已复制，可以粘贴到表格里。',
    en: 'Copied. You can paste it into a spreadsheet.',
  },
  notCopied: {
    'zh-CN': '浏览器没有让我们复制。全文在下面，请全选后自己复制。',
    en: 'The browser did not let us copy. The whole text is below: select all of it and copy it yourself.',
  },
  text: { 'zh-CN': '明细全文', en: 'The whole schedule' },
} satisfies Record<string, Words>;
