// The words around every page: header, footer, preferences, and what is said when a page fails.

import type { Words } from '../words';

export const brand = {
  name: { 'zh-CN': '额度透视', en: 'LimitLens' },
  title: {
    'zh-CN': '额度透视：看看额度为什么被降',
    en: 'LimitLens: see why your credit limit was cut',
  },
  description: {
    'zh-CN':
      '借呗、微粒贷、信用卡或经营贷的额度被降了？按审核的思路看一遍自己的情况：可能的决定、原因、离下一次降额多远、怎样恢复。资料只留在你的设备上。',
    en: 'Was your credit limit cut? Go through your own figures the way a lender’s review does: the likely decision, the reasons, how close the next cut is and what brings the limit back. Nothing leaves your device.',
  },
} satisfies Record<string, Words>;

/** The name of each page in the navigation. */
export const navigation = {
  home: { 'zh-CN': '首页', en: 'Home' },
  check: { 'zh-CN': '自查', en: 'Check' },
  result: { 'zh-CN': '结果', en: 'Result' },
  whatIf: { 'zh-CN': '试一试', en: 'What if' },
  plan: { 'zh-CN': '方案', en: 'Plan' },
  doors: { 'zh-CN': '哪扇门开着', en: 'Open doors' },
  funding: { 'zh-CN': '钱怎么安排', en: 'Funding' },
  letters: { 'zh-CN': '信和材料', en: 'Letters' },
  watch: { 'zh-CN': '政策和利率', en: 'Rules and rates' },
  policy: { 'zh-CN': '规则', en: 'Policy' },
  method: { 'zh-CN': '方法', en: 'Method' },
  history: { 'zh-CN': '我的数据', en: 'Your data' },
} satisfies Record<string, Words>;

export const shell = {
  skip: { 'zh-CN': '跳到正文', en: 'Skip to content' },
  mainNavigation: { 'zh-CN': '主要页面', en: 'Main pages' },
  allPages: { 'zh-CN': '全部页面', en: 'All pages' },
  disclaimer: {
    'zh-CN':
      '额度透视不是贷款机构，不是征信机构，也不是芝麻分。结果按公开规则和标明出处的数字推算，不代表任何机构的决定，也不构成金融或法律建议。',
    en: 'LimitLens is not a lender, not a credit bureau and not Zhima (Sesame) Credit. Results are worked out from public rules and from figures that name their source. They are no lender’s decision, and not financial or legal advice.',
  },
  privacy: {
    'zh-CN': '你填的内容只留在这台设备上。这里没有账号，没有统计代码，也没有接收资料的服务器。',
    en: 'What you enter stays on this device. There is no account, no analytics and no server that takes your figures.',
  },
} satisfies Record<string, Words>;

/** The appearance setting and its three choices. */
export const appearance = {
  label: { 'zh-CN': '外观', en: 'Appearance' },
  auto: { 'zh-CN': '跟随设备', en: 'Same as device' },
  light: { 'zh-CN': '浅色', en: 'Light' },
  dark: { 'zh-CN': '深色', en: 'Dark' },
} satisfies Record<string, Words>;

/** Each language in itself, in full and where there is little room. */
export const languages = {
  'zh-CN': { name: '中文', short: '中文' },
  en: { name: 'English', short: 'EN' },
} as const;

export const failure = {
  title: { 'zh-CN': '这一页没能打开', en: 'This page could not be opened' },
  safe: {
    'zh-CN': '出错的是页面。你已保存的资料没有丢，仍在这台设备上。',
    en: 'The page failed. What you have saved is not lost: it is still on this device.',
  },
  next: {
    'zh-CN': '先再试一次；还是不行，可以到“我的数据”里先备份。',
    en: 'Try again first. If that does not help, make a backup under “Your data”.',
  },
  retry: { 'zh-CN': '再试一次', en: 'Try again' },
} satisfies Record<string, Words>;

export const missing = {
  title: { 'zh-CN': '找不到这一页', en: 'There is no such page' },
  text: {
    'zh-CN': '地址可能写错了，或者页面已经移走。你保存的资料不受影响。',
    en: 'The address may be mistyped, or the page has moved. What you have saved is not affected.',
  },
  home: { 'zh-CN': '回到首页', en: 'Go to the home page' },
} satisfies Record<string, Words>;

export const chooser = {
  question: {
    'zh-CN': '额度突然被降了？先看看为什么。',
    en: 'Your credit limit was cut? First see why.',
  },
  go: { 'zh-CN': '用中文继续', en: 'Continue in English' },
  remembered: {
    'zh-CN': '这台设备会记住你的选择，在任何一页都能换。',
    en: 'This device remembers your choice. You can change it on every page.',
  },
} satisfies Record<string, Words>;
