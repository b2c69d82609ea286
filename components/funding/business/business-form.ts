// What a business has, sells and pays, as the profile knows it or as it is typed, read into the cash
// view's facts; and the bad news that may be tried on it. Pure.

import type { CashFacts, Stress } from '@/lib/funding';
import { STRESSES } from '@/lib/funding';
import { formatInputAmount } from '@/lib/format/money';
import type { Profile } from '@/lib/review';
import { addDays, type IsoDate } from '@/lib/units/calendar';
import { toFen, type Fen } from '@/lib/units/fen';
import { entryReader, type Problems } from '../entry';
import type { OpenDebt } from '../open-debts';
import { obligationsOf } from './obligations';

export const CASH_PARTS = [
  'cash',
  'floor',
  'sales',
  'costs',
  'essentials',
  'collectionDays',
  'receivables',
  'receivablesIn',
] as const;
export type CashPart = (typeof CASH_PARTS)[number];
export type BusinessForm = Record<CashPart, string>;

export type StressForm = {
  /** Debts whose limit goes to zero. */
  limits: readonly string[];
  receivables: boolean;
  sales: boolean;
  rates: boolean;
};

export const CALM: StressForm = { limits: [], receivables: false, sales: false, rates: false };

/** Whether there is a business to look at. */
export const hasBusiness = ({ business, accounts }: Profile) =>
  business !== null || accounts.some(({ product, closed }) => product === 'business' && !closed);

const YEAR = 12;

/** Sales of a month on average, over the last year where months are listed; `null`: not known. */
export function averageSales({ business }: Profile): Fen | null {
  const months = [...(business?.receipts ?? [])]
    .sort((a, b) => (a.month < b.month ? -1 : 1))
    .slice(-YEAR);
  if (months.length === 0) return business?.monthlyReceipts ?? null;
  return toFen(months.reduce((sum, { amount }) => sum + amount, 0) / months.length);
}

const inYuan = (fen: Fen) => toFen(Math.round(fen / 100) * 100);
const amountText = (fen: Fen | null) => (fen === null ? '' : formatInputAmount(inYuan(fen)));

/** What sales leave after the owner's drawings and the business's payments: its other costs. */
function costsOf(profile: Profile, debts: readonly OpenDebt[]): Fen | null {
  const sales = averageSales(profile);
  const drawings = profile.business?.monthlyNetDrawings ?? null;
  if (sales === null || drawings === null) return null;
  const payments = debts
    .filter(({ account }) => account.product === 'business')
    .reduce((sum, { payment }) => sum + (payment ?? 0), 0);
  return toFen(Math.max(0, sales - drawings - payments));
}

/** The form as the profile fills it; what the profile lacks stays empty and is asked for. */
export function businessFormOf(profile: Profile, debts: readonly OpenDebt[]): BusinessForm {
  const { cashAtHand, monthlyEssentials } = profile.household;
  return {
    cash: amountText(cashAtHand),
    floor: amountText(monthlyEssentials),
    sales: amountText(averageSales(profile)),
    costs: amountText(costsOf(profile, debts)),
    essentials: amountText(monthlyEssentials),
    collectionDays: '0',
    receivables: '0',
    receivablesIn: '30',
  };
}

/** Costs and essentials are counted on these days of a month. */
const COSTS_DAY = 15;
const ESSENTIALS_DAY = 1;

/** Known months, moved in step with the average that is typed. */
function knownSales(profile: Profile, sales: Fen): CashFacts['knownSales'] {
  const average = averageSales(profile);
  if (!average) return [];
  return (profile.business?.receipts ?? []).map(({ month, amount }) => ({
    month,
    amount: toFen((amount * sales) / inYuan(average)),
  }));
}

/** The facts behind the form; `null` while something cannot be read. */
export function readBusiness(
  form: BusinessForm,
  profile: Profile,
  debts: readonly OpenDebt[],
  asOf: IsoDate,
): { problems: Problems; facts: CashFacts | null } {
  const read = entryReader();
  const money = (part: CashPart) => read.money(`cash-${part}`, form[part]);
  const sales = money('sales');
  const receivables = money('receivables');
  const facts: CashFacts = {
    asOf,
    cash: money('cash'),
    cashFloor: money('floor'),
    monthlySales: sales,
    knownSales: knownSales(profile, sales),
    collectionDays: read.count('cash-collectionDays', form.collectionDays, 0),
    receivables: [
      {
        on: addDays(asOf, read.count('cash-receivablesIn', form.receivablesIn, 0)),
        amount: receivables,
      },
    ].filter(({ amount }) => amount > 0),
    outgoings: [
      { id: 'costs', amount: money('costs'), day: COSTS_DAY },
      { id: 'essentials', amount: money('essentials'), day: ESSENTIALS_DAY },
    ],
    once: [],
    debts: obligationsOf(profile, debts, asOf),
    newLoans: [],
  };
  return {
    problems: read.problems,
    facts: Object.keys(read.problems).length === 0 ? facts : null,
  };
}

/** The switches as one stress. */
export const stressOf = ({ limits, receivables, sales, rates }: StressForm): Stress => ({
  limitsToZero: limits,
  ...(receivables && STRESSES.RECEIVABLES_LATER),
  ...(sales && STRESSES.SALES_DROP),
  ...(rates && STRESSES.RATES_UP),
});
