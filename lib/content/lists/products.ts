// Kinds of credit account.

import type { Product } from '@/lib/review';
import type { Words } from '../words';

export const PRODUCTS: Readonly<Record<Product, { label: Words; hint: Words }>> = {
  card: {
    label: { 'zh-CN': '信用卡', en: 'Credit card' },
    hint: { 'zh-CN': '银行发的贷记卡。', en: 'Issued by a bank.' },
  },
  revolving: {
    label: { 'zh-CN': '循环额度', en: 'Revolving line' },
    hint: {
      'zh-CN': '在额度内随借随还，例如借呗、微粒贷、花呗这一类。',
      en: 'Draw and repay within a limit, as with lines inside an app.',
    },
  },
  instalment: {
    label: { 'zh-CN': '分期贷款', en: 'Instalment loan' },
    hint: {
      'zh-CN': '一次借出，按月还，例如消费贷、装修贷。',
      en: 'Paid out at once and repaid monthly.',
    },
  },
  mortgage: {
    label: { 'zh-CN': '房贷', en: 'Mortgage' },
    hint: {
      'zh-CN': '商业贷款、公积金贷款都选这里。',
      en: 'Commercial or provident fund.',
    },
  },
  car: {
    label: { 'zh-CN': '车贷', en: 'Car loan' },
    hint: { 'zh-CN': '以车作抵押的贷款。', en: 'Secured by the car.' },
  },
  business: {
    label: { 'zh-CN': '经营贷', en: 'Business loan' },
    hint: {
      'zh-CN': '给小店、个体户或企业用的贷款或额度。',
      en: 'A loan or line for a shop or firm.',
    },
  },
};
