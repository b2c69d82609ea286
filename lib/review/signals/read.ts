// Stage: signals. Facts in, every signal out; the only place where families come together. Ratios
// are computed here and nowhere before, so mixed facts give mixed ratios.

import type { IsoDate } from '@/lib/units/calendar';
import type { Facts } from '../facts/facts';
import { readFacts } from '../facts/read';
import type { Profile } from '../profile/schema';
import * as behaviour from './behaviour';
import * as capacity from './capacity';
import * as cost from './cost';
import * as history from './history';
import * as lenders from './lenders';
import * as newCredit from './new-credit';
import * as repayment from './repayment';
import type { SignalId, Signals } from './signals';
import * as stability from './stability';
import * as utilization from './utilization';

/** How each signal is read from facts, for those who need a few of them very often. */
export const SIGNAL_READERS: Readonly<Record<SignalId, (facts: Facts) => number | null>> = {
  ...repayment,
  ...capacity,
  ...utilization,
  ...lenders,
  ...newCredit,
  ...history,
  ...stability,
  ...behaviour,
  ...cost,
};

/** All signals of a record of facts. */
export function signalsOf(facts: Facts): Signals {
  return {
    currentDaysPastDue: repayment.currentDaysPastDue(facts),
    worstDaysPastDueLast24Months: repayment.worstDaysPastDueLast24Months(facts),
    lateMonthsLast24Months: repayment.lateMonthsLast24Months(facts),
    longestLateRunLast24Months: repayment.longestLateRunLast24Months(facts),
    monthsSinceLastLate: repayment.monthsSinceLastLate(facts),
    lateMonthsLast6Months: repayment.lateMonthsLast6Months(facts),
    longestLateRunLast6Months: repayment.longestLateRunLast6Months(facts),
    lateMonthsLast36Months: repayment.lateMonthsLast36Months(facts),
    longestLateRunLast36Months: repayment.longestLateRunLast36Months(facts),
    lateMonthsLast60Months: repayment.lateMonthsLast60Months(facts),
    longestLateRunLast60Months: repayment.longestLateRunLast60Months(facts),
    lateAccountsLast24Months: repayment.lateAccountsLast24Months(facts),
    derogatoryRecords: repayment.derogatoryRecords(facts),
    unresolvedDerogatoryRecords: repayment.unresolvedDerogatoryRecords(facts),
    debtToIncome: capacity.debtToIncome(facts),
    unsecuredDebtToMonthlyIncome: capacity.unsecuredDebtToMonthlyIncome(facts),
    guaranteesToAnnualIncome: capacity.guaranteesToAnnualIncome(facts),
    cardUtilization: utilization.cardUtilization(facts),
    worstCardUtilization: utilization.worstCardUtilization(facts),
    lineUtilization: utilization.lineUtilization(facts),
    largeInstalmentShare: utilization.largeInstalmentShare(facts),
    lenderCount: lenders.lenderCount(facts),
    nonBankLenderCount: lenders.nonBankLenderCount(facts),
    openAccounts: lenders.openAccounts(facts),
    openCards: lenders.openCards(facts),
    hardInquiriesLast1Month: newCredit.hardInquiriesLast1Month(facts),
    hardInquiriesLast2Months: newCredit.hardInquiriesLast2Months(facts),
    hardInquiriesLast3Months: newCredit.hardInquiriesLast3Months(facts),
    hardInquiriesLast6Months: newCredit.hardInquiriesLast6Months(facts),
    hardInquiriesLast12Months: newCredit.hardInquiriesLast12Months(facts),
    largestSameDayInquiries: newCredit.largestSameDayInquiries(facts),
    newAccountsLast6Months: newCredit.newAccountsLast6Months(facts),
    newAccountsLast12Months: newCredit.newAccountsLast12Months(facts),
    oldestAccountMonths: history.oldestAccountMonths(facts),
    employmentMonths: stability.employmentMonths(facts),
    incomeVariation: stability.incomeVariation(facts),
    providentFundMonths: stability.providentFundMonths(facts),
    tradingMonths: stability.tradingMonths(facts),
    minimumPaymentMonthsLast6: behaviour.minimumPaymentMonthsLast6(facts),
    cashAdvancesLast3Months: behaviour.cashAdvancesLast3Months(facts),
    debtRecyclingLast3Months: behaviour.debtRecyclingLast3Months(facts),
    accountChangesLast6Months: behaviour.accountChangesLast6Months(facts),
    highestApr: cost.highestApr(facts),
  };
}

/** The signals of a profile on the day `asOf`. */
export const readSignals = (profile: Profile, asOf: IsoDate): Signals =>
  signalsOf(readFacts(profile, asOf));
