// Your data: putting a backup in place of what is kept, and why that may not go.

import type { Words } from '../words';

export const restore = {
  title: { 'zh-CN': '恢复', en: 'Restore' },
  lead: {
    'zh-CN': '选一份备份文件，或者粘贴备份的文字。先看清里面有什么，再决定换不换、要不要合并。',
    en: 'Choose a backup file or paste its text. You see what is in it before anything is replaced or merged.',
  },
  file: { 'zh-CN': '备份文件', en: 'Backup file' },
  fileHint: { 'zh-CN': '名字一般是 limitlens-日期.json', en: 'Usually named limitlens-date.json' },
  text: { 'zh-CN': '或者粘贴文字', en: 'Or paste the text' },
  textHint: {
    'zh-CN': '从第一个花括号到最后一个，整段粘贴',
    en: 'All of it, from the first curly bracket to the last',
  },
  look: { 'zh-CN': '看看里面有什么', en: 'See what is in it' },
  reading: { 'zh-CN': '正在读取', en: 'Reading' },
  progress: {
    'zh-CN': '正在读取留下的结果：{done} / {total}',
    en: 'Reading kept reviews: {done} of {total}',
  },
  stop: { 'zh-CN': '停止读取', en: 'Stop reading' },
  found: { 'zh-CN': '这份备份里有', en: 'What this backup holds' },
  foundSaved: { 'zh-CN': '备份时间', en: 'Backed up' },
  foundNothing: {
    'zh-CN': '里面是空的，没有任何内容。',
    en: 'It is empty: there is nothing in it.',
  },
  replacesNothing: {
    'zh-CN': '这台设备上现在没有内容会被换掉。',
    en: 'Nothing is kept on this device now, so nothing will be replaced.',
  },
  how: { 'zh-CN': '怎么恢复', en: 'How to restore it' },
  replace: { 'zh-CN': '全部换成这份备份', en: 'Replace everything' },
  replaceHint: {
    'zh-CN': '这台设备上现有的全部内容都会被换掉。要留着现有的，请先备份。',
    en: 'Everything that is kept on this device now goes. To keep that too, back it up first.',
  },
  merge: { 'zh-CN': '合并', en: 'Merge' },
  mergeHint: {
    'zh-CN': '现有的不丢：留下的结果合在一起，这里没有的补上，两边都有的由你选。',
    en: 'Nothing here is lost: kept reviews are united, what is missing here comes in, and where both have something you choose.',
  },
  choose: {
    'zh-CN': '{part}：两边都有，用哪一份？',
    en: '{part}: both have it. Which one to keep?',
  },
  mine: { 'zh-CN': '留这台设备上的', en: 'What is on this device' },
  theirs: { 'zh-CN': '用备份里的', en: 'What is in the backup' },
  comesIn: { 'zh-CN': '会补上：{parts}。', en: 'Comes in: {parts}.' },
  reviewsIn: {
    'zh-CN': '留下的结果：备份里有 {count} 次是这里没有的，会合进来。',
    en: 'Kept reviews: {count} that {count|is|are} not here yet will come in.',
  },
  nothingIn: {
    'zh-CN': '备份里的内容这里都有，合并不会改变什么。',
    en: 'All of it is here already: merging changes nothing.',
  },
  confirmMerge: { 'zh-CN': '合并这份备份', en: 'Merge this backup' },
  leftOut: {
    'zh-CN': '其中有 {count} 次留下的结果读不懂，会略过。',
    en: '{count} kept {count|review|reviews} in it cannot be understood and will be left out.',
  },
  snapshots: { 'zh-CN': '留下的结果', en: 'Kept reviews' },
  snapshotsText: { 'zh-CN': '{count} 次', en: '{count} {count|review|reviews}' },
  confirm: { 'zh-CN': '恢复这份备份', en: 'Restore this backup' },
  cancel: { 'zh-CN': '不恢复', en: 'Do not restore' },
  cancelled: { 'zh-CN': '没有恢复，一切照旧。', en: 'Not restored. Nothing has changed.' },
  done: { 'zh-CN': '已恢复。可以接着用了。', en: 'Restored. You can go on from there.' },
  doneBlocked: {
    'zh-CN': '已恢复到这个页面。这个浏览器不让保存，关掉页面就没有了。',
    en: 'Restored to this page. This browser saves nothing: it is gone when you close the page.',
  },
  problemTitle: { 'zh-CN': '没有恢复，现有内容没有变', en: 'Not restored; nothing has changed' },
  part: {
    'zh-CN': '“{part}”这一部分读不懂。',
    en: 'The part “{part}” cannot be understood.',
  },
  header: {
    'zh-CN': '文件开头的说明读不懂。',
    en: 'The beginning of the file cannot be understood.',
  },
  more: { 'zh-CN': '还有 {count} 处。', en: 'And {count} more.' },
} satisfies Record<string, Words>;

/** Why a backup was not restored, and what to do: beside the field it came from. */
export const restoreFailures = {
  EMPTY: {
    'zh-CN': '请选择一个备份文件，或者粘贴备份的文字。',
    en: 'Choose a backup file, or paste the text of one.',
  },
  UNREADABLE_FILE: {
    'zh-CN': '这个文件打不开。请确认它还在原处，再选一次。',
    en: 'The file cannot be opened. Check that it is still there, then choose it again.',
  },
  TOO_LARGE: {
    'zh-CN': '内容太大了，超过 80 MB，不会是这里的备份。请换一份。',
    en: 'It is larger than 80 MB and cannot be a backup of ours. Choose another one.',
  },
  TRUNCATED: {
    'zh-CN': '内容不完整，后面断掉了。请重新复制全文，或者重新传一次文件。',
    en: 'It breaks off before the end. Copy the whole text again, or transfer the file again.',
  },
  NOT_JSON: {
    'zh-CN': '这不是备份文件。请选择从这里下载的 .json 文件。',
    en: 'This is not a backup. Choose the .json file you downloaded here.',
  },
  OTHER_FORMAT: {
    'zh-CN': '这是别的应用的文件。请选择名字以 limitlens 开头的那一份。',
    en: 'This file belongs to another app. Choose the one whose name begins with limitlens.',
  },
  FUTURE_VERSION: {
    'zh-CN': '这份备份来自更新的版本。请刷新页面换成新版本，再试一次。',
    en: 'This backup was made by a newer version. Reload the page to get that version, then try again.',
  },
  UNKNOWN_VERSION: {
    'zh-CN': '看不出这份备份是哪个版本，可能被改动过。请换一份没有改动的。',
    en: 'Its version cannot be told; it may have been edited. Choose one that was not.',
  },
  INVALID: {
    'zh-CN': '这份备份里有对不上的地方，可能被改动过。请换一份，或按下面所列改好再试。',
    en: 'Some of it does not add up; it may have been edited. Choose another one, or mend what is listed and try again.',
  },
  FULL: {
    'zh-CN': '这台设备的存储空间满了，放不下。请先腾出一些空间，再试一次。',
    en: 'This device has no room left for it. Free some space, then try again.',
  },
  NOT_KEPT: {
    'zh-CN': '内容没有问题，但这个浏览器没能存下来。请再试一次；不行的话，关掉其他标签页再试。',
    en: 'The backup is fine, but this browser could not keep it. Try again; if that fails, close other tabs first.',
  },
} satisfies Record<string, Words>;
