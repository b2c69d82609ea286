import { CellText, Wrapping } from '@/components/charts/cell-text';
import { Table } from '@/components/ui/table';
import { fill } from '@/lib/content/fill';
import { payoffWords as words } from '@/lib/content/screens/funding-payoff';
import { formatDate, formatMonth } from '@/lib/format/dates';
import type { Locale } from '@/lib/format/locale';
import { formatMoney } from '@/lib/format/money';
import type { PaidOff } from '@/lib/funding';
import { useFirst } from './use-first';

type NextPaymentsProps = {
  result: PaidOff;
  names: Readonly<Record<string, string>>;
  locale: Locale;
};

/** What to pay on the next payment day, and when each debt ends. */
export function NextPayments({ result, names, locale }: NextPaymentsProps) {
  const [next] = result.schedule;
  const { first, rest } = useFirst(next?.rows ?? [], locale);
  if (!next) return null;
  const closedOn = new Map(result.closed.map(({ id, on }) => [id, on]));
  return (
    <div>
      <Table
        caption={fill(words.next, locale, { on: formatDate(next.on, locale) })}
        columns={[
          { key: 'debt', label: words.debt[locale] },
          { key: 'payment', label: words.payment[locale], figures: true },
          { key: 'closed', label: words.closedOn[locale], figures: true },
        ]}
        rows={first.map(({ id, payment }) => {
          const on = closedOn.get(id);
          return {
            key: id,
            cells: [
              <CellText key="debt">{names[id] ?? id}</CellText>,
              formatMoney(payment),
              <Wrapping key="closed">{on ? formatMonth(on, locale) : '–'}</Wrapping>,
            ],
          };
        })}
      />
      {rest}
    </div>
  );
}
