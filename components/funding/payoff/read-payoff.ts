// What is typed for the pay-off orders, read into the maths' input. Pure.

import type { DatedAmount, PayoffDebt, PayoffOptions, PayoffOrder } from '@/lib/funding';
import type { IsoDate } from '@/lib/units/calendar';
import { toFen } from '@/lib/units/fen';
import { entryReader, type Problems } from '../entry';
import type { OpenDebt } from '../open-debts';
import { ORDERS, type DatedEntry, type DebtEntry, type PayoffForm } from './payoff-form';

export type PayoffAsked = {
  debts: PayoffDebt[];
  options: Omit<PayoffOptions, 'order'>;
  /** The orders side by side, the borrower's own last; limit first is looked for elsewhere. */
  orders: PayoffOrder[];
};

type Reader = ReturnType<typeof entryReader>;

const readDated = (
  read: Reader,
  entries: readonly DatedEntry[],
  kind: 'raise' | 'lump',
  asOf: IsoDate,
): DatedAmount[] =>
  entries.map(({ key, on, amount }) => ({
    on: read.day(`${kind}-${key}-on`, on, asOf),
    amount: read.money(`${kind}-${key}-amount`, amount),
  }));

function readDebt(
  read: Reader,
  entry: DebtEntry,
  { promotions }: PayoffForm,
  known: OpenDebt | undefined,
  asOf: IsoDate,
): PayoffDebt {
  const { id } = entry;
  const balance = read.money(`${id}-balance`, entry.balance);
  const arrears = known?.arrears;
  const promoted = promotions.find((each) => each.id === id);
  return {
    id,
    balance,
    annualRate: read.rate(`${id}-rate`, entry.rate),
    minimum: read.money(`${id}-minimum`, entry.minimum),
    ...(known && { lender: known.lender }),
    ...(arrears && { arrears: { ...arrears, due: toFen(Math.min(arrears.due, balance)) } }),
    ...(promoted && {
      promotion: {
        annualRate: read.rate(`promotion-${promoted.key}-rate`, promoted.rate),
        until: read.day(`promotion-${promoted.key}-until`, promoted.until, asOf),
      },
    }),
  };
}

/** The debts and options behind the form; `asked` is void while `problems` holds anything. */
export function readPayoff(
  form: PayoffForm,
  open: readonly OpenDebt[],
  asOf: IsoDate,
): { problems: Problems; asked: PayoffAsked } {
  const read = entryReader();
  const debts = form.debts.map((entry) => {
    const known = open.find(({ account }) => account.id === entry.id);
    return readDebt(read, entry, form, known, asOf);
  });
  const minimums = debts.reduce((sum, { minimum }) => sum + minimum, 0);
  const budget = read.money('payoff-budget', form.budget);
  const options = {
    extra: toFen(budget - minimums),
    asOf,
    cash: read.money('payoff-cash', form.cash, toFen(0)),
    cashFloor: read.money('payoff-floor', form.floor, toFen(0)),
    raises: readDated(read, form.raises, 'raise', asOf),
    lumpSums: readDated(read, form.lumpSums, 'lump', asOf),
  };
  const orders = form.order === 'own' ? [...ORDERS, form.own] : ORDERS;
  return { problems: read.problems, asked: { debts, options, orders: [...orders] } };
}
