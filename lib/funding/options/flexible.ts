// What a lender may agree to when payments have become too heavy: a longer term, a lower rate, a
// payment holiday, an instalment agreement for card debt, renewal without repaying the principal.
// Each eases the month; most cost more in all. Both figures stand side by side, with the catches.

import { addMonths, type IsoDate } from '@/lib/units/calendar';
import { toFen, type Fen } from '@/lib/units/fen';
import type { DatedAmount } from '../dated';
import { monthInterest } from '../posting';
import { scheduleOf } from '../schedules/schedule';
import type { FundingSourceId } from '../sources';
import { burdenNow, burdenOf, type Burden, type LoanNow } from './loan-now';

/** Card measures, article 70. */
export const MOST_CARD_INSTALMENTS = 60;

export type FlexibleOption =
  | { code: 'LONGER_TERM'; months: number }
  | { code: 'LOWER_RATE'; annualRate: number }
  /** `paid`: interest goes on being paid. `added`: it is added to what is owed each month. */
  | { code: 'PAYMENT_HOLIDAY'; months: number; interest: 'paid' | 'added' }
  | { code: 'CARD_INSTALMENTS'; months: number; annualRate: number }
  | { code: 'RENEWAL'; months: number; annualRate: number };

export type CatchCode =
  | 'COSTS_MORE'
  | 'INTEREST_RUNS_ON'
  | 'INTEREST_ON_INTEREST'
  | 'NOT_A_RIGHT'
  | 'NO_NEW_CARD_UNTIL_PAID'
  | 'GET_IT_IN_WRITING'
  | 'APPLY_BEFORE_MATURITY'
  | 'STILL_OWED_IN_FULL'
  | 'MAY_BE_AN_INQUIRY';

export type RefusalCode =
  'CARDS_ONLY' | 'NOT_FOR_CARDS' | 'AT_MOST_60' | 'BUSINESS_ONLY' | 'NO_TERM';

export type OptionEffect =
  | {
      kind: 'effect';
      code: FlexibleOption['code'];
      before: Burden;
      after: Burden;
      /** Less to pay next month; negative when it is more. */
      monthlyRelief: Fen;
      /** More to pay in all; negative when it is less, `null` where today's payments never end. */
      extraCost: Fen | null;
      catches: CatchCode[];
      /** What says that a lender may agree to this. */
      source: FundingSourceId;
    }
  | { kind: 'refused'; code: FlexibleOption['code']; why: RefusalCode };

const CATCHES: Record<FlexibleOption['code'], readonly CatchCode[]> = {
  LONGER_TERM: ['NOT_A_RIGHT', 'GET_IT_IN_WRITING'],
  LOWER_RATE: ['NOT_A_RIGHT', 'MAY_BE_AN_INQUIRY'],
  PAYMENT_HOLIDAY: ['NOT_A_RIGHT', 'INTEREST_RUNS_ON', 'GET_IT_IN_WRITING'],
  CARD_INSTALMENTS: ['NOT_A_RIGHT', 'NO_NEW_CARD_UNTIL_PAID', 'GET_IT_IN_WRITING'],
  RENEWAL: ['NOT_A_RIGHT', 'APPLY_BEFORE_MATURITY', 'STILL_OWED_IN_FULL', 'MAY_BE_AN_INQUIRY'],
};

const SOURCE_OF: Record<FlexibleOption['code'], FundingSourceId> = {
  LONGER_TERM: 'consumerFinanceNotice',
  LOWER_RATE: 'ours',
  PAYMENT_HOLIDAY: 'consumerFinanceNotice',
  CARD_INSTALMENTS: 'cardMeasures',
  RENEWAL: 'renewalNotice',
};

type Term = Extract<LoanNow['repays'], { months: number }>;

const termOf = ({ repays }: LoanNow): Term | null => ('months' in repays ? repays : null);

function refusal(loan: LoanNow, option: FlexibleOption): RefusalCode | null {
  if (option.code === 'CARD_INSTALMENTS') {
    if (loan.kind !== 'card') return 'CARDS_ONLY';
    return option.months > MOST_CARD_INSTALMENTS ? 'AT_MOST_60' : null;
  }
  if (option.code === 'RENEWAL') return loan.kind === 'business' ? null : 'BUSINESS_ONLY';
  if (loan.kind === 'card') return 'NOT_FOR_CARDS';
  return termOf(loan) ? null : 'NO_TERM';
}

/** Payments of a schedule that starts so many months after `asOf`. */
const paymentsFrom = (asOf: IsoDate, monthsLater: number, terms: Term & Rate): DatedAmount[] =>
  scheduleOf({ ...terms, paidOutOn: asOf }).instalments.map(({ payment }, i) => ({
    on: addMonths(asOf, monthsLater + i + 1),
    amount: payment,
  }));
type Rate = { principal: Fen; annualRate: number };

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

function paymentsWith(loan: LoanNow, option: FlexibleOption): DatedAmount[] {
  const { balance: principal, annualRate, asOf } = loan;
  const term = termOf(loan) ?? { repayment: 'interestOnly', months: 0 };
  switch (option.code) {
    case 'LONGER_TERM':
      return paymentsFrom(asOf, 0, { ...term, principal, annualRate, months: option.months });
    case 'LOWER_RATE':
      return paymentsFrom(asOf, 0, { ...term, principal, annualRate: option.annualRate });
    case 'PAYMENT_HOLIDAY':
      return holiday(loan, option, term);
    case 'CARD_INSTALMENTS':
      return paymentsFrom(asOf, 0, { ...option, principal, repayment: 'equalInstalments' });
    case 'RENEWAL': {
      const old = paymentsFrom(asOf, 0, {
        ...term,
        principal,
        annualRate,
        repayment: 'interestOnly',
      });
      const interest = old.map(({ on, amount }, i) => ({
        on,
        amount: i === old.length - 1 ? toFen(amount - principal) : amount,
      }));
      const renewed = { ...option, principal, repayment: 'interestOnly' } as const;
      return [...interest, ...paymentsFrom(asOf, old.length, renewed)];
    }
  }
}

/**
 * What an option changes: this month's payment and the cost in all, before and after, or why it is
 * not open for this loan. A renewed loan pays interest only, both until it is renewed and after.
 */
export function optionEffect(loan: LoanNow, option: FlexibleOption): OptionEffect {
  const { code } = option;
  const why = refusal(loan, option);
  if (why) return { kind: 'refused', code, why };
  const before = burdenNow(loan);
  const after = burdenOf(paymentsWith(loan, option), loan.balance, loan.asOf);
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
