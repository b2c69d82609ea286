import { CellText, Wrapping } from '@/components/charts/cell-text';
import { Mixed } from '@/components/ui/mixed';
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

type DayProps = NextPaymentsProps & { day: PaidOff['schedule'][number] };

function PaymentsOf({ day, result, names, locale }: DayProps) {
  const { first, rest } = useFirst(day.rows, locale);
  const closedOn = new Map(result.closed.map(({ id, on }) => [id, on]));
  return (
    <div>
      <Table
        caption={fill(words.next, locale, { on: formatDate(day.on, locale) })}
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
              <CellText key="debt">
                <Mixed text={names[id] ?? id} locale={locale} />
              </CellText>,
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

/**
 * What to pay on the next payment day, and when each debt ends. A single sum of today comes before
 * it, and only where it goes: a debt with nothing more today is not one with nothing to pay.
 */
export function NextPayments(props: NextPaymentsProps) {
  const { schedule } = props.result;
  const today = schedule.find(({ month }) => month === 0);
  const next = schedule.find(({ month }) => month > 0);
  const paid = today?.rows.filter(({ payment }) => payment > 0) ?? [];
  return (
    <div className="flex flex-col gap-6">
      {today && paid.length > 0 && <PaymentsOf {...props} day={{ ...today, rows: paid }} />}
      {next && <PaymentsOf {...props} day={next} />}
    </div>
  );
}
