// Stage: signals, new credit. Applications and openings: a lender reads a burst as a need for cash.
// Soft inquiries (one's own look, after-loan checks) are in none of these.

import type { Facts } from '../facts/facts';

/** Hard inquiries in the month up to the day. */
export const hardInquiriesLast1Month = (facts: Facts) => facts.hardInquiriesLast1Month;

/** Hard inquiries in the last two months. */
export const hardInquiriesLast2Months = (facts: Facts) => facts.hardInquiriesLast2Months;

/** Hard inquiries in the last three months; six is the best-attested bank screen. */
export const hardInquiriesLast3Months = (facts: Facts) => facts.hardInquiriesLast3Months;

/** Hard inquiries in the last six months. */
export const hardInquiriesLast6Months = (facts: Facts) => facts.hardInquiriesLast6Months;

/** Hard inquiries in the last twelve months. */
export const hardInquiriesLast12Months = (facts: Facts) => facts.hardInquiriesLast12Months;

/** Most hard inquiries on one day in the last twelve months. */
export const largestSameDayInquiries = (facts: Facts) => facts.largestSameDayInquiries;

/** Accounts opened in the last six months, closed ones too. */
export const newAccountsLast6Months = (facts: Facts) => facts.newAccountsLast6Months;

/** Accounts opened in the last twelve months, closed ones too. */
export const newAccountsLast12Months = (facts: Facts) => facts.newAccountsLast12Months;
