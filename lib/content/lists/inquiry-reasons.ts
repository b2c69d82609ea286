// Why an institution read the credit report. `report` is the report's own wording, to be marked as
// Chinese wherever it is shown. Whether a reason counts is told by the engine's list of hard reasons.

import type { InquiryReason } from '@/lib/review';
import type { Words } from '../words';

type InquiryWords = { report: string; label: Words; meaning: Words };

export const INQUIRY_REASONS: Readonly<Record<InquiryReason, InquiryWords>> = {
  loanApproval: {
    report: '贷款审批',
    label: { 'zh-CN': '贷款审批', en: 'Loan application' },
    meaning: {
      'zh-CN': '你申请过贷款，批没批都留下这一条。',
      en: 'You applied for a loan, granted or not.',
    },
  },
  cardApproval: {
    report: '信用卡审批',
    label: { 'zh-CN': '信用卡审批', en: 'Card application' },
    meaning: {
      'zh-CN': '你申请过信用卡，批没批都留下这一条。',
      en: 'You applied for a card, granted or not.',
    },
  },
  guarantorCheck: {
    report: '担保资格审查',
    label: { 'zh-CN': '担保资格审查', en: 'Guarantor check' },
    meaning: {
      'zh-CN': '你要为别人的借款作担保。',
      en: 'You were to guarantee someone else’s loan.',
    },
  },
  preGuarantee: {
    report: '保前审查',
    label: { 'zh-CN': '保前审查', en: 'Check before a guarantee' },
    meaning: {
      'zh-CN': '担保公司在为你的借款担保之前查的，不少应用里的借款会有这一步。',
      en: 'A guarantee company read it before backing your loan; common for loans inside an app.',
    },
  },
  financingApproval: {
    report: '融资审批',
    label: { 'zh-CN': '融资审批', en: 'Financing application' },
    meaning: {
      'zh-CN': '你申请过融资租赁等融资。',
      en: 'You applied for financing, such as a lease.',
    },
  },
  limitApproval: {
    report: '额度审批',
    label: { 'zh-CN': '额度审批', en: 'Limit application' },
    meaning: {
      'zh-CN': '你申请过一个额度，或者申请过提额。',
      en: 'You applied for a limit, or for a higher one.',
    },
  },
  merchantCheck: {
    report: '特约商户实名审查',
    label: { 'zh-CN': '特约商户实名审查', en: 'Merchant identity check' },
    meaning: {
      'zh-CN': '办收款服务时核对身份。',
      en: 'Your identity was checked for a payment service.',
    },
  },
  representativeCheck: {
    report: '法人代表、负责人、高管等资信审查',
    label: { 'zh-CN': '法人代表、负责人资信审查', en: 'Check of a firm’s representative' },
    meaning: {
      'zh-CN': '企业办业务时，查了作为负责人的你。',
      en: 'A firm you represent was checked, and you with it.',
    },
  },
  admissionCheck: {
    report: '客户准入资格审查',
    label: { 'zh-CN': '客户准入资格审查', en: 'Check before admission' },
    meaning: {
      'zh-CN': '机构判断你能不能成为它的客户。',
      en: 'An institution judged whether to take you on as a customer.',
    },
  },
  creditCheck: {
    report: '资信审查',
    label: { 'zh-CN': '资信审查', en: 'Credit standing check' },
    meaning: {
      'zh-CN': '机构了解你的信用情况，不一定是借款。',
      en: 'An institution looked at your standing, not always for a loan.',
    },
  },
  postLoan: {
    report: '贷后管理',
    label: { 'zh-CN': '贷后管理', en: 'Check by a present lender' },
    meaning: {
      'zh-CN': '已经借钱给你的机构定期复查，不是你申请的。',
      en: 'A lender you already owe looked again. You did not ask for it.',
    },
  },
  postGuarantee: {
    report: '保后管理',
    label: { 'zh-CN': '保后管理', en: 'Check by a present guarantor' },
    meaning: {
      'zh-CN': '为你担保的公司定期复查。',
      en: 'A company that backs your loan looked again.',
    },
  },
  judicial: {
    report: '司法调查',
    label: { 'zh-CN': '司法调查', en: 'Judicial inquiry' },
    meaning: { 'zh-CN': '司法机关依法查询。', en: 'A court or authority read it by law.' },
  },
  providentFund: {
    report: '公积金提取复核查询',
    label: { 'zh-CN': '公积金提取复核查询', en: 'Provident fund withdrawal check' },
    meaning: {
      'zh-CN': '提取公积金时核对信息。',
      en: 'Checked when provident fund was withdrawn.',
    },
  },
  futuresAccount: {
    report: '股指期货开户',
    label: { 'zh-CN': '股指期货开户', en: 'Futures account opening' },
    meaning: { 'zh-CN': '开立股指期货账户时查询。', en: 'Read when a futures account was opened.' },
  },
  self: {
    report: '本人查询',
    label: { 'zh-CN': '本人查询', en: 'Your own reading' },
    meaning: {
      'zh-CN': '你自己查自己的报告，放心查。',
      en: 'You read your own report. It is harmless.',
    },
  },
};
