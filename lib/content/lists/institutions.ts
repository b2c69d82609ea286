// Kinds of lender, and how to tell them apart.

import type { InstitutionKind, LenderKind } from '@/lib/review';
import type { Words } from '../words';

type Explained = { label: Words; hint: Words };

export const INSTITUTION_KINDS: Readonly<Record<InstitutionKind, Explained>> = {
  bank: {
    label: { 'zh-CN': '银行', en: 'Bank' },
    hint: { 'zh-CN': '名字里有“银行”。', en: 'Its name says bank.' },
  },
  internetBank: {
    label: { 'zh-CN': '互联网银行', en: 'Internet bank' },
    hint: {
      'zh-CN': '只在网上办业务的银行。',
      en: 'A bank without branches, online only.',
    },
  },
  consumerFinance: {
    label: { 'zh-CN': '消费金融公司', en: 'Consumer-finance company' },
    hint: {
      'zh-CN': '名字里有“消费金融”。不少应用里的借款由它出钱。',
      en: 'It often stands behind loans inside an app.',
    },
  },
  microLoan: {
    label: { 'zh-CN': '小额贷款公司', en: 'Small-loan company' },
    hint: {
      'zh-CN': '名字里有“小额贷款”或“小贷”。',
      en: 'Licensed to lend small sums; not a bank.',
    },
  },
  other: {
    label: { 'zh-CN': '其他机构', en: 'Another institution' },
    hint: {
      'zh-CN': '信托、汽车金融、融资租赁等。',
      en: 'A trust, car-finance or leasing company, for example.',
    },
  },
  unknown: {
    label: { 'zh-CN': '不清楚', en: 'Not known' },
    hint: {
      'zh-CN': '以后在合同或信用报告上看到再补上。',
      en: 'Fill it in once you see the contract or the credit report.',
    },
  },
};

/** Whose rules a review follows. */
export const LENDER_KINDS: Readonly<Record<LenderKind, Explained>> = {
  platform: {
    label: { 'zh-CN': '平台借款额度', en: 'Platform line' },
    hint: {
      'zh-CN': '在应用里随借随还的额度，多由消费金融公司、小额贷款公司或合作银行出钱。',
      en: 'A line inside an app, funded by a consumer-finance or small-loan company or a partner bank.',
    },
  },
  bank: {
    label: { 'zh-CN': '银行信用卡、工薪贷', en: 'Bank card or salary loan' },
    hint: {
      'zh-CN': '银行自己审批。通常更看重查询次数、机构家数和公积金，也会扣减你在别家的信用卡额度。',
      en: 'Decided by the bank. Stricter on inquiries and lenders, and mindful of other cards’ limits.',
    },
  },
  business: {
    label: { 'zh-CN': '小店、小微企业经营额度', en: 'Business line' },
    hint: {
      'zh-CN': '看老板本人的信用，也看流水、纳税和经营时间。',
      en: 'The owner’s own record, and the firm’s receipts, tax and years in trade.',
    },
  },
};
