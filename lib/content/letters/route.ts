// Whom a letter goes to, by when an answer is due, and on what that rests.

import type { DeadlineCode, LetterSourceId, StopCode } from '@/lib/letters/route';
import type { Words } from '../words';

export const STOPS: Readonly<Record<StopCode, { name: Words; how: Words }>> = {
  LENDER: {
    name: { 'zh-CN': '合同上的放款机构：{lender}', en: 'The lender on the contract: {lender}' },
    how: {
      'zh-CN': '官方应用的客服、官网邮箱、客服电话或挂号信。应用只是入口的，找合同上写的那一家。',
      en: 'Support in the official app, the address on its site, its phone line, or registered post. Where the app is only the way in, turn to whoever the contract names.',
    },
  },
  LENDER_DESK: {
    name: { 'zh-CN': '先向放款机构投诉：{lender}', en: 'First the lender itself: {lender}' },
    how: {
      'zh-CN': '说“我要投诉”，要一个投诉编号。官网和合同里有投诉渠道。',
      en: 'Say “this is a complaint” and ask for its number. The site and the contract name the channel.',
    },
  },
  ASKING_LENDER: {
    name: {
      'zh-CN': '发起查询或放款的那一家：{lender}',
      en: 'Whoever made the inquiry or the loan: {lender}',
    },
    how: {
      'zh-CN': '先打官方电话，说“有人冒用我的身份”，请对方先冻结、再核查。',
      en: 'Call its official line first: say that somebody used your identity, and ask for a freeze and a check.',
    },
  },
  REPORTER: {
    name: { 'zh-CN': '报送这条记录的机构：{lender}', en: 'Whoever reported the record: {lender}' },
    how: {
      'zh-CN': '最快：它核实后可以直接改。带上身份证和异议申请。',
      en: 'The quickest: it can correct what it reported. Bring your ID and the dispute.',
    },
  },
  BUREAU: {
    name: {
      'zh-CN': '征信中心或当地信用报告查询网点',
      en: 'The credit bureau, or a local report counter',
    },
    how: {
      'zh-CN': '也可以直接在这里提异议，不收费。咨询电话 400-810-8866。',
      en: 'You may also file the dispute here, free of charge. Questions: 400-810-8866.',
    },
  },
  POLICE: {
    name: { 'zh-CN': '公安机关（110 或派出所）', en: 'The police (110 or a station)' },
    how: {
      'zh-CN': '身份被冒用就报案，要回执。钱被骗走的，马上报。',
      en: 'Report a stolen identity and ask for a receipt; at once where money was taken.',
    },
  },
  NFRA: {
    name: {
      'zh-CN': '金融监管总局 12378',
      en: 'National Financial Regulatory Administration, 12378',
    },
    how: {
      'zh-CN':
        '管银行和消费金融公司。机构没有按时答复，或你不认可，再打。工作日 9 至 12 点、13 至 17 点。',
      en: 'For banks and consumer-finance companies, once the lender has not answered in time or you cannot accept its answer. Weekdays 9–12 and 13–17.',
    },
  },
  LOCAL: {
    name: {
      'zh-CN': '地方金融管理部门，打 12345 转',
      en: 'The local financial authority, through 12345',
    },
    how: {
      'zh-CN': '小额贷款公司归地方管，不归 12378。说清公司全名和注册地。',
      en: 'Small-loan companies are supervised locally, not by 12378. Give the full name and where it is registered.',
    },
  },
  FIND_OUT: {
    name: { 'zh-CN': '先弄清它归谁管', en: 'First find out who supervises it' },
    how: {
      'zh-CN':
        '看合同上出借人的全名：银行、消费金融公司打 12378；小额贷款公司打 12345。不是应用的名字。',
      en: 'Read the lender’s full name on the contract: 12378 for banks and consumer-finance companies, 12345 for small-loan companies. It is not the app’s name.',
    },
  },
  PBOC: {
    name: { 'zh-CN': '中国人民银行 12363', en: 'People’s Bank of China, 12363' },
    how: {
      'zh-CN': '征信方面的投诉。先找机构，没有解决再打。',
      en: 'Complaints about credit reporting, once the lender or the bureau has not solved it.',
    },
  },
};

export const DEADLINES: Readonly<Record<DeadlineCode, Words>> = {
  SIMPLE: {
    'zh-CN': '收到投诉后 {days} 日内作出决定并告知',
    en: 'A decision within {days} days of receipt',
  },
  COMPLEX: {
    'zh-CN': '情况复杂的，可以延长到 {days} 日',
    en: 'Up to {days} days where it is complex',
  },
  SPECIAL: {
    'zh-CN': '有特殊困难的，最长到 {days} 日',
    en: '{days} days at the very most, in special circumstances',
  },
  DISPUTE: {
    'zh-CN': '异议一般在 {days} 日内答复',
    en: 'Disputes are usually answered within {days} days',
  },
  ASK_AGAIN: {
    'zh-CN': '没有查到规定的天数。过 {days} 天还没有答复，就再问一次，或改用投诉',
    en: 'No rule was found that names a day. With no answer after {days} days, ask again or complain',
  },
};

export const LETTER_SOURCES: Readonly<Record<LetterSourceId, Words>> = {
  complaintMeasures: {
    'zh-CN': '银行业保险业消费投诉处理管理办法',
    en: 'measures on handling consumer complaints, banking and insurance',
  },
  automatedDecisions: {
    'zh-CN': '个人信息保护法第二十四条',
    en: 'Personal Information Protection Law, article 24',
  },
  ownInformation: {
    'zh-CN': '个人信息保护法第四十五条（条文原文未核对）',
    en: 'Personal Information Protection Law, article 45 (wording not checked)',
  },
  creditRegulation: {
    'zh-CN': '征信业管理条例第二十五条（条文原文未核对）',
    en: 'regulation on the credit reporting industry, article 25 (wording not checked)',
  },
  cardMeasures: {
    'zh-CN': '商业银行信用卡业务监督管理办法第七十条',
    en: 'measures on bank card business, article 70',
  },
  consumerFinanceNotice: {
    'zh-CN': '关于发展消费金融助力提振消费的通知（2025 年 3 月 14 日）',
    en: 'notice on consumer finance (14 March 2025)',
  },
  renewalNotice: {
    'zh-CN': '无还本续贷的通知（2024 年 9 月 24 日）',
    en: 'notice on renewal without repaying principal (24 September 2024)',
  },
  ours: { 'zh-CN': '我们的建议', en: 'our own suggestion' },
};
