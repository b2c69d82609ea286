// Stage: facts. Profile and day in, one flat record out. Nothing after this stage sees the profile.

import type { IsoDate } from '@/lib/units/calendar';
import type { Profile } from '../profile/schema';
import { readDebts } from './debts';
import type { Facts } from './facts';
import { readHistory } from './history';
import { readIncome } from './income';
import { readInquiries } from './inquiries';
import { readLenders } from './lenders';
import { creditLines, readLine } from './lines';
import { readRecords } from './records';
import { readLateness } from './repayment';
import { readUtilization } from './utilization';

/**
 * The borrower's facts as a lender could read them on the day `asOf`; windows end on that day.
 * The line under review is read as it stood before its limit was changed.
 */
export function readFacts(profile: Profile, asOf: IsoDate): Facts {
  const lines = creditLines(profile);
  const line = readLine(profile, lines);
  const income = readIncome(profile);
  const debts = readDebts(profile);
  const utilization = readUtilization(profile, lines);
  const lenders = readLenders(profile);
  const inquiries = readInquiries(profile, asOf);
  const history = readHistory(profile, asOf);
  const lateness = readLateness(profile, asOf);
  const records = readRecords(profile, asOf);
  const { behaviour } = profile;
  return {
    asOf,
    currentLimit: line.currentLimit,
    currentBalance: line.currentBalance,
    lineProduct: line.lineProduct,
    monthlyIncome: income.monthlyIncome,
    monthlyReceipts: income.monthlyReceipts,
    annualTax: income.annualTax,
    providentFundBase: income.providentFundBase,
    otherMonthlyPayments: debts.otherMonthlyPayments,
    highestApr: debts.highestApr,
    otherUnsecuredBalance: debts.otherUnsecuredBalance,
    guaranteedBalance: debts.guaranteedBalance,
    otherCardBalance: utilization.otherCardBalance,
    otherCardLimit: utilization.otherCardLimit,
    fullestOtherCardBalance: utilization.fullestOtherCardBalance,
    fullestOtherCardLimit: utilization.fullestOtherCardLimit,
    otherLineBalance: utilization.otherLineBalance,
    otherLineLimit: utilization.otherLineLimit,
    largeInstalmentBalance: utilization.largeInstalmentBalance,
    lenderCount: lenders.lenderCount,
    nonBankLenderCount: lenders.nonBankLenderCount,
    openAccounts: lenders.openAccounts,
    openCards: lenders.openCards,
    hardInquiriesLast1Month: inquiries.hardInquiriesLast1Month,
    hardInquiriesLast2Months: inquiries.hardInquiriesLast2Months,
    hardInquiriesLast3Months: inquiries.hardInquiriesLast3Months,
    hardInquiriesLast6Months: inquiries.hardInquiriesLast6Months,
    hardInquiriesLast12Months: inquiries.hardInquiriesLast12Months,
    largestSameDayInquiries: inquiries.largestSameDayInquiries,
    nextInquiryLeaves3MonthsOn: inquiries.nextInquiryLeaves3MonthsOn,
    nextInquiryLeaves6MonthsOn: inquiries.nextInquiryLeaves6MonthsOn,
    nextInquiryLeaves12MonthsOn: inquiries.nextInquiryLeaves12MonthsOn,
    newAccountsLast6Months: history.newAccountsLast6Months,
    newAccountsLast12Months: history.newAccountsLast12Months,
    nextAccountLeaves6MonthsOn: history.nextAccountLeaves6MonthsOn,
    nextAccountLeaves12MonthsOn: history.nextAccountLeaves12MonthsOn,
    currentDaysPastDue: lateness.currentDaysPastDue,
    worstDaysPastDueLast24Months: lateness.worstDaysPastDueLast24Months,
    lateMonthsLast24Months: lateness.lateMonthsLast24Months,
    longestLateRunLast24Months: lateness.longestLateRunLast24Months,
    monthsSinceLastLate: lateness.monthsSinceLastLate,
    lateMonthsLast6Months: lateness.lateMonthsLast6Months,
    longestLateRunLast6Months: lateness.longestLateRunLast6Months,
    lateMonthsLast36Months: lateness.lateMonthsLast36Months,
    longestLateRunLast36Months: lateness.longestLateRunLast36Months,
    lateMonthsLast60Months: lateness.lateMonthsLast60Months,
    longestLateRunLast60Months: lateness.longestLateRunLast60Months,
    lateAccountsLast24Months: lateness.lateAccountsLast24Months,
    derogatoryRecords: records.derogatoryRecords,
    unresolvedDerogatoryRecords: records.unresolvedDerogatoryRecords,
    nextLateMonthLeavesOn: lateness.nextLateMonthLeavesOn,
    nextRecordLeavesOn: records.nextRecordLeavesOn,
    oldestAccountMonths: history.oldestAccountMonths,
    oldestAccountOpenedOn: history.oldestAccountOpenedOn,
    employmentMonths: income.employmentMonths,
    providentFundMonths: income.providentFundMonths,
    tradingMonths: income.tradingMonths,
    incomeVariation: income.incomeVariation,
    minimumPaymentMonthsLast6: behaviour.minimumPaymentMonthsLast6,
    cashAdvancesLast3Months: behaviour.cashAdvancesLast3Months,
    drawsLast3Months: behaviour.drawsLast3Months,
    repaymentsLast3Months: behaviour.repaymentsLast3Months,
    accountChangesLast6Months: behaviour.accountChangesLast6Months,
  };
}
