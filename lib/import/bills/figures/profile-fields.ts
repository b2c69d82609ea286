// Figures → the fields of a profile they fill, unvalidated, for the schema and the borrower to judge.
// What a bill cannot know stays out: no payment called a minimum is no proof that none was one.

import type { ProfileInput } from '@/lib/review';
import type { BillFigures, MonthSum } from './figures';

export type ProfileFields = Pick<ProfileInput, 'income' | 'behaviour' | 'business'>;

/** Six months at most may have seen a minimum payment: the window can touch seven. */
const MAX_MINIMUM_MONTHS = 6;

const amounts = (months: readonly MonthSum[]) =>
  months.map(({ month, amount }) => ({ month, amount }));

/** Zero counts only where the files would have shown more. */
const countOrUnknown = (count: number, wouldShow: boolean) =>
  count > 0 || wouldShow ? count : null;

/** The profile fields these figures fill; a field they say nothing of is left out or `null`. */
export function profileFieldsOf(figures: BillFigures): ProfileFields {
  const { income, receipts, covers3Months, hasCardStatement } = figures;
  const hasIncome = income.some(({ amount }) => amount > 0);
  const hasReceipts = receipts.some(({ amount }) => amount > 0);
  const minimum = Math.min(MAX_MINIMUM_MONTHS, figures.minimumPaymentMonths.count);
  return {
    ...(hasIncome ? { income: { months: amounts(income) } } : {}),
    ...(hasReceipts ? { business: { receipts: amounts(receipts) } } : {}),
    behaviour: {
      minimumPaymentMonthsLast6: countOrUnknown(minimum, false),
      cashAdvancesLast3Months: countOrUnknown(
        figures.cashAdvances.count,
        covers3Months && hasCardStatement,
      ),
      drawsLast3Months: covers3Months ? figures.drawnLast3Months.amount : null,
      repaymentsLast3Months: covers3Months ? figures.repaidLast3Months.amount : null,
    },
  };
}
