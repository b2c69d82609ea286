// What a lender may agree to when payments have become too heavy: a longer term, a lower rate, a
// payment holiday, an instalment agreement for card debt, renewal without repaying the principal.
// Each eases the month; most cost more in all. Both figures stand side by side, with the catches.

import { addMonths, type IsoDate } from '@/lib/units/calendar';
import { toFen, type Fen } from '@/lib/units/fen';
import type { DatedAmount } from '../dated';
import { monthInterest } from '../posting';
import { scheduleOf } from '../schedules/schedule';
import {
  CATCHES,
  MOST_CARD_INSTALMENTS,
  SOURCE_OF,
  type FlexibleOption,
  type OptionEffect,
  type RefusalCode,
} from './flexible-option';
import { burdenNow, burdenOf, type LoanNow } from './loan-now';

type Term = Extract<LoanNow['repays'], { months: number }>;
type Amount = { principal: Fen; annualRate: number };

/** Payments of a schedule that starts so many months after `asOf`. */
const paymentsFrom = (asOf: IsoDate, monthsLater: number, terms: Term & Amount): DatedAmount[] =>
  scheduleOf({ ...terms, paidOutOn: asOf }).instalments.map(({ payment }, i) => ({
    on: addMonths(asOf, monthsLater + i + 1),
    amount: payment,
  }));

function holiday(
  { balance, annualRate, asOf }: LoanNow,
  option: Extract<FlexibleOption, { code: 'PAYMENT_HOLIDAY' }>,
  term: Term,
): DatedAmount[] {
  let principal = balance;
  const pause: DatedAmount[] = [];
  for (let month = 1; month <= option.months; month += 1) {
    const interest = monthInterest(principal, annualRate);
    const added = option.interest === 'added';
    if (added) principal = toFen(principal + interest);
    pause.push({ on: addMonths(asOf, month), amount: added ? toFen(0) : interest });
  }
  return [...pause, ...paymentsFrom(asOf, option.months, { ...term, principal, annualRate })];
}

/** Interest until the term, then as much again as a new loan of the whole principal. */
function renewal(
  { balance: principal, annualRate, asOf }: LoanNow,
  option: Extract<FlexibleOption, { code: 'RENEWAL' }>,
  term: Term,
): DatedAmount[] {
  const last = term.months - 1;
  const interest = paymentsFrom(asOf, 0, { ...term, principal, annualRate }).map((payment, i) =>
    i === last ? { ...payment, amount: toFen(payment.amount - principal) } : payment,
  );
  const renewed = { ...option, principal, repayment: 'interestOnly' } as const;
  return [...interest, ...paymentsFrom(asOf, term.months, renewed)];
}

/** The payments that an option leads to, or why it is not open for this loan. */
function paymentsWith(loan: LoanNow, option: FlexibleOption): DatedAmount[] | RefusalCode {
  const { kind, balance: principal, annualRate, asOf, repays } = loan;
  if (option.code === 'CARD_INSTALMENTS') {
    if (kind !== 'card') return 'CARDS_ONLY';
    if (option.months > MOST_CARD_INSTALMENTS) return 'AT_MOST_60';
    return paymentsFrom(asOf, 0, { ...option, principal, repayment: 'equalInstalments' });
  }
  if (option.code === 'RENEWAL' && kind !== 'business') return 'BUSINESS_ONLY';
  if (kind === 'card') return 'NOT_FOR_CARDS';
  if (!('months' in repays)) return 'NO_TERM';
  switch (option.code) {
    case 'LONGER_TERM':
      return paymentsFrom(asOf, 0, { ...repays, principal, annualRate, months: option.months });
    case 'LOWER_RATE':
      return paymentsFrom(asOf, 0, { ...repays, principal, annualRate: option.annualRate });
    case 'PAYMENT_HOLIDAY':
      return holiday(loan, option, repays);
    case 'RENEWAL':
      return repays.repayment === 'interestOnly'
        ? renewal(loan, option, repays)
        : 'NOTHING_DUE_AT_TERM';
  }
}

/**
 * What an option changes: this month's payment and the cost in all, before and after, or why it is
 * not open for this loan. A renewed loan pays interest only, both until it is renewed and after.
 */
export function optionEffect(loan: LoanNow, option: FlexibleOption): OptionEffect {
  const { code } = option;
  const payments = paymentsWith(loan, option);
  if (typeof payments === 'string') return { kind: 'refused', code, why: payments };
  const before = burdenNow(loan);
  const after = burdenOf(payments, loan.balance, loan.asOf);
  const extraCost =
    before.cost === null || after.cost === null ? null : toFen(after.cost - before.cost);
  const compounds = option.code === 'PAYMENT_HOLIDAY' && option.interest === 'added';
  return {
    kind: 'effect',
    code,
    before,
    after,
    monthlyRelief: toFen(before.monthly - after.monthly),
    extraCost,
    catches: [
      ...(extraCost !== null && extraCost > 0 ? ['COSTS_MORE' as const] : []),
      ...(compounds ? ['INTEREST_ON_INTEREST' as const] : []),
      ...CATCHES[code],
    ],
    source: SOURCE_OF[code],
  };
}
