import { Table } from '@/components/ui/table';
import { fill } from '@/lib/content/fill';
import { ends, left } from '@/lib/content/screens/change';
import { formatDate } from '@/lib/format/dates';
import type { Locale } from '@/lib/format/locale';
import { formatMoneyShort } from '@/lib/format/money';
import { toFen } from '@/lib/units/fen';
import { signed } from './amounts';
import type { Observed } from './sides';
import type { Told } from './tell-change';

type EndsProps = { told: Told; observed: Observed; locale: Locale };

/** A review beside the lender on both days: where the two figures of the split come from. */
export function BothEnds({ told, observed, locale }: EndsProps) {
  const { split, event, from, to } = told;
  const money = (fen: Parameters<typeof signed>[0]) => formatMoneyShort(fen, locale);
  return (
    <div>
      <Table
        caption={ends.title[locale]}
        columns={[
          { key: 'day', label: ends.day[locale] },
          { key: 'review', label: ends.review[locale], figures: true },
          { key: 'lender', label: left[event.kind][locale], figures: true },
        ]}
        rows={[
          {
            key: 'from',
            cells: [formatDate(from, locale), money(split.from), money(observed.from)],
          },
          { key: 'to', cells: [formatDate(to, locale), money(split.to), money(observed.to)] },
        ]}
        total={{
          key: 'change',
          cells: [
            ends.change[locale],
            signed(toFen(split.to - split.from), locale),
            signed(toFen(observed.to - observed.from), locale),
          ],
        }}
      />
      {split.from < observed.from && split.to < observed.from && (
        <p className="measure mt-2 text-note text-ink-muted">
          {fill(ends.above, locale, {
            day: formatDate(from, locale),
            old: money(observed.from),
          })}
        </p>
      )}
    </div>
  );
}
