// Stage: signals, new credit. Applications and openings: a lender reads a burst as a need for cash.

import type { Facts } from '../facts/facts';
import type { SignalsOf } from './signals';

/** Hard inquiries and openings by window, and the most inquiries on one day. Counts. */
export const newCreditSignals = (facts: Facts): SignalsOf<'newCredit'> => ({
  hardInquiriesLast1Month: facts.hardInquiriesLast1Month,
  hardInquiriesLast2Months: facts.hardInquiriesLast2Months,
  hardInquiriesLast3Months: facts.hardInquiriesLast3Months,
  hardInquiriesLast6Months: facts.hardInquiriesLast6Months,
  hardInquiriesLast12Months: facts.hardInquiriesLast12Months,
  largestSameDayInquiries: facts.largestSameDayInquiries,
  newAccountsLast6Months: facts.newAccountsLast6Months,
  newAccountsLast12Months: facts.newAccountsLast12Months,
});
