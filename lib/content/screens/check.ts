// The check: choosing a way in, and the words that all its pages share.

import type { Words } from '../words';

export const start = {
  title: { 'zh-CN': '自查', en: 'Check' },
  heading: { 'zh-CN': '怎么填？', en: 'How would you like to start?' },
  lead: {
    'zh-CN': '几种填法用的是同一套规则。先填快的，之后随时可以补全。',
    en: 'All ways use the same rules. Start with the quick one; you can fill in the rest at any time.',
  },
  description: {
    'zh-CN': '两分钟自查，或者照信用报告完整填写。内容只留在这台设备上。',
    en: 'A two-minute check, or the full form along your credit report. All of it stays on this device.',
  },
  quick: { 'zh-CN': '两分钟自查', en: 'Two-minute check' },
  quickText: {
    'zh-CN': '凭记忆就能答，五项就有第一个答案。结果是一个范围。',
    en: 'Answered from memory; five facts give a first answer. It is a range.',
  },
  full: { 'zh-CN': '完整表格', en: 'Full form' },
  fullText: {
    'zh-CN': '照着信用报告填，二三十分钟。结果最准，还能算出下一次变化的日期。',
    en: 'Along your credit report, in twenty to thirty minutes. The most exact answer, with dates.',
  },
  samples: { 'zh-CN': '拿一个示例来改', en: 'Start from a sample' },
  samplesText: {
    'zh-CN': '虚构的借款人，资料齐全。打开后每一项都能改。',
    en: 'Invented borrowers with complete records. Once opened, every entry can be changed.',
  },
  open: { 'zh-CN': '打开来改', en: 'Open to edit' },
  privacy: {
    'zh-CN': '填的内容只留在这台设备上，边填边存。',
    en: 'What you enter stays on this device and is saved as you type.',
  },
} satisfies Record<string, Words>;

export const resume = {
  title: { 'zh-CN': '接着上次的填', en: 'Continue where you left off' },
  quick: { 'zh-CN': '继续两分钟自查', en: 'Continue the two-minute check' },
  full: { 'zh-CN': '继续完整表格', en: 'Continue the full form' },
  answers: { 'zh-CN': '核对填好的内容', en: 'Check your answers' },
  saved: { 'zh-CN': '保存于 {time}', en: 'saved {time}' },
  loading: { 'zh-CN': '正在读取这台设备上的内容', en: 'Reading what is kept on this device' },
} satisfies Record<string, Words>;

/** Asked before what the borrower typed gives way to something else. */
export const replace = {
  title: { 'zh-CN': '替换完整表格里的内容？', en: 'Replace what is in the full form?' },
  text: {
    'zh-CN': '完整表格里已经填了内容。继续的话，会换成新的。想留着，可以先备份。',
    en: 'The full form already holds answers. Going on puts the new ones in their place. To keep them, back them up first.',
  },
  confirm: { 'zh-CN': '替换', en: 'Replace' },
  backup: { 'zh-CN': '先备份', en: 'Back up first' },
  cancel: { 'zh-CN': '不替换', en: 'Keep as it is' },
} satisfies Record<string, Words>;

export const actions = {
  next: { 'zh-CN': '继续', en: 'Continue' },
  back: { 'zh-CN': '上一步', en: 'Back' },
  skip: { 'zh-CN': '这一步先跳过', en: 'Skip this step' },
  change: { 'zh-CN': '修改', en: 'Change' },
  changePart: { 'zh-CN': '修改：{part}', en: 'Change {part}' },
  review: { 'zh-CN': '看结果', en: 'See the review' },
  check: { 'zh-CN': '核对答案', en: 'Check your answers' },
} satisfies Record<string, Words>;

export const status = {
  saved: { 'zh-CN': '已保存在这台设备上', en: 'Saved on this device' },
  idle: { 'zh-CN': '边填边存，只存在这台设备上', en: 'Saved as you type, on this device only' },
  blocked: {
    'zh-CN': '这个浏览器不允许保存，离开或刷新后要重新填',
    en: 'This browser keeps nothing: leaving or reloading the page loses what you typed',
  },
  unsaved: { 'zh-CN': '还没存上，内容仍在这一页', en: 'Not saved yet; it is still on this page' },
} satisfies Record<string, Words>;

export const errors = {
  prefix: { 'zh-CN': '有误：{title}', en: 'Error: {title}' },
  title: { 'zh-CN': '有 {count} 处需要改一下', en: '{count} {count|entry|entries} to change' },
  busy: { 'zh-CN': '正在核对', en: 'Checking' },
} satisfies Record<string, Words>;

/** What stands in fields and lists, besides the words of the field itself. */
export const entry = {
  choose: { 'zh-CN': '请选择', en: 'Choose one' },
  unknown: { 'zh-CN': '不清楚', en: 'I don’t know' },
  yes: { 'zh-CN': '是', en: 'Yes' },
  no: { 'zh-CN': '否', en: 'No' },
  none: { 'zh-CN': '没有', en: 'None' },
  some: { 'zh-CN': '有，列在下面', en: 'Yes, listed below' },
  understood: { 'zh-CN': '= {value}', en: '= {value}' },
  dateHint: { 'zh-CN': '例如 2026-11-23 或 20261123', en: 'For example 2026-11-23 or 20261123' },
  monthHint: { 'zh-CN': '例如 2026-11', en: 'For example 2026-11' },
} satisfies Record<string, Words>;
