// Stage: signals, behaviour. What only the borrower and the platform know: minimum payments, cash
// advances, borrowing to repay (以贷养贷) and changes to the account.

import type { Facts } from '../facts/facts';
import { ratio } from './ratio';
import type { SignalsOf } from './signals';

/** Counts over their windows; `debtRecyclingLast3Months` is new draws over repayments, a ratio. */
export const behaviourSignals = (facts: Facts): SignalsOf<'behaviour'> => ({
  minimumPaymentMonthsLast6: facts.minimumPaymentMonthsLast6,
  cashAdvancesLast3Months: facts.cashAdvancesLast3Months,
  debtRecyclingLast3Months: ratio(facts.drawsLast3Months, facts.repaymentsLast3Months),
  accountChangesLast6Months: facts.accountChangesLast6Months,
});
