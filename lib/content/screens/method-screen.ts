// The method page: what stands around the sections, and what the sections do not say themselves.

import type { Words } from '../words';

export const page = {
  title: { 'zh-CN': '怎么算出来的', en: 'How it is worked out' },
  description: {
    'zh-CN': '从资料到结果的每一步，附一个完整的例子；有什么证据，不知道什么，资料在哪里。',
    en: 'Every step from figures to answer with one full example; the evidence, what cannot be known, and where your figures are.',
  },
  lead: {
    'zh-CN':
      '这里不猜机构的心思。只把你的资料按一套写明出处的规则走一遍，每一步都能核对；不知道的，就说不知道。',
    en: 'Nobody’s mind is read here. Your figures go through rules that name their sources. Each step can be checked, and what is not known is called not known.',
  },
  contents: { 'zh-CN': '本页目录', en: 'On this page' },
} satisfies Record<string, Words>;

export const basis = {
  link: { 'zh-CN': '看每一条规则和出处', en: 'See every rule and its source' },
} satisfies Record<string, Words>;

export const privacy = {
  kept: { 'zh-CN': '保存了什么', en: 'What is kept' },
  database: {
    'zh-CN':
      '浏览器的本机数据库（IndexedDB）：填到一半的表、两分钟自查的回答、整理好的资料、你选的假设。',
    en: 'In the browser’s own database (IndexedDB): forms half filled in, quick answers, your figures, and the assumptions you chose.',
  },
  preferences: {
    'zh-CN': '浏览器的本机存储（localStorage）：语言、外观，以及关页面时来不及存的那一笔。',
    en: 'In its local storage: language, appearance, and what a closing page had no time to keep.',
  },
  erase: { 'zh-CN': '怎样删除', en: 'How to erase it' },
  eraseText: {
    'zh-CN':
      '到“我的数据”里一次全部删除，也可以先备份成文件。清除浏览器里这个网站的数据，效果一样。',
    en: 'Erase all of it at once under “Your data”, where you may also make a backup first. Clearing this site’s data in the browser does the same.',
  },
  eraseLink: { 'zh-CN': '去“我的数据”', en: 'Go to your data' },
  sealed: { 'zh-CN': '怎么拦着页面', en: 'What holds the page back' },
  sealedText: {
    'zh-CN':
      '页面带着内容安全策略（CSP），从“什么都不许”开始。脚本、样式和连接只许来自本站，写在页面里的脚本还要和校验值一致。浏览器测试会在任何一个发往别处、或带着数据的请求上失败。',
    en: 'A content security policy starts from “nothing is allowed”: scripts, styles and connections may come from this site only, and a script inside a page has to match its hash. The browser tests fail on any request that leaves the site or carries data.',
  },
} satisfies Record<string, Words>;

export const glossary = {
  title: { 'zh-CN': '十个词', en: 'Ten terms' },
  lead: {
    'zh-CN': '全站同一个意思，只用这一个词。',
    en: 'Each means the same thing on every page.',
  },
} satisfies Record<string, Words>;

export const isNot = {
  score: {
    term: { 'zh-CN': '不是征信分，也不是芝麻分', en: 'Not a bureau score, not a Zhima score' },
    text: {
      'zh-CN': '总分只在这里有意义，用来解释额度怎么来，不能拿给任何机构看。',
      en: 'The total means something only here, to explain a limit. No lender would take it.',
    },
  },
  advice: {
    term: { 'zh-CN': '不是法律或财务建议', en: 'Not legal or financial advice' },
    text: {
      'zh-CN': '要紧的决定，先看合同和通知，再问机构或下面的热线。',
      en: 'For what matters, read the contract and the notice first, then ask the lender or the lines below.',
    },
  },
} satisfies Record<string, { term: Words; text: Words }>;

export const help = {
  title: { 'zh-CN': '可以向谁投诉和求助', en: 'Where to complain and get help' },
  order: {
    'zh-CN':
      '先向机构本身投诉，记下日期、工号和答复；不满意，再打监管的电话。都不收费，也不需要中介。',
    en: 'Complain to the lender first and note the day, the person and the answer; if that does not settle it, call the authority. All free, and no agent is needed.',
  },
} satisfies Record<string, Words>;
