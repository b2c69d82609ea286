// The result: what is assumed of the lender, and how to take the answer along.

import type { Words } from '../words';

export const controls = {
  title: { 'zh-CN': '换一种假设看看', en: 'Look at it under other assumptions' },
  lead: {
    'zh-CN': '机构那一边，从你的资料里看不出来，只能假设。换一项，上面的答案马上跟着变。',
    en: 'The lender’s side cannot be read from your figures, so it is assumed. Change it and the answer changes at once.',
  },
  lender: { 'zh-CN': '按哪一类机构审核', en: 'Which kind of lender reviews' },
  climate: { 'zh-CN': '机构的松紧', en: 'How strict the lender is' },
  programme: { 'zh-CN': '机构对这项业务的打算', en: 'What the lender plans for the product' },
  answer: { 'zh-CN': '现在的答案', en: 'The answer now' },
  announce: { 'zh-CN': '答案变了：{answer}', en: 'The answer changed: {answer}' },
  unchanged: { 'zh-CN': '答案没变：{answer}', en: 'The answer is the same: {answer}' },
  kept: {
    'zh-CN': '你的选择记在这台设备上。',
    en: 'Your choice is kept on this device.',
  },
  reset: { 'zh-CN': '回到默认', en: 'Back to the default' },
} satisfies Record<string, Words>;

export const take = {
  title: { 'zh-CN': '带走这份结果', en: 'Take this result along' },
  print: { 'zh-CN': '打印或存成 PDF', en: 'Print or save as PDF' },
  copy: { 'zh-CN': '复制文字摘要', en: 'Copy a summary' },
  copied: {
    'zh-CN': '已复制。里面有你的数字，只贴到你信得过的地方。',
    en: 'Copied. It holds your figures: paste it only where you trust.',
  },
  notCopied: {
    'zh-CN': '浏览器没让复制。请长按下面的文字，全选后自己复制。',
    en: 'The browser did not let us copy. Select all of the text below and copy it yourself.',
  },
  text: { 'zh-CN': '文字摘要', en: 'The summary' },
  inApp: {
    'zh-CN': '你正在应用里打开这个页面，这里通常不能打印。可以复制文字摘要，或在手机浏览器里打开。',
    en: 'You opened this page inside an app, where printing usually fails. Copy the summary, or open the page in your browser.',
  },
} satisfies Record<string, Words>;

/** The lines of the copied summary. */
export const summary = {
  title: { 'zh-CN': '额度透视 · {lender} · {date}', en: 'LimitLens · {lender} · {date}' },
  sample: {
    'zh-CN': '虚构的示例，不是真人的资料。',
    en: 'An invented sample, not a real person.',
  },
  reasons: { 'zh-CN': '主要原因：', en: 'Main reasons:' },
  reason: { 'zh-CN': '{number}. {title}：{sentence}', en: '{number}. {title}: {sentence}' },
  next: { 'zh-CN': '先做这一件：{title}', en: 'First: {title}' },
  close: {
    'zh-CN': '按公开规则和标明出处的数字推算，不是任何机构的决定。',
    en: 'Worked out from public rules and sourced figures; no lender’s decision.',
  },
} satisfies Record<string, Words>;
