// Repayment schedules of one loan: 等额本息, 等额本金, interest only, flat rate, and lines that
// count interest by the day. Each ends on zero and sums to the fen.

import { addMonths, daysBetween, type IsoDate } from '@/lib/units/calendar';
import { toFen, type Fen } from '@/lib/units/fen';
import { sumOf } from '../dated';
import { completedMonths } from '../months';
import { monthInterest, posted, RATE_UNIT, rateUnits, type InterestConvention } from '../posting';

/** `flat`: equal parts of the principal, and interest on all of it to the last month. */
export type Repayment = 'equalInstalments' | 'equalPrincipal' | 'interestOnly' | 'flat';

export type LoanTerms = {
  principal: Fen;
  /** The rate a year as a decimal; a daily rate times 360 or 365, as the contract states. */
  annualRate: number;
  months: number;
  paidOutOn: IsoDate;
  repayment: Repayment;
  /** `MONTHLY` unless told. */
  convention?: InterestConvention;
};

export type Instalment = {
  on: IsoDate;
  payment: Fen;
  principal: Fen;
  interest: Fen;
  fee: Fen;
  /** Owed after the payment. */
  balance: Fen;
};

export type Schedule = {
  terms: LoanTerms;
  convention: InterestConvention;
  instalments: Instalment[];
  interest: Fen;
  fees: Fen;
  payment: Fen;
};

/** What interest is counted on: all of the principal at a flat rate, else what is still owed. */
const baseOf = ({ principal, repayment }: LoanTerms, balance: Fen) =>
  repayment === 'flat' && balance > 0 ? principal : balance;

/**
 * Interest from a due day (or the day of paying out) to a day at most a month later, posted half up
 * to the fen.
 */
export function interestBetween(terms: LoanTerms, balance: Fen, due: IsoDate, to: IsoDate): Fen {
  const { paidOutOn, annualRate, convention = 'MONTHLY' } = terms;
  const share = baseOf(terms, balance) * rateUnits(annualRate) * daysBetween(due, to);
  if (convention === 'MONTHLY') {
    const nextDue = addMonths(paidOutOn, completedMonths(paidOutOn, due) + 1);
    return posted(share, 12 * RATE_UNIT * daysBetween(due, nextDue));
  }
  return posted(share, (convention === 'ACTUAL_360' ? 360 : 365) * RATE_UNIT);
}

/**
 * The equal payment at a twelfth of the rate a month that ends a loan on zero, in fen before
 * rounding: P·r / (1 − (1 + r)^−n).
 */
export function equalPayment({
  principal,
  annualRate,
  months,
}: Pick<LoanTerms, 'principal' | 'annualRate' | 'months'>): number {
  const rate = annualRate / 12;
  return rate === 0 ? principal / months : (principal * rate) / (1 - (1 + rate) ** -months);
}

function principalParts(terms: LoanTerms): (interest: Fen) => number {
  const part = Math.floor(terms.principal / terms.months);
  const payment = toFen(equalPayment(terms));
  return {
    equalInstalments: (interest: Fen) => Math.max(0, payment - interest),
    equalPrincipal: () => part,
    interestOnly: () => 0,
    flat: () => part,
  }[terms.repayment];
}

/** A schedule of instalments with its sums. */
export const withSums = (terms: LoanTerms, instalments: Instalment[]): Schedule => ({
  terms,
  convention: terms.convention ?? 'MONTHLY',
  instalments,
  interest: sumOf(instalments, ({ interest }) => interest),
  fees: sumOf(instalments, ({ fee }) => fee),
  payment: sumOf(instalments, ({ payment }) => payment),
});

/**
 * The schedule of a loan of at least one month. The last instalment takes what rounding, or days
 * counted on 360, leave over.
 */
export function scheduleOf(terms: LoanTerms): Schedule {
  const monthly = (terms.convention ?? 'MONTHLY') === 'MONTHLY';
  const partOf = principalParts(terms);
  const instalments: Instalment[] = [];
  let balance = terms.principal;
  let from = terms.paidOutOn;
  for (let month = 1; month <= terms.months; month += 1) {
    const on = addMonths(terms.paidOutOn, month);
    const interest = monthly
      ? monthInterest(baseOf(terms, balance), terms.annualRate)
      : interestBetween(terms, balance, from, on);
    const principal = toFen(month === terms.months ? balance : Math.min(balance, partOf(interest)));
    balance = toFen(balance - principal);
    const payment = toFen(principal + interest);
    instalments.push({ on, payment, principal, interest, fee: toFen(0), balance });
    from = on;
  }
  return withSums(terms, instalments);
}
