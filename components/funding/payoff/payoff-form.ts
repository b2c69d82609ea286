// What is typed for the pay-off orders, filled from a profile and read into the maths' input. Pure.

import type { PayoffDebt, PayoffOptions, PayoffOrder } from '@/lib/funding';
import { formatInputAmount } from '@/lib/format/money';
import { formatInputPercent } from '@/lib/format/percent';
import type { Facts, Profile } from '@/lib/review';
import type { IsoDate } from '@/lib/units/calendar';
import { toFen, type Fen } from '@/lib/units/fen';
import { entryReader, type Problems } from '../entry';
import type { OpenDebt } from '../open-debts';

export const ORDERS = ['avalanche', 'snowball', 'fewestLenders'] as const;
export type OrderChoice = (typeof ORDERS)[number] | 'own';

export type DebtEntry = { id: string; balance: string; rate: string; minimum: string };

export type PayoffForm = {
  debts: DebtEntry[];
  /** All the money a month for debts, after essentials. */
  budget: string;
  cash: string;
  floor: string;
  order: OrderChoice;
  /** The borrower's own order. */
  own: string[];
};

export type PayoffAsked = {
  debts: PayoffDebt[];
  options: Omit<PayoffOptions, 'order'>;
  /** The orders side by side, the borrower's own last. */
  orders: PayoffOrder[];
};

const amountText = (fen: Fen | null) => (fen === null ? '' : formatInputAmount(fen));

const paymentsOf = (debts: readonly OpenDebt[]) =>
  debts.reduce((sum, { payment }) => sum + (payment ?? 0), 0);

/**
 * What a month leaves for debts: income less essentials; the payments where that is not known. An
 * owner's drawings come after what the business pays on its own loans, so that is added.
 */
function budgetOf(profile: Profile, { monthlyIncome }: Facts, debts: readonly OpenDebt[]): Fen {
  const { monthlyEssentials } = profile.household;
  if (monthlyIncome === null || monthlyEssentials === null) return toFen(paymentsOf(debts));
  const business = debts.filter(({ account }) => account.product === 'business');
  const paidBefore = profile.business?.monthlyNetDrawings ? paymentsOf(business) : 0;
  return toFen(Math.max(0, monthlyIncome - monthlyEssentials) + paidBefore);
}

/** A month of essentials and of payments: what falls due before the next income stays in hand. */
function floorOf({ household }: Profile, debts: readonly OpenDebt[]): Fen | null {
  const { monthlyEssentials } = household;
  if (monthlyEssentials === null) return null;
  return toFen(monthlyEssentials + paymentsOf(debts));
}

/** The form as the profile fills it; what the profile does not say stays empty. */
export function payoffFormOf(
  profile: Profile,
  facts: Facts,
  debts: readonly OpenDebt[],
): PayoffForm {
  const { cashAtHand } = profile.household;
  return {
    debts: debts.map(({ account, balance, annualRate, payment }) => ({
      id: account.id,
      balance: amountText(balance),
      rate: annualRate === null ? '' : formatInputPercent(annualRate),
      minimum: amountText(payment),
    })),
    budget: amountText(budgetOf(profile, facts, debts)),
    cash: amountText(cashAtHand),
    floor: amountText(floorOf(profile, debts)),
    order: 'avalanche',
    own: debts.map(({ account }) => account.id),
  };
}

/** An id moved one place up in a list. */
export function movedUp(list: readonly string[], id: string): string[] {
  const at = list.indexOf(id);
  if (at < 1) return [...list];
  return [...list.slice(0, at - 1), id, ...list.slice(at - 1, at), ...list.slice(at + 1)];
}

/** The debts and options behind the form; `asked` is void while `problems` holds anything. */
export function readPayoff(
  form: PayoffForm,
  open: readonly OpenDebt[],
  asOf: IsoDate,
): { problems: Problems; asked: PayoffAsked } {
  const read = entryReader();
  const debts = form.debts.map(({ id, ...entry }): PayoffDebt => {
    const known = open.find(({ account }) => account.id === id);
    const balance = read.money(`${id}-balance`, entry.balance);
    const arrears = known?.arrears;
    return {
      id,
      balance,
      annualRate: read.rate(`${id}-rate`, entry.rate),
      minimum: read.money(`${id}-minimum`, entry.minimum),
      ...(known && { lender: known.lender }),
      ...(arrears && { arrears: { ...arrears, due: toFen(Math.min(arrears.due, balance)) } }),
    };
  });
  const minimums = debts.reduce((sum, { minimum }) => sum + minimum, 0);
  const budget = read.money('payoff-budget', form.budget);
  const options = {
    extra: toFen(budget - minimums),
    asOf,
    cash: read.money('payoff-cash', form.cash, toFen(0)),
    cashFloor: read.money('payoff-floor', form.floor, toFen(0)),
  };
  const orders = form.order === 'own' ? [...ORDERS, form.own] : ORDERS;
  return { problems: read.problems, asked: { debts, options, orders: [...orders] } };
}
