// What is said, on whichever page, when something could not be kept. Never only what went wrong:
// where the borrower's entries are now, and what to do.

import type { Words } from '../words';

export const troubles = {
  BLOCKED: {
    title: { 'zh-CN': '没有存到这台设备上', en: 'Not saved on this device' },
    text: {
      'zh-CN':
        '这个浏览器不让网页保存内容，可能是无痕模式。可以照常使用，但关掉或刷新页面就没有了，离开前请先备份。',
      en: 'This browser lets no page keep anything, perhaps because it is a private window. All of it works, but closing or reloading the page loses what you entered. Back it up before you leave.',
    },
  },
  FULL: {
    title: { 'zh-CN': '没有存下来：存储空间满了', en: 'Not saved: no room left' },
    text: {
      'zh-CN':
        '你填的还在这个页面上，没有丢。腾出一些空间后接着填，会自动再存；也可以先备份，再关掉页面。',
      en: 'What you entered is still on this page. Free some space and go on: it is saved again by itself. Or back it up before you close the page.',
    },
  },
  TOO_LARGE: {
    title: { 'zh-CN': '没有存下来：填的内容太多', en: 'Not saved: too much was entered' },
    text: {
      'zh-CN': '你填的还在这个页面上，没有丢。请把最长的一段文字缩短，会自动再存。',
      en: 'What you entered is still on this page. Shorten the longest text and it is saved again by itself.',
    },
  },
  CORRUPT: {
    title: { 'zh-CN': '存下的内容有一部分读不出来', en: 'Part of what was kept cannot be read' },
    text: {
      'zh-CN':
        '可能是浏览器弄坏了它，其余内容不受影响。那一部分可以用备份恢复，也可以重新填写，新的会换掉旧的。',
      en: 'The browser may have damaged it; the rest is not affected. Restore that part from a backup or enter it again: the new entry replaces it.',
    },
  },
  FUTURE: {
    title: { 'zh-CN': '存下的内容来自更新的版本', en: 'What is kept here is from a newer version' },
    text: {
      'zh-CN': '请刷新页面，换成新版本。在那之前它不会被改动，这个页面上新填的也存不下来。',
      en: 'Reload the page to get that version. Until then it is left as it is, and what you enter on this page is not saved.',
    },
  },
  CHANGED_ELSEWHERE: {
    title: { 'zh-CN': '另一个标签页改过了', en: 'Changed in another tab' },
    text: {
      'zh-CN': '这个页面上的是较早的内容。为了不盖掉那边的，这里改动的先不保存。要用哪一份？',
      en: 'This page shows the older version. So as not to overwrite the other one, changes here are not saved for now. Which one do you want?',
    },
  },
  GONE: {
    title: { 'zh-CN': '这台设备上存的内容被清掉了', en: 'What was kept on this device is gone' },
    text: {
      'zh-CN':
        '可能是浏览器清理了空间，也可能是你在别处清除的。这个页面上的还在，没有你点头不会再存。',
      en: 'The browser may have made room, or you erased it elsewhere. What is on this page is still here, and is not saved again unless you say so.',
    },
  },
  CLOCK: {
    title: { 'zh-CN': '这台设备的日期可能不对', en: 'The date on this device may be wrong' },
    text: {
      'zh-CN':
        '存下的内容比今天的日期还要新。内容没有变，但结果按设备的日期算，会不准。请到系统设置里核对日期，再刷新页面。',
      en: 'What is kept here was saved later than today’s date. Nothing in it has changed, but reviews go by the date of the device and would be off. Check the date in its settings, then reload the page.',
    },
  },
} satisfies Record<string, { title: Words; text: Words }>;

export const troubleActions = {
  backup: { 'zh-CN': '去备份', en: 'Back up' },
  reload: { 'zh-CN': '刷新页面', en: 'Reload the page' },
  loadOther: { 'zh-CN': '用那边的', en: 'Use the other one' },
  keepMine: { 'zh-CN': '用这里的', en: 'Use this one' },
  keepHere: { 'zh-CN': '留着，再存一次', en: 'Keep it and save it again' },
  letGo: { 'zh-CN': '不留了', en: 'Let it go' },
  dismiss: { 'zh-CN': '知道了', en: 'Close this note' },
} satisfies Record<string, Words>;
