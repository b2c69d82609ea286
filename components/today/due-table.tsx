import { Mixed } from '@/components/ui/mixed';
import { Table, type Row } from '@/components/ui/table';
import { fill } from '@/lib/content/fill';
import { charts } from '@/lib/content/screens/charts';
import { due } from '@/lib/content/screens/today';
import { formatShortDate } from '@/lib/format/dates';
import type { Locale } from '@/lib/format/locale';
import { formatMoney } from '@/lib/format/money';
import type { Due, DueSoon } from './due-soon';

type DueTableProps = { soon: DueSoon; locale: Locale };

const amountOf = ({ amount }: Due, locale: Locale) =>
  amount === null ? due.amountUnknown[locale] : formatMoney(amount);

const row = (each: Due, index: number, day: string, locale: Locale): Row => ({
  key: `${each.accountId}-${each.on ?? 'none'}-${index}`,
  cells: [
    day,
    <Mixed
      key="lender"
      text={each.lender === '' ? charts.unnamed[locale] : each.lender}
      locale={locale}
    />,
    amountOf(each, locale),
  ],
});

/** The sum of what is known, told as that where more falls due than is known. */
function totalText({ overdue, dated, undated, total }: DueSoon, locale: Locale): string {
  const open = [...overdue, ...dated, ...undated].some(({ amount }) => amount === null);
  if (!open) return formatMoney(total);
  if (total === 0) return due.amountUnknown[locale];
  return fill(due.atLeast, locale, { amount: formatMoney(total) });
}

/** Every payment in the window by its day; what is overdue leads, what has no day closes. */
export function DueTable({ soon, locale }: DueTableProps) {
  const rows = [
    ...soon.overdue.map((each, i) => row(each, i, due.overdueNow[locale], locale)),
    ...soon.dated.map((each, i) =>
      row(each, i, each.on === null ? '' : formatShortDate(each.on, locale), locale),
    ),
    ...soon.undated.map((each, i) => row(each, i, due.dayUnknown[locale], locale)),
  ];
  if (rows.length === 0) return <p>{due.none[locale]}</p>;
  return (
    <Table
      caption={due.caption[locale]}
      captionHidden
      columns={[
        { key: 'day', label: due.day[locale] },
        { key: 'lender', label: due.lender[locale] },
        { key: 'amount', label: due.amount[locale], figures: true },
      ]}
      rows={rows}
      total={{
        key: 'total',
        cells: [fill(due.within, locale, { days: soon.days }), '', totalText(soon, locale)],
      }}
    />
  );
}
