// Your data: a backup that only a passphrase opens, and why one may not open.

import type { Words } from '../words';

export const sealed = {
  title: { 'zh-CN': '加密备份', en: 'Encrypted backup' },
  lead: {
    'zh-CN': '用密码把备份锁上。没有密码，谁拿到文件都看不了。',
    en: 'Locks the backup with a passphrase. Without it, nobody who gets the file can read it.',
  },
  warning: {
    'zh-CN': '密码不会存下来，也没有人能帮你找回。忘了密码，这份备份就打不开了。',
    en: 'The passphrase is not kept anywhere and nobody can recover it. If it is forgotten, this backup stays locked.',
  },
  open: { 'zh-CN': '做一份加密备份', en: 'Make an encrypted backup' },
  passphrase: { 'zh-CN': '设一个密码', en: 'Choose a passphrase' },
  passphraseHint: {
    'zh-CN': '至少 8 个字符。建议用四个以上不相干的词，不要用生日、手机号或别处用过的密码。',
    en: 'At least 8 characters. Four or more unrelated words are best; no birthdays, phone numbers or passphrases used elsewhere.',
  },
  again: { 'zh-CN': '再输一遍密码', en: 'Type it again' },
  show: { 'zh-CN': '显示密码', en: 'Show passphrase' },
  hide: { 'zh-CN': '隐藏密码', en: 'Hide passphrase' },
  download: { 'zh-CN': '下载加密备份', en: 'Download encrypted backup' },
  copy: { 'zh-CN': '复制加密文字', en: 'Copy encrypted text' },
  working: { 'zh-CN': '正在加密', en: 'Encrypting' },
  problemTitle: { 'zh-CN': '还差一点', en: 'Not quite yet' },
  tooShort: {
    'zh-CN': '密码至少要 8 个字符。',
    en: 'Use at least 8 characters for the passphrase.',
  },
  different: {
    'zh-CN': '两次输入的密码不一样，请再输一遍。',
    en: 'The two do not match. Type the passphrase again.',
  },
  failed: {
    'zh-CN': '没能加密，什么都没有改变。请再试一次。',
    en: 'It could not be encrypted; nothing has changed. Try again.',
  },
  noCrypto: {
    'zh-CN':
      '这个页面不是用 https 打开的，浏览器不提供加密，所以这里做不了加密备份，也打不开。请换成 https 的地址再来。',
    en: 'This page was not opened over https, so the browser offers no encryption here: encrypted backups can be neither made nor opened. Open it at its https address.',
  },
  locked: { 'zh-CN': '这份备份是加密的', en: 'This backup is encrypted' },
  lockedLead: {
    'zh-CN': '输入做备份时设的密码。打开后先看清里面有什么，再决定要不要恢复。',
    en: 'Enter the passphrase it was made with. You see what is in it before anything is restored.',
  },
  key: { 'zh-CN': '备份的密码', en: 'Its passphrase' },
  keyEmpty: { 'zh-CN': '请输入密码。', en: 'Enter the passphrase.' },
  unlock: { 'zh-CN': '打开看看', en: 'Unlock and look' },
  unlocking: { 'zh-CN': '正在打开', en: 'Unlocking' },
} satisfies Record<string, Words>;

/** Why an encrypted backup was not opened, and what to do. */
export const sealFailures = {
  SEALED: {
    'zh-CN': '打开后，里面又是一份加密的备份。请换一份。',
    en: 'Inside is yet another encrypted backup. Choose another one.',
  },
  NO_CRYPTO: sealed.noCrypto,
  SEALED_FUTURE: {
    'zh-CN': '这份加密备份来自更新的版本。请刷新页面换成新版本，再试一次。',
    en: 'This encrypted backup was made by a newer version. Reload the page to get that version, then try again.',
  },
  SEALED_UNKNOWN: {
    'zh-CN': '这份加密备份的开头读不懂，可能被改动过，也可能不是这里做的。请换一份。',
    en: 'The beginning of this encrypted backup cannot be understood; it may have been edited, or made elsewhere. Choose another one.',
  },
  SEALED_TOO_SLOW: {
    'zh-CN':
      '这份文件要求的计算量大得不正常，会让设备卡住，所以没有打开。它不像是这里做的，请换一份。',
    en: 'This file asks for so much computing that the device would hang, so it was not opened. It does not look like one of ours; choose another one.',
  },
  SEALED_DAMAGED: {
    'zh-CN':
      '这份加密备份损坏了，有几处和做的时候不一样，密码对也打不开。请重新传一次文件，或者换一份。',
    en: 'This encrypted backup is damaged: some of it is not as it was made, and no passphrase opens it. Transfer the file again or choose another one.',
  },
  WRONG_PASSPHRASE: {
    'zh-CN': '密码不对，没有打开。请检查大小写和输入法，再试一次。',
    en: 'That is not the passphrase. Check capitals and the keyboard, then try again.',
  },
} satisfies Record<string, Words>;
