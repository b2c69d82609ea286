// The upper bounds on a limit. The smallest one binds.

import type { TermId } from '@/lib/review';
import type { Words } from './words';

type TermWords = {
  /** Fits a label and a sentence: "what sets it is …". */
  name: Words;
  /** How it is worked out. */
  how: Words;
  /** A short phrase for when it binds. */
  binds: Words;
};

export const TERMS: Readonly<Record<TermId, TermWords>> = {
  productCap: {
    name: { 'zh-CN': '产品上限', en: 'the product’s cap' },
    how: {
      'zh-CN': '这类产品给一个人的最高额度，由规定或产品本身定下。假设产品在收缩时，再按比例减小。',
      en: 'The most this kind of product grants one person, set by rule or by the product. If it is assumed to shrink, a share of that.',
    },
    binds: { 'zh-CN': '到了产品上限', en: 'at the product’s cap' },
  },
  incomeMultiple: {
    name: { 'zh-CN': '收入能支撑的总欠款', en: 'the debt your income supports' },
    how: {
      'zh-CN': '每月到手收入 × 等级对应的倍数 − 别处的无抵押欠款。等级越好，倍数越大。',
      en: 'Net monthly income × a multiple for the grade − unsecured debt elsewhere. A better grade has a larger multiple.',
    },
    binds: { 'zh-CN': '收入减去已有欠款限住了', en: 'income less debts elsewhere sets it' },
  },
  dtiHeadroom: {
    name: { 'zh-CN': '可承受的月还款', en: 'the payments you can carry' },
    how: {
      'zh-CN':
        '（每月到手收入 × 等级允许的负债率 − 别处的月还款）÷ 每借 1 元每月要还的钱。它回答：额度全部用掉，每月还得起吗。',
      en: '(Net monthly income × the share the grade allows − payments elsewhere) ÷ the monthly payment on each yuan. It asks whether the limit could be paid back if fully drawn.',
    },
    binds: { 'zh-CN': '每月还款空间限住了', en: 'room for payments sets it' },
  },
  totalLimit: {
    name: { 'zh-CN': '各家合计的总额度', en: 'one total over all cards' },
    how: {
      'zh-CN': '每月到手收入 × 等级对应的倍数 − 别家已经给的信用卡额度，用没用都要减。',
      en: 'Net monthly income × a multiple for the grade − card limits granted elsewhere, used or not.',
    },
    binds: { 'zh-CN': '别家的额度占掉了', en: 'limits elsewhere use it up' },
  },
  providentFund: {
    name: { 'zh-CN': '公积金倍数', en: 'a multiple of the provident fund base' },
    how: {
      'zh-CN': '公积金缴存基数 × 等级对应的倍数 − 别处的无抵押欠款。',
      en: 'The provident fund base × a multiple for the grade − unsecured debt elsewhere.',
    },
    binds: { 'zh-CN': '公积金基数限住了', en: 'the provident fund base sets it' },
  },
  receiptsShare: {
    name: { 'zh-CN': '流水的一定比例', en: 'a share of receipts' },
    how: {
      'zh-CN': '每月收款流水 × 等级对应的倍数 − 别处的无抵押欠款。',
      en: 'Monthly receipts × a multiple for the grade − unsecured debt elsewhere.',
    },
    binds: { 'zh-CN': '经营流水限住了', en: 'receipts set it' },
  },
  taxMultiple: {
    name: { 'zh-CN': '纳税额的倍数', en: 'a multiple of tax paid' },
    how: {
      'zh-CN': '最近一年纳税额 × 等级对应的倍数。',
      en: 'Tax paid in the last year × a multiple for the grade.',
    },
    binds: { 'zh-CN': '纳税额限住了', en: 'tax paid sets it' },
  },
  stepUp: {
    name: { 'zh-CN': '一次最多提多少', en: 'the largest single step up' },
    how: {
      'zh-CN': '现在的额度 × 一次审核最多提高的倍数。',
      en: 'The present limit × the most one review raises it by.',
    },
    binds: { 'zh-CN': '一次只提这么多', en: 'one step at a time' },
  },
};
