// Ways for a business to borrow: their names, and what their facts, papers and states are called.

import type { ChannelId, DocumentCode, Eligibility, FundingFactId, Purpose } from '@/lib/funding';
import type { Words } from '../words';

export const CHANNEL_WORDS: Readonly<Record<ChannelId, Words>> = {
  RENEWAL: { 'zh-CN': '无还本续贷', en: 'Renewal without repaying principal' },
  BANK_ONLINE: { 'zh-CN': '大银行的线上信用贷', en: 'A large bank’s online business loan' },
  TAX_BASED: { 'zh-CN': '税贷', en: 'A loan on tax records' },
  RECEIPTS_BASED: { 'zh-CN': '流水贷（收款码、POS）', en: 'A loan on card and code receipts' },
  SECURED: { 'zh-CN': '抵押经营贷', en: 'A business loan secured by property' },
  GUARANTEED: { 'zh-CN': '政府性融资担保贷款', en: 'A bank loan with public guarantee' },
  SUPPLY_CHAIN: { 'zh-CN': '供应链、反向保理', en: 'Supply-chain finance, reverse factoring' },
  INTERNET_BANK: { 'zh-CN': '互联网银行经营贷', en: 'An internet bank’s business loan' },
  INVOICE_LOAN: { 'zh-CN': '应收账款、发票贷', en: 'A loan on invoices' },
  COMMERCIAL_GUARANTEE: { 'zh-CN': '商业担保过桥', en: 'A bridge with a commercial guarantor' },
  ASSISTED_PLATFORM: { 'zh-CN': '助贷平台', en: 'An assisted-loan platform' },
};

/** What a name means, where the trade’s word does not say it. */
export const CHANNEL_NOTES: Partial<Readonly<Record<ChannelId, Words>>> = {
  RENEWAL: {
    'zh-CN': '到期不用先还本金，直接续成新的一笔。',
    en: 'The loan that falls due is renewed; its principal need not be repaid first.',
  },
  SUPPLY_CHAIN: {
    'zh-CN': '大客户确认欠你的货款，银行先付给你，到期由客户还银行。',
    en: 'A large buyer confirms what it owes you; the bank pays you first, and the buyer later repays the bank.',
  },
  ASSISTED_PLATFORM: {
    'zh-CN': '平台自己不放款，把申请转给合作的银行。',
    en: 'The platform lends nothing itself; it passes applications on to banks.',
  },
};

export const FACT_NAMES: Readonly<Record<FundingFactId, Words>> = {
  licence: { 'zh-CN': '营业执照', en: 'business licence' },
  tradingMonths: { 'zh-CN': '经营时间', en: 'time trading' },
  taxGrade: { 'zh-CN': '纳税信用级别', en: 'tax grade' },
  taxMonths: { 'zh-CN': '连续纳税', en: 'months of tax records' },
  annualTax: { 'zh-CN': '一年纳税额', en: 'tax a year' },
  receiptsMonths: { 'zh-CN': '收款流水', en: 'months of receipts' },
  monthlyReceipts: { 'zh-CN': '每月流水', en: 'receipts a month' },
  statementsMonths: { 'zh-CN': '对公账户流水', en: 'months of business-account statements' },
  businessDebt: { 'zh-CN': '经营贷余额', en: 'business debt' },
  freePropertyValue: { 'zh-CN': '房产还能抵押的部分', en: 'property value still free' },
  confirmedReceivables: {
    'zh-CN': '大客户确认过的应收款',
    en: 'receivables a large buyer confirmed',
  },
  invoicedReceivables: {
    'zh-CN': '有合同和发票的应收款',
    en: 'receivables with contract and invoice',
  },
  counterGuarantee: { 'zh-CN': '反担保', en: 'counter-guarantee' },
  expiringBusinessLoans: { 'zh-CN': '快到期的经营贷', en: 'business loans that fall due' },
  hardInquiriesLast3Months: { 'zh-CN': '近 3 个月硬查询', en: 'hard inquiries in 3 months' },
  cardUtilization: { 'zh-CN': '信用卡使用率', en: 'card utilisation' },
  debtToIncome: { 'zh-CN': '负债率', en: 'debt-to-income (DTI)' },
  currentDaysPastDue: { 'zh-CN': '逾期天数', en: 'days past due' },
};

export const DOCUMENT_WORDS: Readonly<Record<DocumentCode, Words>> = {
  ID: { 'zh-CN': '身份证', en: 'identity card' },
  LICENCE: { 'zh-CN': '营业执照', en: 'business licence' },
  BUSINESS_ACCOUNT: { 'zh-CN': '对公账户', en: 'business account' },
  STATEMENTS: { 'zh-CN': '账户流水', en: 'account statements' },
  TAX_RECORD: { 'zh-CN': '纳税记录', en: 'tax record' },
  RECEIPTS_RECORD: { 'zh-CN': '收款流水', en: 'record of receipts' },
  LEASE_OR_TITLE: { 'zh-CN': '租约或房产证', en: 'lease or title' },
  TITLE: { 'zh-CN': '房产证', en: 'title' },
  VALUATION: { 'zh-CN': '评估报告', en: 'valuation' },
  USE_CONTRACT: { 'zh-CN': '用途合同', en: 'contract for the use of funds' },
  CONTRACT_AND_INVOICE: { 'zh-CN': '合同和发票', en: 'contract and invoice' },
  DELIVERY_NOTE: { 'zh-CN': '送货单', en: 'delivery note' },
  BUYER_CONFIRMATION: { 'zh-CN': '买方确权', en: 'buyer’s confirmation' },
  COUNTER_GUARANTEE: { 'zh-CN': '反担保', en: 'counter-guarantee' },
  LOAN_CONTRACT: { 'zh-CN': '原借款合同', en: 'present loan contract' },
};

export const PURPOSE_WORDS: Readonly<Record<Purpose, Words>> = {
  OPERATIONS: { 'zh-CN': '日常周转', en: 'Running the business' },
  EQUIPMENT: { 'zh-CN': '买设备', en: 'Equipment' },
  RENEWAL: { 'zh-CN': '接上到期的经营贷', en: 'Renewing a business loan' },
  CONSUMPTION: { 'zh-CN': '个人消费', en: 'Personal use' },
};

export const STATUS_WORDS: Readonly<Record<Eligibility['status'], Words>> = {
  eligible: { 'zh-CN': '条件都够', en: 'Requirements met' },
  missing: { 'zh-CN': '还缺条件', en: 'Something is missing' },
  unknown: { 'zh-CN': '还要看资料', en: 'Depends on what is not known' },
  purpose: { 'zh-CN': '不能用作这个', en: 'Not for this purpose' },
};
