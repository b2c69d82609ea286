// Easier terms as they are typed, the effect on the loan, and the review under the new payment. Pure.

import {
  optionEffect,
  payoff,
  type FlexibleOption,
  type LoanNow,
  type OptionEffect,
} from '@/lib/funding';
import { formatInputAmount } from '@/lib/format/money';
import { formatInputPercent } from '@/lib/format/percent';
import { reviewLimit, type Policy, type Profile, type Review } from '@/lib/review';
import type { IsoDate } from '@/lib/units/calendar';
import { toFen, type Fen } from '@/lib/units/fen';
import { entryReader, type Problems } from '../entry';
import type { OpenDebt } from '../open-debts';

/** A payment holiday comes in two kinds: interest goes on being paid, or is added to what is owed. */
export type TermsChoice = FlexibleOption['code'] | 'HOLIDAY_ADDED';

export type TermsForm = {
  /** Looked at more closely. */
  option: TermsChoice;
  balance: string;
  rate: string;
  /** Of a card. */
  payment: string;
  /** Months left, of a loan. */
  left: string;
  /** All principal falls due at the end. */
  atEnd: boolean;
  /** Asked for, by what is asked; as tried first where nothing was typed. */
  months: Partial<Record<TermsChoice, string>>;
  newRate: string;
};

const kindOf = ({ account: { product } }: OpenDebt): LoanNow['kind'] =>
  product === 'card' || product === 'business' ? product : 'consumer';

/** What may be asked for a debt of this kind. */
export function optionsFor(debt: OpenDebt): TermsChoice[] {
  const kind = kindOf(debt);
  if (kind === 'card') return ['CARD_INSTALMENTS'];
  const usual: TermsChoice[] = ['LONGER_TERM', 'LOWER_RATE', 'PAYMENT_HOLIDAY', 'HOLIDAY_ADDED'];
  return kind === 'business' ? [...usual, 'RENEWAL'] : usual;
}

const ALONE = { extra: toFen(0), order: 'avalanche' } as const;

/** In how many months the payments of today end; `null` where they never do or are not known. */
export function monthsLeft(debt: OpenDebt, asOf: IsoDate): number | null {
  const { balance, annualRate, payment } = debt;
  if (annualRate === null || payment === null) return null;
  const result = payoff([{ id: '', balance, annualRate, minimum: payment }], { ...ALONE, asOf });
  return result.kind === 'paid' ? result.months : null;
}

/** A debt's own figures, and terms to try first. */
export function termsFormOf(debt: OpenDebt, asOf: IsoDate): TermsForm {
  const left = monthsLeft(debt, asOf);
  const options = optionsFor(debt);
  return {
    option: options[0] ?? 'LONGER_TERM',
    balance: formatInputAmount(debt.balance),
    rate: debt.annualRate === null ? '' : formatInputPercent(debt.annualRate),
    payment: debt.payment === null ? '' : formatInputAmount(debt.payment),
    left: left === null ? '' : `${left}`,
    atEnd: false,
    months: Object.fromEntries(options.map((option) => [option, monthsFor(option, left)])),
    newRate: debt.annualRate === null ? '' : formatInputPercent(debt.annualRate * 0.75),
  };
}

/** Months to try first for an option. */
function monthsFor(option: TermsChoice, left: number | null): string {
  if (option === 'PAYMENT_HOLIDAY' || option === 'HOLIDAY_ADDED') return '6';
  if (option === 'RENEWAL') return '12';
  return `${option === 'CARD_INSTALMENTS' ? 36 : Math.min(120, (left ?? 12) * 2)}`;
}

function optionOf(form: TermsForm, months: number, newRate: number): FlexibleOption {
  const { option: code } = form;
  if (code === 'LOWER_RATE') return { code, annualRate: newRate };
  if (code === 'HOLIDAY_ADDED') return { code: 'PAYMENT_HOLIDAY', months, interest: 'added' };
  if (code === 'PAYMENT_HOLIDAY') return { code, months, interest: 'paid' };
  if (code === 'LONGER_TERM') return { code, months };
  return { code, months, annualRate: newRate };
}

export const asksRate = (code: TermsChoice) =>
  code === 'LOWER_RATE' || code === 'CARD_INSTALMENTS' || code === 'RENEWAL';
export const asksMonths = (code: TermsChoice) => code !== 'LOWER_RATE';

/** The effect of what is asked for; `null` while something cannot be read. */
export function readTerms(
  form: TermsForm,
  debt: OpenDebt,
  asOf: IsoDate,
): { problems: Problems; effect: OptionEffect | null } {
  const read = entryReader();
  const kind = kindOf(debt);
  const balance = read.money('terms-balance', form.balance);
  const annualRate = read.rate('terms-rate', form.rate);
  const repays: LoanNow['repays'] =
    kind === 'card'
      ? { monthly: read.money('terms-payment', form.payment) }
      : {
          repayment: form.atEnd ? 'interestOnly' : 'equalInstalments',
          months: read.count('terms-left', form.left, 1),
        };
  const months = asksMonths(form.option)
    ? read.count('terms-months', form.months[form.option] ?? '', 1)
    : 1;
  const newRate = asksRate(form.option) ? read.rate('terms-newRate', form.newRate) : 0;
  if (Object.keys(read.problems).length > 0) return { problems: read.problems, effect: null };
  const loan = { kind, balance, annualRate, asOf, repays };
  return { problems: {}, effect: optionEffect(loan, optionOf(form, months, newRate)) };
}

/** The review of the same profile with another payment on one account. */
export function reviewWith(
  profile: Profile,
  id: string,
  monthlyPayment: Fen,
  policy: Policy,
  { asOf, stance }: Review,
): Review {
  const accounts = profile.accounts.map((account) =>
    account.id === id ? { ...account, monthlyPayment } : account,
  );
  return reviewLimit({ ...profile, accounts }, policy, asOf, stance);
}
