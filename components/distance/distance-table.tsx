import { inSentence } from '@/components/change/in-sentence';
import { Details } from '@/components/ui/details';
import { Table, type Row } from '@/components/ui/table';
import { fill } from '@/lib/content/fill';
import { charts } from '@/lib/content/screens/charts';
import { shortOutcomes, table as words } from '@/lib/content/screens/distance';
import { formatShortDate } from '@/lib/format/dates';
import type { Locale } from '@/lib/format/locale';
import { formatMoney } from '@/lib/format/money';
import type { Distance } from '@/lib/review';
import { outcomeText } from './distance-text';
import { leastYuan, nearlyYuan } from './near';
import type { WorkedOut } from './work-out';

function leverText({ lever, by }: Distance, locale: Locale): string {
  return fill(words[lever], locale, { day: by === null ? '' : formatShortDate(by, locale) });
}

function amountText({ lever, amount, unit }: Distance, locale: Locale): string {
  if (amount === null) return words.noAmount[locale];
  if (unit === 'inquiries') return fill(words.count, locale, { count: amount });
  return lever !== 'payLate' && nearlyYuan(amount) === null
    ? words.smallest[locale]
    : formatMoney(leastYuan(amount));
}

/** Levers by name within a sentence. */
export const leverNames = (distances: readonly Distance[], locale: Locale) =>
  inSentence(
    distances.map((each) => leverText(each, locale)),
    locale,
  );

/** Every lever with the least that would do it, and in one line those that change nothing by themselves. */
export function DistanceTable({ workedOut, locale }: { workedOut: WorkedOut; locale: Locale }) {
  const { edges, today } = workedOut;
  const { payment, cuts, slight, softer, none } = edges;
  const rows = [...(payment ? [payment] : []), ...cuts, ...slight, ...softer].map((each): Row => ({
    key: each.lever,
    cells: [
      <span key="lever" className="font-normal">
        {leverText(each, locale)}
      </span>,
      amountText(each, locale),
      each.amount === null
        ? words.unchanged[locale]
        : outcomeText(each.review, today, locale, shortOutcomes),
    ],
  }));
  if (rows.length === 0) return null;
  return (
    <Details offPaper summary={charts.table[locale]} className="mt-6">
      <Table
        caption={words.caption[locale]}
        captionHidden
        columns={[
          { key: 'lever', label: words.lever[locale] },
          { key: 'amount', label: words.amount[locale], figures: true },
          { key: 'review', label: words.review[locale] },
        ]}
        rows={rows}
      />
      {none.length > 0 && (
        <p className="measure mt-2 text-note text-ink-muted">
          {fill(words.none, locale, { names: leverNames(none, locale) })}
        </p>
      )}
    </Details>
  );
}
