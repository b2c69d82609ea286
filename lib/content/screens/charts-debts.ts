// Debt by lender.

import type { Words } from '../words';

export const debts = {
  title: { 'zh-CN': '欠谁多少', en: 'Who is owed what' },
  sentence: {
    'zh-CN': '一共欠 {lenders} 家 {balance}，每月要还 {payment}。{largest}占最多，{share}。',
    en: '{balance} owed to {lenders} {lenders|lender|lenders}, {payment} a month. The largest is {largest} with {share}.',
  },
  one: {
    'zh-CN': '只欠{largest}一家，{balance}，每月要还 {payment}。',
    en: '{balance} owed to one lender, {largest}, {payment} a month.',
  },
  kinds: {
    'zh-CN': '其中 {count} 家不是银行，共 {balance}。',
    en: '{count} of them {count|is not a bank|are not banks}, {balance} in all.',
  },
  unknown: {
    'zh-CN': '有 {count} 家的余额不全知道，合计只算了知道的部分。',
    en: 'Not every balance is known at {count} {count|lender|lenders}; the total holds what is known.',
  },
  bank: { 'zh-CN': '银行', en: 'Bank' },
  nonBank: { 'zh-CN': '非银行', en: 'Not a bank' },
  kindUnknown: { 'zh-CN': '类型不清楚', en: 'Kind not known' },
  reviewed: { 'zh-CN': '要看的额度在这家', en: 'Holds the line in question' },
  reviewedPart: {
    'zh-CN': '其中 {balance} 在要看的额度上。',
    en: '{balance} of it is on the line in question.',
  },
  accounts: { 'zh-CN': '{count} 个账户', en: '{count} {count|account|accounts}' },
  monthly: { 'zh-CN': '每月 {payment}', en: '{payment} a month' },
  monthlyUnknown: { 'zh-CN': '月还款不清楚', en: 'Payment not known' },
  partly: { 'zh-CN': '至少 {amount}', en: 'at least {amount}' },
  clear: { 'zh-CN': '开着但没有欠款：{lenders}。', en: 'Open but nothing owed: {lenders}.' },
  foreign: {
    'zh-CN': '外币账户不计入合计：{accounts}。',
    en: 'In another currency and left out of the total: {accounts}.',
  },
  caption: { 'zh-CN': '每家机构的欠款和月还款', en: 'Debt and monthly payment by lender' },
  lender: { 'zh-CN': '机构', en: 'Lender' },
  kind: { 'zh-CN': '类型', en: 'Kind' },
  balance: { 'zh-CN': '欠款', en: 'Owed' },
  payment: { 'zh-CN': '每月还', en: 'A month' },
  part: { 'zh-CN': '占比', en: 'Share' },
  nothing: {
    'zh-CN': '填到的账户里没有欠款。',
    en: 'Nothing is owed on the accounts entered.',
  },
  empty: {
    'zh-CN': '还没有填任何账户。填上以后，这里会按机构列出欠多少、每月还多少。',
    en: 'No account has been entered yet. Once there is one, this shows what each lender is owed.',
  },
} satisfies Record<string, Words>;
