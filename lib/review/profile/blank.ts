// Stage: profile. A profile and an account of which nothing is known yet, for those who build one
// field by field: samples, the form, the readers.

import type { Account, Profile } from './schema';

/** A profile of which nothing is known; the same as `parseProfile({ version: 1 })` gives. */
export const blankProfile = (): Profile => ({
  version: 1,
  income: {
    monthlyAverage: null,
    months: [],
    source: null,
    employmentMonths: null,
    providentFundMonths: null,
    providentFundBase: null,
  },
  household: { cashAtHand: null, monthlyEssentials: null },
  accounts: [],
  accountsComplete: false,
  inquiries: null,
  guarantees: null,
  publicRecords: null,
  behaviour: {
    minimumPaymentMonthsLast6: null,
    cashAdvancesLast3Months: null,
    drawsLast3Months: null,
    repaymentsLast3Months: null,
    accountChangesLast6Months: null,
  },
  business: null,
  reviewedAccountId: null,
  limitEvent: null,
  earlier: null,
});

type Named = Pick<Account, 'id' | 'institution' | 'institutionKind' | 'product'>;

/** An open account in yuan with the given fields; everything else is not known. */
export const accountWith = (given: Named & Partial<Account>): Account => ({
  platform: null,
  secured: null,
  currency: 'CNY',
  limit: null,
  balance: null,
  monthlyPayment: null,
  annualRate: null,
  openedOn: null,
  closed: false,
  endsOn: null,
  sharedLimitGroup: null,
  largeInstalmentBalance: null,
  dueDay: null,
  lastPaymentOn: null,
  daysPastDue: null,
  overdueAmount: null,
  lateMonthsLast5Years: null,
  repayment: null,
  ...given,
});
