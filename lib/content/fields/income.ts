// Words for what comes in and what is at hand.

import type { FieldsOf } from './field';

export const INCOME_FIELDS: FieldsOf<'income' | 'household'> = {
  income: {
    unit: 'group',
    label: { 'zh-CN': '收入', en: 'Income' },
    name: { 'zh-CN': '收入', en: 'your income' },
  },
  'income.monthlyAverage': {
    unit: 'money',
    label: { 'zh-CN': '每月到手收入', en: 'Net monthly income' },
    name: { 'zh-CN': '每月到手收入', en: 'your net monthly income' },
    hint: {
      'zh-CN': '扣掉个税、社保和公积金后实际到账的钱，取平均数。',
      en: 'What reaches your account after tax and contributions, on average.',
    },
  },
  'income.months': {
    unit: 'group',
    label: { 'zh-CN': '逐月收入', en: 'Income month by month' },
    name: { 'zh-CN': '逐月收入', en: 'your income month by month' },
    hint: {
      'zh-CN': '填满 6 个月，就能看出收入稳不稳；最多 24 个月。填了这里，就不再用平均数。',
      en: 'Six months or more show how steady it is; 24 at most. It then replaces the average.',
    },
  },
  'income.months.month': {
    unit: 'month',
    label: { 'zh-CN': '月份', en: 'Month' },
    name: { 'zh-CN': '收入月份', en: 'the month of income' },
  },
  'income.months.amount': {
    unit: 'money',
    label: { 'zh-CN': '当月到手', en: 'Net income that month' },
    name: { 'zh-CN': '当月到手收入', en: 'the income of that month' },
  },
  'income.source': {
    unit: 'choice',
    label: { 'zh-CN': '主要收入来源', en: 'Main source of income' },
    name: { 'zh-CN': '主要收入来源', en: 'your main source of income' },
  },
  'income.employmentMonths': {
    unit: 'months',
    label: { 'zh-CN': '现在的工作做了多久', en: 'Time in your present work' },
    name: { 'zh-CN': '现在工作的时长', en: 'the time in your present work' },
    hint: {
      'zh-CN': '从入职或开始接活算起，填到月就行。',
      en: 'From the first day, to the nearest month.',
    },
  },
  'income.providentFundMonths': {
    unit: 'months',
    label: { 'zh-CN': '公积金或社保连续缴了多久', en: 'Months of unbroken provident fund' },
    name: { 'zh-CN': '公积金或社保连续缴存的时长', en: 'the months of unbroken provident fund' },
    hint: {
      'zh-CN': '中间断缴的，从续上的那个月算起。没有缴就填 0。',
      en: 'Or of social insurance. After a gap, count from when it resumed. Enter 0 for none.',
    },
  },
  'income.providentFundBase': {
    unit: 'money',
    label: { 'zh-CN': '公积金缴存基数', en: 'Provident fund base' },
    name: { 'zh-CN': '公积金缴存基数', en: 'your provident fund base' },
    hint: {
      'zh-CN': '在公积金中心的网页或手机应用里能查到。它是计算缴存额的月工资，不是每月扣的钱。',
      en: 'The monthly wage it is worked out from, not what is deducted. The fund shows it online.',
    },
  },
  household: {
    unit: 'group',
    label: { 'zh-CN': '手头和日常', en: 'Cash and essentials' },
    name: { 'zh-CN': '手头和日常开支', en: 'your cash and essentials' },
  },
  'household.cashAtHand': {
    unit: 'money',
    label: { 'zh-CN': '手头现金', en: 'Cash at hand' },
    name: { 'zh-CN': '手头现金', en: 'your cash at hand' },
    hint: {
      'zh-CN': '今天就能动用的存款和余额。还没借的额度不是现金，不要算进来。',
      en: 'Savings you could use today. A limit you have not drawn is not cash.',
    },
  },
  'household.monthlyEssentials': {
    unit: 'money',
    label: { 'zh-CN': '每月必要开支', en: 'Monthly essentials' },
    name: { 'zh-CN': '每月必要开支', en: 'your monthly essentials' },
    hint: {
      'zh-CN': '房租、吃饭、交通、看病、家人的生活费。贷款还款不算在内。',
      en: 'Rent, food, travel, medicine, support for family. Leave loan payments out.',
    },
  },
};
