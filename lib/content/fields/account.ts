// Words for one credit account.

import type { FieldsOf } from './field';
import { ACCOUNT_RECORD_FIELDS } from './account-record';

type AccountField = keyof FieldsOf<'accounts'>;
type RecordField = keyof typeof ACCOUNT_RECORD_FIELDS;

const MAIN_FIELDS: Pick<FieldsOf<'accounts'>, Exclude<AccountField, RecordField>> = {
  accounts: {
    unit: 'group',
    label: { 'zh-CN': '账户', en: 'Accounts' },
    name: { 'zh-CN': '账户', en: 'the accounts' },
    hint: {
      'zh-CN': '每张信用卡、每笔贷款、每条借款额度各填一条，不论用没用。',
      en: 'One for each card, loan and credit line, drawn or not.',
    },
  },
  'accounts.id': {
    unit: 'text',
    label: { 'zh-CN': '编号', en: 'Number' },
    name: { 'zh-CN': '账户编号', en: 'the account number' },
  },
  'accounts.institution': {
    unit: 'text',
    label: { 'zh-CN': '放款机构', en: 'Lender' },
    name: { 'zh-CN': '放款机构', en: 'the lender' },
    hint: {
      'zh-CN': '以借款合同上的名字为准，往往不是应用的名字。',
      en: 'As named on the loan contract. It is often not the app’s name.',
    },
  },
  'accounts.institutionKind': {
    unit: 'choice',
    label: { 'zh-CN': '机构类型', en: 'Kind of lender' },
    name: { 'zh-CN': '机构类型', en: 'the kind of lender' },
  },
  'accounts.platform': {
    unit: 'text',
    label: { 'zh-CN': '从哪个应用借的', en: 'App it is reached through' },
    name: { 'zh-CN': '应用的名字', en: 'the app’s name' },
    hint: {
      'zh-CN': '和放款机构是同一家就不用填。',
      en: 'Leave empty if the app and the lender are the same.',
    },
  },
  'accounts.product': {
    unit: 'choice',
    label: { 'zh-CN': '产品', en: 'Product' },
    name: { 'zh-CN': '产品', en: 'the product' },
  },
  'accounts.secured': {
    unit: 'yesNo',
    label: { 'zh-CN': '有抵押或担保', en: 'Secured' },
    name: { 'zh-CN': '有没有抵押或担保', en: 'whether it is secured' },
    hint: {
      'zh-CN': '房贷、车贷默认有，其他默认没有；与此不同才需要填。',
      en: 'By property or a guarantee. Assumed for mortgages and car loans, not for others.',
    },
  },
  'accounts.currency': {
    unit: 'text',
    label: { 'zh-CN': '币种', en: 'Currency' },
    name: { 'zh-CN': '币种', en: 'the currency' },
    hint: {
      'zh-CN': '人民币填 CNY。外币账户会显示，但不计入合计。',
      en: 'CNY for yuan. Accounts in other currencies are shown but left out of sums.',
    },
  },
  'accounts.limit': {
    unit: 'money',
    label: { 'zh-CN': '额度', en: 'Limit' },
    name: { 'zh-CN': '额度', en: 'the limit' },
    hint: {
      'zh-CN': '总额度，不是还能用的部分。一次放完的贷款不用填。',
      en: 'The total limit, not what is left of it. Not needed for a loan paid out at once.',
    },
  },
  'accounts.balance': {
    unit: 'money',
    label: { 'zh-CN': '尚欠', en: 'Balance owed' },
    name: { 'zh-CN': '尚欠金额', en: 'the balance owed' },
    hint: {
      'zh-CN': '信用卡填已用额度，包括还没出账的部分。',
      en: 'For a card, the part in use, billed or not.',
    },
  },
  'accounts.monthlyPayment': {
    unit: 'money',
    label: { 'zh-CN': '每月还款', en: 'Monthly payment' },
    name: { 'zh-CN': '每月还款', en: 'the monthly payment' },
    hint: {
      'zh-CN': '信用卡可以留空，按已用额度的 10% 计算，这是信贷行业常用的算法。',
      en: 'May stay empty for a card: 10% of its balance is then used, as the trade commonly does.',
    },
  },
  'accounts.annualRate': {
    unit: 'percent',
    label: { 'zh-CN': '年利率', en: 'Yearly rate' },
    name: { 'zh-CN': '年利率', en: 'the yearly rate' },
    hint: {
      'zh-CN': '填合同或应用里写的“年化利率（单利）”。日利率 0.05% 大约是年化 18%。',
      en: 'The annualised rate on the contract. 0.05% a day is about 18% a year.',
    },
    example: { 'zh-CN': '18', en: '18' },
  },
  'accounts.openedOn': {
    unit: 'day',
    label: { 'zh-CN': '开户或放款日', en: 'Opened on' },
    name: { 'zh-CN': '开户或放款日', en: 'the opening date' },
  },
  'accounts.closed': {
    unit: 'yesNo',
    label: { 'zh-CN': '已结清或已销户', en: 'Paid off or closed' },
    name: { 'zh-CN': '是否已结清', en: 'whether it is closed' },
  },
  'accounts.endsOn': {
    unit: 'day',
    label: { 'zh-CN': '到期日', en: 'Ends on' },
    name: { 'zh-CN': '到期日', en: 'the end date' },
  },
  'accounts.sharedLimitGroup': {
    unit: 'text',
    label: { 'zh-CN': '共用额度', en: 'Shared limit' },
    name: { 'zh-CN': '共用额度的标记', en: 'the mark of the shared limit' },
    hint: {
      'zh-CN': '几张卡共用一个额度时，给它们写上同样的字，额度就只算一次。',
      en: 'Write the same word on accounts that share one limit; it then counts once.',
    },
  },
  'accounts.largeInstalmentBalance': {
    unit: 'money',
    label: { 'zh-CN': '大额专项分期未出账部分', en: 'Large instalments not yet billed' },
    name: { 'zh-CN': '大额专项分期未出账部分', en: 'the large instalments not yet billed' },
    hint: {
      'zh-CN': '信用报告上写作“未出单的大额专项分期余额”，已含在尚欠金额里。',
      en: 'The credit report states it for cards; it is already part of the balance.',
    },
  },
};

export const ACCOUNT_FIELDS: FieldsOf<'accounts'> = { ...MAIN_FIELDS, ...ACCOUNT_RECORD_FIELDS };
