// Kept reviews: keeping one from the result, the list of them, and reminders for the next report.

import type { Words } from '../words';

export const keeping = {
  title: { 'zh-CN': '留下这次结果', en: 'Keep this review' },
  lead: {
    'zh-CN': '以后可以拿来和新的结果对比，看清是什么变了。只存在这台设备上。',
    en: 'Later you can hold it against a new one and see what changed. It stays on this device.',
  },
  keep: { 'zh-CN': '留下这次结果', en: 'Keep this review' },
  kept: { 'zh-CN': '已留下。', en: 'Kept.' },
  see: { 'zh-CN': '去看留下的结果', en: 'See kept reviews' },
  BLOCKED: {
    'zh-CN': '这个浏览器不让保存，只能留到关掉页面为止。可以先到“我的数据”做一份备份。',
    en: 'This browser saves nothing, so it is kept only until you close the page. You can back it up under “Your data” first.',
  },
  FULL: {
    'zh-CN': '没有留下：存储空间满了。结果还在这个页面上，腾出一些空间后再试。',
    en: 'Not kept: no room is left. The review is still on this page; free some space and try again.',
  },
  FUTURE: {
    'zh-CN': '没有留下：这台设备上的内容来自更新的版本。请刷新页面再试。',
    en: 'Not kept: what is on this device is from a newer version. Reload the page and try again.',
  },
  failed: {
    'zh-CN': '没有留下。结果还在这个页面上，请再试一次。',
    en: 'Not kept. The review is still on this page; try again.',
  },
} satisfies Record<string, Words>;

export const list = {
  title: { 'zh-CN': '留下的结果', en: 'Kept reviews' },
  lead: {
    'zh-CN': '每次留下的结果都是当天的样子：当时的资料、当时的规则。以后规则变了，它也不会重算。',
    en: 'Each stands as it was on its day, with the figures and the rules of that day. It is never worked out again.',
  },
  empty: {
    'zh-CN': '还没有留下过结果。',
    en: 'No review has been kept yet.',
  },
  emptyHow: {
    'zh-CN':
      '在结果页最下面点“留下这次结果”，这里就会记上一笔。过些日子再留一次，就能看到额度、总分和每项指标的变化，以及变化从哪里来。',
    en: 'Press “Keep this review” near the end of your result, and it is listed here. Keep another one some weeks later to see how the limit, the total and each signal moved, and why.',
  },
  toResult: { 'zh-CN': '去结果页', en: 'Go to your result' },
  loading: { 'zh-CN': '正在读取留下的结果', en: 'Reading kept reviews' },
  count: { 'zh-CN': '共 {count} 次', en: '{count} {count|review|reviews}' },
  unreadable: {
    'zh-CN':
      '另有 {count} 次读不出来，可能被浏览器弄坏，或者来自更新的版本。已跳过，原样留着；有备份的话可以恢复。',
    en: '{count} more cannot be read: damaged by the browser, or from a newer version. Skipped and left as they are; a backup can bring them back.',
  },
  limit: { 'zh-CN': '额度', en: 'Limit' },
  between: { 'zh-CN': '{low} 到 {high}', en: '{low} to {high}' },
  score: { 'zh-CN': '总分', en: 'Total points' },
  grade: { 'zh-CN': '等级 {grade}', en: 'grade {grade}' },
  scoreOf: { 'zh-CN': '{total} 分，等级 {grade}', en: '{total} points, grade {grade}' },
  own: { 'zh-CN': '含自己设的数字', en: 'with your own numbers' },
  note: { 'zh-CN': '备注', en: 'Note' },
  addNote: { 'zh-CN': '加备注', en: 'Add a note' },
  editNote: { 'zh-CN': '改备注', en: 'Edit the note' },
  ofDay: { 'zh-CN': '（{day}）', en: '({day})' },
  noteHint: { 'zh-CN': '比如那天还清了哪笔', en: 'For example, what you had paid off that day' },
  saveNote: { 'zh-CN': '存备注', en: 'Save note' },
  cancel: { 'zh-CN': '不改了', en: 'Leave it' },
  noteFailed: {
    'zh-CN': '备注没有存下来，写的还在框里，请再试一次。',
    en: 'The note was not saved. What you wrote is still here; try again.',
  },
  drop: { 'zh-CN': '删除', en: 'Delete' },
  dropped: { 'zh-CN': '{day}的结果已删除。', en: 'The review of {day} was deleted.' },
  dropFailed: {
    'zh-CN': '没能删除，请再试一次。',
    en: 'It could not be deleted. Try again.',
  },
  undo: { 'zh-CN': '撤销', en: 'Undo' },
  undone: { 'zh-CN': '已经放回来了。', en: 'It is back.' },
  more: { 'zh-CN': '再看 {count} 次', en: 'Show {count} more' },
} satisfies Record<string, Words>;

export const reminders = {
  title: { 'zh-CN': '下次查信用报告', en: 'Your next credit report' },
  lead: {
    'zh-CN':
      '常见的说法是，每人每年可以免费查两次自己的信用报告。隔半年查一次，变化看得清，免费次数也够用。自己查不算申请贷款的查询。',
    en: 'It is commonly said that you may read your own credit report twice a year for free. Half a year apart shows changes and stays free. Reading it yourself is no lender’s inquiry.',
  },
  basis: {
    'zh-CN': '次数是常见说法，以征信中心当时的公告为准。',
    en: 'Twice a year is commonly quoted; what the credit bureau announces applies.',
  },
  last: { 'zh-CN': '上一份报告的日期', en: 'Date of your last report' },
  lastHint: { 'zh-CN': '写在报告开头，比如', en: 'It stands at the top of the report, such as' },
  open: { 'zh-CN': '填了日期，就能排出下两次。', en: 'Enter it to see the next two days.' },
  unclear: {
    'zh-CN': '没看懂这个日期，请写成 2026-05-20 这样。',
    en: 'This date was not understood. Write it like 2026-05-20.',
  },
  later: {
    'zh-CN': '这个日期还没到。请填已经拿到的那份。',
    en: 'That day has not come yet. Enter the date of the report you have.',
  },
  due: {
    'zh-CN': '离上一份已经过了半年，现在就可以再查一次。今天查了的话，往后两次是：',
    en: 'Half a year has passed since then: you may read it again now. If you read it today, the next two are:',
  },
  days: { 'zh-CN': '提醒的日子', en: 'Days to remember' },
  event: { 'zh-CN': '免费查一次信用报告', en: 'Read your free credit report' },
  eventNote: {
    'zh-CN': '查完可以导入，再留一次结果，和上次对比。',
    en: 'Read it in, keep the review, and compare it with the last one.',
  },
  calendar: { 'zh-CN': '信用报告提醒', en: 'Credit report reminders' },
} satisfies Record<string, Words>;
