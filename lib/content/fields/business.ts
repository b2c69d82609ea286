// Words for a business owner's figures.

import type { FieldsOf } from './field';

export const BUSINESS_FIELDS: FieldsOf<'business'> = {
  business: {
    unit: 'group',
    label: { 'zh-CN': '生意', en: 'Business' },
    name: { 'zh-CN': '生意', en: 'the business' },
  },
  'business.monthlyNetDrawings': {
    unit: 'money',
    label: { 'zh-CN': '每月从生意里拿回家的钱', en: 'What you take home a month' },
    name: { 'zh-CN': '每月拿回家的钱', en: 'what you take home a month' },
    hint: {
      'zh-CN': '付完货款、房租、工资和税之后，真正归你用的钱。流水不是收入。',
      en: 'After stock, rent, wages and tax. Turnover is not income.',
    },
  },
  'business.monthlyReceipts': {
    unit: 'money',
    label: { 'zh-CN': '每月收款流水', en: 'Monthly receipts' },
    name: { 'zh-CN': '每月收款流水', en: 'the monthly receipts' },
    hint: {
      'zh-CN': '对公账户和收款码加起来的平均数。',
      en: 'The average of all business accounts and payment codes together.',
    },
  },
  'business.receipts': {
    unit: 'group',
    label: { 'zh-CN': '逐月流水', en: 'Receipts month by month' },
    name: { 'zh-CN': '逐月流水', en: 'the receipts month by month' },
    hint: {
      'zh-CN': '填满两年，淡旺季会和去年同月比，不会被当成不稳。',
      en: 'With two full years, a season is held against the same months a year before.',
    },
  },
  'business.receipts.month': {
    unit: 'month',
    label: { 'zh-CN': '月份', en: 'Month' },
    name: { 'zh-CN': '流水月份', en: 'the month of receipts' },
  },
  'business.receipts.amount': {
    unit: 'money',
    label: { 'zh-CN': '当月流水', en: 'Receipts that month' },
    name: { 'zh-CN': '当月流水', en: 'the receipts of that month' },
  },
  'business.annualTax': {
    unit: 'money',
    label: { 'zh-CN': '最近一年纳税额', en: 'Tax paid in the last year' },
    name: { 'zh-CN': '最近一年纳税额', en: 'the tax paid in the last year' },
    hint: {
      'zh-CN': '增值税和所得税等实际缴纳的合计，电子税务局可以查到。',
      en: 'All taxes paid, as the electronic tax office shows them.',
    },
  },
  'business.taxGrade': {
    unit: 'choice',
    label: { 'zh-CN': '纳税信用级别', en: 'Tax credit grade' },
    name: { 'zh-CN': '纳税信用级别', en: 'the tax credit grade' },
  },
  'business.tradingMonths': {
    unit: 'months',
    label: { 'zh-CN': '经营了多久', en: 'Time in trade' },
    name: { 'zh-CN': '经营时长', en: 'the time in trade' },
    hint: { 'zh-CN': '从营业执照的成立日期算起。', en: 'From the date on the licence.' },
  },
  'business.licensed': {
    unit: 'yesNo',
    label: { 'zh-CN': '有没有营业执照', en: 'Is there a business licence?' },
    name: { 'zh-CN': '有没有营业执照', en: 'whether there is a business licence' },
  },
  'business.taxMonths': {
    unit: 'months',
    label: { 'zh-CN': '连续报税多久', en: 'Time with tax returns' },
    name: { 'zh-CN': '连续报税的时间', en: 'the time with tax returns' },
    hint: { 'zh-CN': '中间没有断过的月数。', en: 'Without a gap.' },
  },
  'business.statementsMonths': {
    unit: 'months',
    label: { 'zh-CN': '对公账户有多久的流水', en: 'Statements of the business’s own account' },
    name: {
      'zh-CN': '对公账户流水的时间',
      en: 'how far back statements of the business account go',
    },
  },
  'business.counterGuarantee': {
    unit: 'yesNo',
    label: { 'zh-CN': '能不能提供反担保', en: 'Could you give a counter-guarantee?' },
    name: { 'zh-CN': '能不能提供反担保', en: 'whether you could give a counter-guarantee' },
    hint: {
      'zh-CN': '给担保公司的保障，例如房产、设备，或者另一个人。',
      en: 'Security towards a guarantor: property, equipment, or another person.',
    },
  },
};
