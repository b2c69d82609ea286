// Your data: what is kept on the device, backing it up, erasing it.

import type { Words } from '../words';

export const page = {
  title: { 'zh-CN': '我的数据', en: 'Your data' },
  description: {
    'zh-CN': '看看这台设备上存了什么，备份、恢复，或者全部清除。',
    en: 'See what is kept on this device, back it up, restore it, or erase all of it.',
  },
  lead: {
    'zh-CN':
      '你填的内容只存在这台设备的这个浏览器里，别处没有。存了什么都列在这里，留着、带走还是清除，由你决定。',
    en: 'What you enter is kept in this browser on this device, and nowhere else. All of it is listed here, yours to keep, take away or erase.',
  },
  loading: { 'zh-CN': '正在读取这台设备上的内容', en: 'Reading what is kept on this device' },
} satisfies Record<string, Words>;

/** What is kept, one line a record; the same lines show what a backup holds. */
export const kept = {
  title: { 'zh-CN': '存了什么', en: 'What is kept' },
  nothing: { 'zh-CN': '这里还没有存任何内容。', en: 'Nothing is kept here yet.' },
  start: { 'zh-CN': '查我的额度', en: 'Check my limit' },
  profile: { 'zh-CN': '资料', en: 'Your record' },
  quick: { 'zh-CN': '两分钟自查', en: 'Two-minute check' },
  draft: { 'zh-CN': '填写中的表单', en: 'The form you are filling in' },
  settings: { 'zh-CN': '审核设置', en: 'Review settings' },
  plan: { 'zh-CN': '我的方案', en: 'Your plan' },
  tasks: {
    'zh-CN': '{tasks} 件事，已做 {done} 件',
    en: '{tasks} {tasks|thing|things} to do, {done} done',
  },
  scenarios: { 'zh-CN': '存下的假设', en: 'Saved scenarios' },
  named: { 'zh-CN': '{count} 个', en: '{count} {count|scenario|scenarios}' },
  overrides: { 'zh-CN': '我自己设的规则数字', en: 'Your own numbers for the rules' },
  numbers: { 'zh-CN': '{count} 个数字', en: '{count} {count|number|numbers}' },
  rates: { 'zh-CN': '市场报价利率（LPR）', en: 'Loan prime rates (LPR)' },
  ratesText: { 'zh-CN': '你最近一次确认的利率', en: 'as you last confirmed them' },
  letters: { 'zh-CN': '写好的信', en: 'Letters' },
  written: { 'zh-CN': '{count} 封', en: '{count} {count|letter|letters}' },
  accounts: { 'zh-CN': '{count} 个账户', en: '{count} {count|account|accounts}' },
  inquiries: { 'zh-CN': '{count} 次查询', en: '{count} {count|inquiry|inquiries}' },
  inquiriesUnknown: { 'zh-CN': '查询记录未填', en: 'inquiries not filled in' },
  answers: { 'zh-CN': '{count} 处已填', en: '{count} {count|entry|entries}' },
  settingsText: {
    'zh-CN': '机构类型，以及对机构一方的假设',
    en: 'the kind of lender, and what is assumed of it',
  },
  join: { 'zh-CN': '{first}，{second}', en: '{first}, {second}' },
  saved: { 'zh-CN': '{time} 保存', en: 'saved {time}' },
  unsaved: { 'zh-CN': '还没有存下来', en: 'not saved yet' },
  unreadable: { 'zh-CN': '在，但读不出来', en: 'there, but cannot be read' },
  besides: {
    'zh-CN': '只有这里列出的内容，再加上你选的语言和外观。没有账号，没有浏览记录，没有统计。',
    en: 'Only what is listed here, and your choice of language and appearance. No account, no browsing record, no statistics.',
  },
  eviction: {
    'zh-CN':
      '有些手机浏览器会清掉久未打开的网站的内容，苹果手机上大约是 7 天；无痕窗口一关就清空。想留得久一些，请备份一份。',
    en: 'Some phone browsers clear what a site keeps when it has not been opened for a while, on iPhones after about seven days; private windows are emptied when closed. To keep it longer, back it up.',
  },
  persisted: {
    'zh-CN': '这个浏览器已答应，空间不够时也不清这里的内容。',
    en: 'This browser has agreed not to clear it when room runs short.',
  },
} satisfies Record<string, Words>;

export const backup = {
  title: { 'zh-CN': '备份', en: 'Back up' },
  lead: {
    'zh-CN':
      '把全部内容存成一个文件，以后可以恢复，也可以换一台设备用。文件没有加密，谁拿到都能看，请收好。',
    en: 'All of it in one file, to restore later or on another device. The file is not encrypted: whoever has it can read it, so keep it safe.',
  },
  nothing: { 'zh-CN': '存了内容之后，才有东西可以备份。', en: 'There is nothing to back up yet.' },
  download: { 'zh-CN': '下载备份', en: 'Download backup' },
  copy: { 'zh-CN': '复制为文字', en: 'Copy as text' },
  share: { 'zh-CN': '分享文件', en: 'Share file' },
  downloaded: {
    'zh-CN': '已交给浏览器下载：{file}。没有看到文件的话，请改用“复制为文字”。',
    en: 'Handed to the browser to download: {file}. If no file appears, copy it as text instead.',
  },
  copied: {
    'zh-CN': '已复制。请粘贴到备忘录或文件里存好；别的应用可能读到剪贴板，存好后请随便复制点别的。',
    en: 'Copied. Paste it into a note or a file and save that. Other apps may read the clipboard, so copy something else afterwards.',
  },
  shared: { 'zh-CN': '已交给你选的应用。', en: 'Handed to the app you chose.' },
  notCopied: {
    'zh-CN': '浏览器没有让我们复制。全文在下面，请长按或全选后自己复制。',
    en: 'The browser did not let us copy. The whole text is below: select all of it and copy it yourself.',
  },
  notShared: {
    'zh-CN': '没有分享出去。可以改用下载或复制。',
    en: 'It was not shared. You can download or copy it instead.',
  },
  text: { 'zh-CN': '备份全文', en: 'The whole backup' },
  inApp: {
    'zh-CN':
      '你正在应用里打开这个页面，这里通常不能下载文件，请用“复制为文字”。换到手机浏览器里打开时，那边是空的：把文字粘贴到那边的“恢复”里就能接着用。',
    en: 'You opened this page inside an app, where files usually cannot be downloaded: copy it as text. A page opened in your phone’s browser starts empty; paste the text under “Restore” there to go on.',
  },
} satisfies Record<string, Words>;

export const erase = {
  title: { 'zh-CN': '全部清除', en: 'Erase everything' },
  lead: {
    'zh-CN': '清除这台设备上的全部内容，连同语言和外观的选择。别处没有副本，清除后找不回来。',
    en: 'Erases all that is kept on this device, your choice of language and appearance included. There is no other copy, so it cannot be undone.',
  },
  ask: { 'zh-CN': '全部清除…', en: 'Erase everything…' },
  question: { 'zh-CN': '要全部清除吗？', en: 'Erase everything?' },
  warning: {
    'zh-CN': '所有标签页里的内容都会清除，找不回来。想留一份的话，请先备份。',
    en: 'It goes from every open tab and cannot be brought back. To keep a copy, back it up first.',
  },
  confirm: { 'zh-CN': '清除', en: 'Erase' },
  cancel: { 'zh-CN': '不清除', en: 'Keep it' },
  done: {
    'zh-CN': '已全部清除，这台设备上什么都没有留下。',
    en: 'Erased. Nothing is left on this device.',
  },
  failed: {
    'zh-CN': '没能清除。请关掉这个网站的其他标签页再试；或者在浏览器设置里清除这个网站的数据。',
    en: 'It could not be erased. Close other tabs of this site and try again, or clear this site’s data in your browser’s settings.',
  },
} satisfies Record<string, Words>;
