import { Table } from '@/components/ui/table';
import { fill } from '@/lib/content/fill';
import { due } from '@/lib/content/screens/today';
import type { Locale } from '@/lib/format/locale';
import { formatMoney } from '@/lib/format/money';
import { toFen, type Fen } from '@/lib/units/fen';
import type { CashStanding } from './cash-standing';

type Standing = CashStanding & { days: number };
type CashLinesProps = { standings: readonly Standing[]; locale: Locale };

function Left({ left, verdict, locale }: Standing & { locale: Locale }) {
  if (left === null) return due.fillIn[locale];
  if (left >= 0) return formatMoney(left);
  const amount = formatMoney(toFen(-left));
  return (
    <span className={verdict === 'short' ? 'text-loss' : 'text-watch'}>
      {fill(due.gap, locale, { amount })}
    </span>
  );
}

/** Cash, less what is due, less the floor: once for each window. */
export function CashLines({ standings, locale }: CashLinesProps) {
  const less = (fen: Fen | null) => (fen === null ? due.fillIn[locale] : formatMoney(toFen(-fen)));
  const row = (key: 'cash' | 'owed' | 'floor', text: (each: Standing) => string) => ({
    key,
    cells: [due[key][locale], ...standings.map(text)],
  });
  return (
    <Table
      caption={due.cashCaption[locale]}
      captionHidden
      columns={[
        { key: 'what', label: due.what[locale] },
        ...standings.map(({ days }) => ({
          key: `${days}`,
          label: fill(due.within, locale, { days }),
          figures: true,
        })),
      ]}
      rows={[
        row('cash', ({ cash }) => (cash === null ? due.fillIn[locale] : formatMoney(cash))),
        row('owed', (each) =>
          each.due === 0 && each.open ? due.amountUnknown[locale] : less(each.due),
        ),
        row('floor', ({ floor }) => less(floor)),
      ]}
      total={{
        key: 'left',
        cells: [
          due.left[locale],
          ...standings.map((each) => <Left key={each.days} {...each} locale={locale} />),
        ],
      }}
    />
  );
}
