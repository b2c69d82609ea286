// What is typed for the pay-off orders, filled from a profile and read into the maths' input. Pure.

import { fill } from '@/lib/content/fill';
import { payoffWords as words } from '@/lib/content/screens/funding-payoff';
import type { Locale } from '@/lib/format/locale';
import { formatInputAmount } from '@/lib/format/money';
import { formatInputPercent } from '@/lib/format/percent';
import type { Facts, Profile } from '@/lib/review';
import { toFen, type Fen } from '@/lib/units/fen';
import type { OpenDebt } from '../open-debts';

export const ORDERS = ['avalanche', 'snowball', 'fewestLenders'] as const;
export type OrderChoice = (typeof ORDERS)[number] | 'limitFirst' | 'own';

export type DebtEntry = {
  id: string;
  /** As the borrower calls a debt that is typed here; `null` for an account of the profile. */
  name: string | null;
  balance: string;
  rate: string;
  minimum: string;
};

export type DatedEntry = { key: number; on: string; amount: string };
type PromotionEntry = { key: number; id: string; until: string; rate: string };

export type PayoffForm = {
  debts: DebtEntry[];
  /** All the money a month for debts, after essentials. */
  budget: string;
  cash: string;
  floor: string;
  order: OrderChoice;
  /** The borrower's own order. */
  own: string[];
  /** So much more a month from a day on. */
  raises: DatedEntry[];
  lumpSums: DatedEntry[];
  promotions: PromotionEntry[];
};

const NOTHING_DATED = { raises: [], lumpSums: [], promotions: [] };

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
      name: null,
      balance: amountText(balance),
      rate: annualRate === null ? '' : formatInputPercent(annualRate),
      minimum: amountText(payment),
    })),
    budget: amountText(budgetOf(profile, facts, debts)),
    cash: amountText(cashAtHand),
    floor: amountText(floorOf(profile, debts)),
    order: 'avalanche',
    own: debts.map(({ account }) => account.id),
    ...NOTHING_DATED,
  };
}

/** Two debts and the money for them, to be typed over by whoever keeps no profile. */
export function exampleDebts(locale: Locale): PayoffForm {
  const debts = [
    { id: 'typed-1', balance: '12000', rate: '18', minimum: '600' },
    { id: 'typed-2', balance: '20000', rate: '14.6', minimum: '1000' },
  ].map((each, i) => ({ ...each, name: fill(words.typedName, locale, { number: i + 1 }) }));
  return {
    debts,
    budget: '2500',
    cash: '',
    floor: '',
    order: 'avalanche',
    own: debts.map(({ id }) => id),
    ...NOTHING_DATED,
  };
}

/** One more debt to type; its id is not taken by any other. */
export function withDebt(form: PayoffForm, locale: Locale): PayoffForm {
  const number =
    form.debts.reduce((most, { id }) => Math.max(most, Number(id.slice(6)) || 0), 0) + 1;
  const id = `typed-${number}`;
  const name = fill(words.typedName, locale, { number });
  const entry = { id, name, balance: '', rate: '', minimum: '' };
  return { ...form, debts: [...form.debts, entry], own: [...form.own, id] };
}

/** The form without a debt and all that hangs on it. */
export const withoutDebt = (form: PayoffForm, gone: string): PayoffForm => ({
  ...form,
  debts: form.debts.filter(({ id }) => id !== gone),
  own: form.own.filter((id) => id !== gone),
  promotions: form.promotions.filter(({ id }) => id !== gone),
});

/** An id moved one place up in a list. */
export function movedUp(list: readonly string[], id: string): string[] {
  const at = list.indexOf(id);
  if (at < 1) return [...list];
  return [...list.slice(0, at - 1), id, ...list.slice(at - 1, at), ...list.slice(at + 1)];
}
