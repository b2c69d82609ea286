// What a borrower would fill in to make a signal known. Stands after "Filled in by:".

import type { SignalId } from '@/lib/review';
import type { Words } from '../words';

const RECORD: Words = {
  'zh-CN': '任一账户的还款记录，信用报告里就有',
  en: 'the repayment record of any account, as the credit report shows it',
};
const LONG_RECORD: Words = {
  'zh-CN': '更早的还款记录，或信用报告里“最近 5 年内有几个月处于逾期状态”',
  en: 'an older repayment record, or the late months in five years that the brief report counts',
};
const RECORDS: Words = {
  'zh-CN': '公共记录，没有就选“没有”',
  en: 'public records, or “none”',
};
const INQUIRIES: Words = {
  'zh-CN': '查询记录，没有就选“没有”',
  en: 'the inquiry list, or “none”',
};
const ACCOUNTS: Words = {
  'zh-CN': '全部账户，并确认已经列全',
  en: 'all accounts, confirmed to be complete',
};
const LENDERS: Words = {
  'zh-CN': '全部账户的机构、类型和余额，并确认已经列全',
  en: 'lender, kind and balance of all accounts, confirmed to be complete',
};
const CARDS: Words = {
  'zh-CN': '每张信用卡的额度和已用，并确认账户已经列全',
  en: 'limit and balance of every card, with all accounts listed',
};
const OPENED: Words = {
  'zh-CN': '每个账户的开户日期，并确认已经列全',
  en: 'the opening date of every account, with all accounts listed',
};
const DRAWS: Words = {
  'zh-CN': '最近 3 个月新借和还款的金额',
  en: 'what was drawn and repaid in the last three months',
};

export const FILLS: Readonly<Record<SignalId, Words>> = {
  currentDaysPastDue: {
    'zh-CN': '各账户现在有没有逾期、几天',
    en: 'whether any account is overdue now, and for how many days',
  },
  worstDaysPastDueLast24Months: RECORD,
  lateMonthsLast24Months: RECORD,
  longestLateRunLast24Months: RECORD,
  monthsSinceLastLate: RECORD,
  lateMonthsLast6Months: RECORD,
  longestLateRunLast6Months: RECORD,
  lateMonthsLast36Months: LONG_RECORD,
  longestLateRunLast36Months: LONG_RECORD,
  lateMonthsLast60Months: LONG_RECORD,
  longestLateRunLast60Months: LONG_RECORD,
  lateAccountsLast24Months: RECORD,
  derogatoryRecords: RECORDS,
  unresolvedDerogatoryRecords: RECORDS,
  debtToIncome: {
    'zh-CN': '每月到手收入，和每个账户的月还款',
    en: 'net monthly income and every account’s monthly payment',
  },
  unsecuredDebtToMonthlyIncome: {
    'zh-CN': '每月到手收入，和每个账户的余额',
    en: 'net monthly income and every account’s balance',
  },
  guaranteesToAnnualIncome: {
    'zh-CN': '每月到手收入，和为别人担保的余额（没有就选“没有”）',
    en: 'net monthly income, and what you guarantee for others, or “none”',
  },
  cardUtilization: CARDS,
  worstCardUtilization: CARDS,
  lineUtilization: {
    'zh-CN': '每个循环额度的额度和已用，并确认账户已经列全',
    en: 'limit and balance of every revolving line, with all accounts listed',
  },
  largeInstalmentShare: {
    'zh-CN': '信用卡的额度和大额专项分期余额',
    en: 'card limits and large instalment plans not yet billed',
  },
  lenderCount: LENDERS,
  nonBankLenderCount: LENDERS,
  openAccounts: ACCOUNTS,
  openCards: ACCOUNTS,
  hardInquiriesLast1Month: INQUIRIES,
  hardInquiriesLast2Months: INQUIRIES,
  hardInquiriesLast3Months: INQUIRIES,
  hardInquiriesLast6Months: INQUIRIES,
  hardInquiriesLast12Months: INQUIRIES,
  largestSameDayInquiries: INQUIRIES,
  newAccountsLast6Months: OPENED,
  newAccountsLast12Months: OPENED,
  oldestAccountMonths: {
    'zh-CN': '最早的一张卡或一笔贷款的开户日期',
    en: 'the opening date of the oldest card or loan',
  },
  employmentMonths: {
    'zh-CN': '现在这份工作做了多久',
    en: 'how long you have been in your present work',
  },
  incomeVariation: {
    'zh-CN': '至少 6 个月的逐月收入',
    en: 'income month by month, for six months at least',
  },
  providentFundMonths: {
    'zh-CN': '公积金或社保连续缴了多久（没有就不用填）',
    en: 'months of provident fund or social insurance, if you pay any',
  },
  tradingMonths: {
    'zh-CN': '生意做了多久（有生意的才用填）',
    en: 'how long the business has traded, if you have one',
  },
  minimumPaymentMonthsLast6: {
    'zh-CN': '最近 6 个月里有几个月只还了最低',
    en: 'in how many of the last six months only the minimum was paid',
  },
  cashAdvancesLast3Months: {
    'zh-CN': '最近 3 个月用信用卡取现几次',
    en: 'how often cash was drawn on a card in three months',
  },
  debtRecyclingLast3Months: DRAWS,
  accountChangesLast6Months: {
    'zh-CN': '最近 6 个月在平台上换号、换设备或改资料几次',
    en: 'changes of phone, device or profile on the platform in six months',
  },
  highestApr: {
    'zh-CN': '还没还清的各笔债的年利率',
    en: 'the yearly rate of every debt still owed',
  },
};
