// Today, further down: three letters that are easily mixed up, harmless causes, whom to ask, what
// to keep, what not to do, where help is.

import type { Words } from '../words';

type Item = { key: string; term: Words; text: Words };

export const letters = {
  title: { 'zh-CN': '通知说的是哪一种', en: 'Which letter is it' },
  items: [
    {
      key: 'lowered',
      term: { 'zh-CN': '额度下调', en: 'Limit lowered' },
      text: {
        'zh-CN':
          '写的是“额度调整为多少”。以后能借的变少，已借的照原约定还；还进去的钱可能借不出来。',
        en: 'It says what the limit now is. Less can be drawn; what you owe runs on as agreed. Money repaid may not come out again.',
      },
    },
    {
      key: 'stopped',
      term: { 'zh-CN': '停止新借款', en: 'Drawing stopped' },
      text: {
        'zh-CN': '写的是“暂停使用”“冻结”或“额度失效”。不能再借，已借的通常照原约定还。',
        en: 'It says suspended, frozen or expired. Nothing new can be drawn; what you owe usually runs on as agreed.',
      },
    },
    {
      key: 'called',
      term: { 'zh-CN': '提前到期', en: 'Called in' },
      text: {
        'zh-CN':
          '写的是“宣布提前到期”“某日前一次还清”。只有这一种是要你还清。先要书面依据和合同条款，再谈分期，不要为它去借别的。',
        en: 'It says due early, or repay all by a day. Only this one asks for everything. Ask for the written ground and the clause, then talk about instalments. Do not borrow elsewhere to meet it.',
      },
    },
  ],
} satisfies { title: Words; items: Item[] };

export const harmless = {
  title: { 'zh-CN': '先排除不要紧的原因', en: 'Harmless causes to rule out' },
  items: [
    {
      key: 'temporary',
      term: { 'zh-CN': '临时额度到期', en: 'A temporary limit ended' },
      text: {
        'zh-CN': '节假日、大促的临时额度到期会自动回落。翻翻之前的短信，有没有“有效期至”。',
        en: 'Holiday and sale limits fall back by themselves. Look in old messages for “valid until”.',
      },
    },
    {
      key: 'usable',
      term: { 'zh-CN': '把可用额度看成了总额度', en: 'Usable taken for the limit' },
      text: {
        'zh-CN': '可用额度是总额度减去已借的。在额度页面找“总额度”再核对一次。',
        en: 'Usable is the limit less what is drawn. Find the total limit on the page and compare.',
      },
    },
    {
      key: 'expired',
      term: { 'zh-CN': '身份证或授权过期', en: 'An expired ID or authorisation' },
      text: {
        'zh-CN': '证件、征信授权、人脸认证过期都会先停用。补上就可能恢复。',
        en: 'An expired ID, credit-report consent or face check stops a line first. Renewing it may bring it back.',
      },
    },
    {
      key: 'funder',
      term: { 'zh-CN': '换了出钱的机构', en: 'A changed funder' },
      text: {
        'zh-CN': '同一个入口可能换了放款机构，额度要重新评估。看最近一份合同上是谁。',
        en: 'The same app may now be funded by another lender, which assesses anew. See who is named on the latest contract.',
      },
    },
    {
      key: 'security',
      term: { 'zh-CN': '安全冻结', en: 'A security freeze' },
      text: {
        'zh-CN':
          '换手机、异地登录、输错密码会触发保护性冻结，和信用无关。按官方应用里的提示解除，不点短信里的链接。',
        en: 'A new phone, a login from far away or a wrong password can trigger it. It has nothing to do with credit. Lift it in the official app, never by a link in a message.',
      },
    },
  ],
} satisfies { title: Words; items: Item[] };

export const lender = {
  title: { 'zh-CN': '找谁问、怎么说、留什么', en: 'Whom to ask, what to say, what to keep' },
  who: {
    'zh-CN':
      '钱是 {lender} 出的，{platform} 只是入口。要说明、要复核、要投诉，都对着 {lender}；以借款合同上的名字为准。',
    en: '{lender} lends the money; {platform} is only the way in. Questions, reviews and complaints go to {lender}. The name on the contract counts.',
  },
  whoAlone: {
    'zh-CN': '你填的放款机构是 {lender}。请打开借款合同核对一遍：合同上写的是谁，就找谁。',
    en: 'You named {lender} as the lender. Check the contract: whoever it names is whom to ask.',
  },
  whoUnknown: {
    'zh-CN': '先打开借款合同，看出借人写的是哪一家。应用的名字常常不是真正放款的机构。',
    en: 'Open the contract and see who is named as the lender. The app is often not the one that lends.',
  },
  say: { 'zh-CN': '可以这样说', en: 'You may say' },
  script: [
    {
      key: 'what',
      text: {
        'zh-CN': '我的额度从哪一天起、从多少变成多少？是下调、停止新借款，还是提前到期？',
        en: 'From which day, and from what to what, did my limit change? Is it lowered, stopped or called in?',
      },
    },
    {
      key: 'why',
      text: {
        'zh-CN':
          '依据合同哪一条？主要原因是什么？如果是系统自动决定的，请说明理由，并安排人工复核。',
        en: 'Under which clause, and for what main reasons? If a system decided, please explain it and have a person look again.',
      },
    },
    {
      key: 'repay',
      text: {
        'zh-CN': '已经借的还款日、金额、利率有没有变？请用书面答复。',
        en: 'Have the due dates, amounts or rate of what I owe changed? Please answer in writing.',
      },
    },
  ],
  may: {
    'zh-CN': '你可以要求说明理由（个人信息保护法第二十四条）；机构不一定恢复额度。',
    en: 'You may ask for an explanation (Personal Information Protection Law, article 24). The lender need not restore the limit.',
  },
  keep: { 'zh-CN': '今天就留下', en: 'Keep today' },
  kept: [
    {
      key: 'notice',
      text: { 'zh-CN': '通知的截图，带日期', en: 'A picture of the notice with its date' },
    },
    {
      key: 'contract',
      text: { 'zh-CN': '借款合同和还款计划', en: 'The contract and the repayment plan' },
    },
    {
      key: 'pages',
      text: { 'zh-CN': '额度页面、账单页面的截图', en: 'Pictures of the limit and the bills' },
    },
    {
      key: 'calls',
      text: {
        'zh-CN': '每次通话的时间、工号、答复',
        en: 'Time, agent number and answer of every call',
      },
    },
  ],
} satisfies Record<string, Words | { key: string; text: Words }[]>;

export const notNow = {
  title: { 'zh-CN': '先别做', en: 'Not now' },
  items: [
    {
      key: 'applications',
      text: {
        'zh-CN': '不去别家申请或试额度，每次都会留下查询。',
        en: 'No applications or limit checks elsewhere: each leaves an inquiry.',
      },
    },
    {
      key: 'agents',
      text: {
        'zh-CN': '不找“恢复额度”“修复征信”的人，不交钱、不给验证码。',
        en: 'No agents who “restore limits” or “repair records”: no fees, no codes.',
      },
    },
    {
      key: 'drain',
      text: {
        'zh-CN': '不把剩下的额度提空。',
        en: 'No draining of what is left of the line.',
      },
    },
    {
      key: 'recycle',
      text: { 'zh-CN': '不借新还旧。', en: 'No borrowing to repay.' },
    },
    {
      key: 'cash',
      text: {
        'zh-CN': '不把最后的生活费拿去提前还款。',
        en: 'No early repayment with the last money you live on.',
      },
    },
  ],
} satisfies { title: Words; items: { key: string; text: Words }[] };
