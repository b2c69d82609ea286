// Where help is, free of charge. Numbers are those of public bodies; hours as last published.

import type { Words } from '../words';

type SupportLine = { number: string; name: Words; text: Words };

export const support = {
  title: { 'zh-CN': '可以打的电话', en: 'Numbers to call' },
  lead: {
    'zh-CN': '都不收费，也不需要中介。先向机构本身提出，留好答复。',
    en: 'All free, and no agent is needed. Ask the lender itself first and keep its answer.',
  },
  call: { 'zh-CN': '拨打 {number}', en: 'Call {number}' },
} satisfies Record<string, Words>;

export const supportLines: readonly SupportLine[] = [
  {
    number: '12378',
    name: { 'zh-CN': '金融监管总局', en: 'National Financial Regulatory Administration' },
    text: {
      'zh-CN': '投诉银行、消费金融公司。工作日 9 至 12 点、13 至 17 点。',
      en: 'Complaints about banks and consumer-finance companies. Weekdays 9–12 and 13–17.',
    },
  },
  {
    number: '12363',
    name: { 'zh-CN': '中国人民银行', en: 'People’s Bank of China' },
    text: {
      'zh-CN': '征信、支付方面的咨询和投诉。',
      en: 'Questions and complaints about credit reports and payments.',
    },
  },
  {
    number: '400-810-8866',
    name: { 'zh-CN': '征信中心', en: 'Credit Reference Center' },
    text: {
      'zh-CN': '看不懂信用报告，或报告有误。',
      en: 'A credit report that is unclear or wrong.',
    },
  },
  {
    number: '12345',
    name: { 'zh-CN': '地方政府热线', en: 'Local government line' },
    text: {
      'zh-CN': '小额贷款公司归地方管，可以从这里转。',
      en: 'Small-loan companies are supervised locally; this line puts you through.',
    },
  },
  {
    number: '12356',
    name: { 'zh-CN': '心理援助热线', en: 'Psychological support line' },
    text: {
      'zh-CN': '睡不着、撑不住的时候，先打这一个。',
      en: 'When you cannot sleep or cannot bear it, call this one first.',
    },
  },
];
