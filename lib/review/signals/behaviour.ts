// Stage: signals, behaviour. What only the borrower and the platform know. `null`: not told.

import type { Facts } from '../facts/facts';
import { ratio } from './ratio';

/** Months of the last six in which only a card's minimum was paid. */
export const minimumPaymentMonthsLast6 = (facts: Facts) => facts.minimumPaymentMonthsLast6;

/** Cash advances on cards and lines in the last three months. */
export const cashAdvancesLast3Months = (facts: Facts) => facts.cashAdvancesLast3Months;

/** Changes of phone, device or profile on the platform in the last six months. */
export const accountChangesLast6Months = (facts: Facts) => facts.accountChangesLast6Months;

/** Borrowing to repay (以贷养贷): new draws over repayments in the last three months, a ratio. */
export const debtRecyclingLast3Months = (facts: Facts) =>
  ratio(facts.drawsLast3Months, facts.repaymentsLast3Months);
