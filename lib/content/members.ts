// What a group of facts is made of, by name: accounts, months, inquiries, records, single facts.

import type { Member, PlainFactId } from '@/lib/review';
import type { Words } from './words';

export const PLAIN_FACTS: Readonly<Record<PlainFactId, Words>> = {
  monthlyIncome: { 'zh-CN': '每月到手收入', en: 'Net monthly income' },
  monthlyReceipts: { 'zh-CN': '经营流水', en: 'Business receipts' },
  annualTax: { 'zh-CN': '一年的纳税', en: 'Tax paid in a year' },
  providentFundBase: { 'zh-CN': '公积金基数', en: 'The provident fund base' },
  employmentMonths: { 'zh-CN': '工作时长', en: 'Time in this work' },
  providentFundMonths: { 'zh-CN': '公积金缴存时长', en: 'Months of provident fund' },
  tradingMonths: { 'zh-CN': '经营时长', en: 'Time in business' },
  incomeVariation: { 'zh-CN': '收入起伏', en: 'How much income varies' },
  minimumPaymentMonthsLast6: { 'zh-CN': '只还最低的月份', en: 'Months of minimum payment' },
  cashAdvancesLast3Months: { 'zh-CN': '取现次数', en: 'Cash advances' },
  drawsLast3Months: { 'zh-CN': '新借出的钱', en: 'New money drawn' },
  repaymentsLast3Months: { 'zh-CN': '还进去的钱', en: 'Money repaid' },
  accountChangesLast6Months: { 'zh-CN': '账号变动', en: 'Changes to the account' },
  currentLimit: { 'zh-CN': '原来的额度', en: 'The limit before' },
  currentBalance: { 'zh-CN': '这个额度已借的', en: 'What is drawn on the line' },
  lineProduct: { 'zh-CN': '额度的种类', en: 'The kind of line' },
};

/** A member by name, within a list. */
export const MEMBERS: Readonly<Record<Exclude<Member['kind'], 'fact'>, Words>> = {
  account: { 'zh-CN': '{account}', en: '{account}' },
  lateMonth: { 'zh-CN': '{account}，{month}逾期', en: '{account}, late in {month}' },
  inquiry: { 'zh-CN': '{institution}，{day}，{reason}', en: '{institution}, {day}, {reason}' },
  guarantee: { 'zh-CN': '为别人担保（{institution}）', en: 'A guarantee at {institution}' },
  publicRecord: { 'zh-CN': '{record}，{day}', en: '{record}, {day}' },
  institution: {
    'zh-CN': '{institution} 的 {rows} 项',
    en: '{rows} {rows|entry|entries} of {institution}',
  },
  aged: {
    'zh-CN': '较早的记录变旧，或移出了窗口',
    en: 'Older records ageing or leaving their windows',
  },
  told: { 'zh-CN': '填了哪些清单', en: 'Which lists were filled in' },
  others: { 'zh-CN': '其余 {rows} 项', en: 'The other {rows} {rows|entry|entries}' },
};

/** An account that is not on the list any more. */
export const GONE_ACCOUNT: Words = {
  'zh-CN': '已不在清单里的账户',
  en: 'An account no longer listed',
};
