import { Table } from '@/components/ui/table';
import { fill } from '@/lib/content/fill';
import { calm, differences, events } from '@/lib/content/screens/result-event';
import { formatDate, formatShortDate } from '@/lib/format/dates';
import type { Locale } from '@/lib/format/locale';
import { formatMoneyShort } from '@/lib/format/money';
import { NEUTRAL_STANCE, type LimitEvent, type Review } from '@/lib/review';
import { daysBetween, type IsoDate } from '@/lib/units/calendar';
import { eventCells, reviewCells } from './event-cells';
import { differenceOf } from './event-difference';

type EventsProps = { review: Review; event: LimitEvent | null; locale: Locale };

/** Within so many days a day needs no year. */
const CLEAR_DAYS = 300;

const dayOf = (on: IsoDate, asOf: IsoDate, locale: Locale) =>
  daysBetween(on, asOf) < CLEAR_DAYS ? formatShortDate(on, locale) : formatDate(on, locale);

const ROWS = ['limit', 'drawing', 'increase'] as const;

/** The limit, the drawing and the asking for more, each by itself: what happened and what a review says. */
export function EventsTable({ review, event, locale }: EventsProps) {
  const happened = event && eventCells(event, locale);
  const said = reviewCells(review, locale);
  const happenedLabel = event && (
    <>
      {events.happened[locale]}{' '}
      <span className="block font-normal whitespace-nowrap">
        {dayOf(event.on, review.asOf, locale)}
      </span>
    </>
  );
  return (
    <div className="break-keep">
      <Table
        caption={events.title[locale]}
        columns={[
          { key: 'what', label: events.what[locale] },
          ...(happened ? [{ key: 'happened', label: happenedLabel }] : []),
          { key: 'review', label: events.review[locale] },
        ]}
        rows={ROWS.map((row) => ({
          key: row,
          cells: [events[row][locale], ...(happened ? [happened[row]] : []), said[row]],
        }))}
      />
    </div>
  );
}

/** Whether the borrower's own figures explain what the lender did. */
export function DifferenceText({ review, event, locale }: EventsProps & { event: LimitEvent }) {
  const { kind, gap } = differenceOf(review, event);
  const cut = event.kind !== 'increaseRemoved';
  const { climate, programme } = review.stance;
  const assumed = climate !== NEUTRAL_STANCE.climate || programme !== NEUTRAL_STANCE.programme;
  const told = kind === 'same' && assumed ? 'sameAssumed' : kind;
  const text =
    kind === 'milder' && gap !== null && gap > 0
      ? fill(differences.milderBy, locale, { gap: formatMoneyShort(gap, locale) })
      : differences[told][locale];
  return (
    <div className="measure flex flex-col gap-2">
      <p>{text}</p>
      {kind === 'milder' && <p>{differences.ask[locale]}</p>}
      {cut && <p className="text-note text-ink-muted">{calm[locale]}</p>}
    </div>
  );
}
