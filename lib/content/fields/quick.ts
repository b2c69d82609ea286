// The two-minute check: a label, a hint and an example for every question. Any may stay empty.

import type { QuickAnswers } from '@/lib/review';
import type { FieldWords } from './field';
import { QUICK_LINE_FIELDS } from './quick-line';
import { QUICK_RECORD_FIELDS } from './quick-record';

export const QUICK_FIELDS: Readonly<Record<keyof QuickAnswers, FieldWords>> = {
  ...QUICK_LINE_FIELDS,
  ...QUICK_RECORD_FIELDS,
  monthlyIncome: {
    unit: 'money',
    label: { 'zh-CN': '每月到手收入是多少？', en: 'What is your net monthly income?' },
    name: { 'zh-CN': '每月到手收入', en: 'your net monthly income' },
    hint: {
      'zh-CN': '扣完税和社保、公积金后到账的平均数。做生意的填拿回家的钱，不是流水。',
      en: 'After tax and contributions, on average. For owners: what you take home, not turnover.',
    },
    example: { 'zh-CN': '1.2万', en: '12,000' },
  },
  otherLoanPayments: {
    unit: 'money',
    label: {
      'zh-CN': '其他贷款每月一共还多少？',
      en: 'What do you pay a month on other loans?',
    },
    name: { 'zh-CN': '其他贷款的月还款', en: 'the monthly payments on other loans' },
    hint: {
      'zh-CN': '房贷、车贷和各个平台的贷款都算，信用卡不算，要看的这个额度也不算。',
      en: 'Mortgage, car and app loans. Leave out cards and the limit in question.',
    },
  },
  otherUnsecuredBalance: {
    unit: 'money',
    label: {
      'zh-CN': '别处没有抵押的贷款，一共还欠多少？',
      en: 'How much do you owe elsewhere without security?',
    },
    name: { 'zh-CN': '别处的无抵押欠款', en: 'what you owe elsewhere without security' },
    hint: {
      'zh-CN': '消费贷、网贷、信用贷的本金合计。信用卡和房贷、车贷不算。',
      en: 'What is left on consumer and app loans. Leave out cards, mortgage and car loan.',
    },
  },
  cardLimits: {
    unit: 'money',
    label: { 'zh-CN': '其他信用卡的额度合计多少？', en: 'What are your other card limits in all?' },
    name: { 'zh-CN': '其他信用卡的额度合计', en: 'your other card limits in all' },
    hint: {
      'zh-CN': '共用额度的几张卡只算一次。一张也没有填 0。',
      en: 'Count cards that share a limit once. Enter 0 if you have none.',
    },
    example: { 'zh-CN': '6万', en: '60,000' },
  },
  cardBalances: {
    unit: 'money',
    label: { 'zh-CN': '这些信用卡一共用了多少？', en: 'How much of those limits is in use?' },
    name: { 'zh-CN': '信用卡已用额度合计', en: 'the amount in use on your cards' },
    hint: {
      'zh-CN': '包括分期和还没出账的部分。',
      en: 'Instalments and what is not yet billed included.',
    },
  },
  otherLenders: {
    unit: 'count',
    label: { 'zh-CN': '除此之外，还欠着几家机构？', en: 'How many other lenders do you owe?' },
    name: { 'zh-CN': '其他欠款机构的家数', en: 'the number of other lenders' },
    hint: {
      'zh-CN': '只数还有欠款的。同一家的几笔算一家，信用卡的银行也算。',
      en: 'Only those still owed. Several loans from one lender count once; card banks count too.',
    },
  },
  otherNonBankLenders: {
    unit: 'count',
    label: { 'zh-CN': '其中几家不是银行？', en: 'How many of them are not banks?' },
    name: { 'zh-CN': '非银行机构的家数', en: 'the number that are not banks' },
    hint: {
      'zh-CN': '消费金融公司、小额贷款公司等。',
      en: 'Consumer-finance and small-loan companies, for example.',
    },
    example: { 'zh-CN': '1', en: '1' },
  },
};
