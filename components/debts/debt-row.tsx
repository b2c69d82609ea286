import { AmountBar } from '@/components/charts/amount-bar';
import { joinNames } from '@/components/charts/join-sentences';
import { Mixed } from '@/components/ui/mixed';
import { Tag } from '@/components/ui/tag';
import { fill } from '@/lib/content/fill';
import { INSTITUTION_KINDS } from '@/lib/content/lists/institutions';
import { PRODUCTS } from '@/lib/content/lists/products';
import { charts } from '@/lib/content/screens/charts';
import { debts } from '@/lib/content/screens/charts-debts';
import type { Locale } from '@/lib/format/locale';
import { formatMoney } from '@/lib/format/money';
import type { Fen } from '@/lib/units/fen';
import type { LenderDebt } from './lender-debts';

export const debtName = ({ name }: LenderDebt, locale: Locale) => name || charts.unnamed[locale];

/** Bank or not, and which kind. */
export function debtKind({ bank, kind }: LenderDebt, locale: Locale): string {
  if (bank === null) return debts.kindUnknown[locale];
  const words = bank ? debts.bank[locale] : debts.nonBank[locale];
  const label = INSTITUTION_KINDS[kind].label[locale];
  return label === words ? words : `${words} · ${label}`;
}

/** An amount of which some parts may not be known. */
export function debtAmount(amount: Fen, unknown: number, locale: Locale): string {
  if (unknown === 0) return formatMoney(amount);
  if (amount === 0) return charts.notKnown[locale];
  return fill(debts.partly, locale, { amount: formatMoney(amount) });
}

const looks = { true: 'solid', false: 'hatched', null: 'dashed' } as const;

function partsOf(debt: LenderDebt, locale: Locale): string[] {
  const { accounts, products, payment, paymentsUnknown } = debt;
  const paid = debtAmount(payment, paymentsUnknown, locale);
  return [
    debtKind(debt, locale),
    joinNames(
      products.map((product) => PRODUCTS[product].label[locale]),
      locale,
    ),
    ...(accounts > 1 ? [fill(debts.accounts, locale, { count: accounts })] : []),
    payment === 0 && paymentsUnknown > 0
      ? debts.monthlyUnknown[locale]
      : fill(debts.monthly, locale, { payment: paid }),
  ];
}

/** One lender: what is owed as a bar, and what kind of debt it is. */
export function DebtRow({ debt, end, locale }: { debt: LenderDebt; end: number; locale: Locale }) {
  const { balance, balancesUnknown, bank, reviewed, accounts } = debt;
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] items-baseline gap-x-6 gap-y-1 border-t border-rule py-3 last:border-b @2xl:grid-cols-[minmax(0,22rem)_minmax(0,1fr)_7rem]">
      <p className="font-semibold">
        <Mixed text={debtName(debt, locale)} locale={locale} />
      </p>
      <p className="figures text-right font-bold whitespace-nowrap @2xl:order-2">
        {debtAmount(balance, balancesUnknown, locale)}
      </p>
      <div className="col-span-2 @2xl:order-1 @2xl:col-span-1">
        <AmountBar value={balance} end={end} part={reviewed ?? 0} look={looks[`${bank}`]} />
      </div>
      <div className="figures col-span-2 text-note text-ink-muted @2xl:order-3 @2xl:col-span-3">
        <p>{partsOf(debt, locale).join(' · ')}</p>
        {reviewed !== null && (
          <p className="mt-1">
            <Tag tone="accent">{debts.reviewed[locale]}</Tag>{' '}
            {accounts > 1 && fill(debts.reviewedPart, locale, { balance: formatMoney(reviewed) })}
          </p>
        )}
      </div>
    </li>
  );
}
