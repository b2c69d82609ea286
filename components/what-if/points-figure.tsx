import { CellText } from '@/components/charts/cell-text';
import { ChartFigure } from '@/components/ui/chart-figure';
import type { Row } from '@/components/ui/table';
import { fill } from '@/lib/content/fill';
import { charts } from '@/lib/content/screens/charts';
import { pointsChart as words } from '@/lib/content/screens/what-if';
import { formatSignal } from '@/lib/content/signals/format-signal';
import { SIGNALS } from '@/lib/content/signals/signals';
import type { Locale } from '@/lib/format/locale';
import { formatNumber, formatSignedNumber } from '@/lib/format/number';
import type { Review } from '@/lib/review';
import { gainOf, type Shift, type Shifts } from './outcome';
import { PointsMove } from './points-move';

type PointsFigureProps = { today: Review; then: Review; shifts: Shifts; locale: Locale };

const nameOf = ({ watched }: Shift, locale: Locale) => SIGNALS[watched.signal].name[locale];

function sentenceOf({ today, then, shifts, locale }: PointsFigureProps): string {
  const scored = shifts.signals.filter((shift) => gainOf(shift) !== 0);
  const most = scored[0];
  if (!most) return words.none[locale];
  return fill(words.sentence, locale, {
    count: scored.length,
    change: formatSignedNumber(then.scorecard.total - today.scorecard.total),
    name: nameOf(most, locale),
    most: formatSignedNumber(gainOf(most)),
  });
}

const pointsCells = (from: number, to: number) => [
  formatNumber(from),
  formatNumber(to),
  formatSignedNumber(to - from),
];

function rowOf(shift: Shift, locale: Locale): Row {
  const { watched, from, to, best } = shift;
  const value = (side: number | null) => formatSignal(watched.signal, side, locale);
  return {
    key: watched.signal,
    cells: [
      <CellText key="name">
        {nameOf(shift, locale)}
        <span className="figures block text-note font-normal text-ink-muted">
          {value(from.value)} → {value(to.value)}
        </span>
      </CellText>,
      ...(best === null ? ['', '', ''] : pointsCells(from.points, to.points)),
    ],
  };
}

/** Points by signal, today and with the changes; only those that move are drawn. */
export function PointsFigure(props: PointsFigureProps) {
  const { today, then, shifts, locale } = props;
  const { signals, cap } = shifts;
  const scored = signals.filter((shift) => gainOf(shift) !== 0);
  const capped = cap.from !== 0 || cap.to !== 0;
  return (
    <ChartFigure
      id="points-chart"
      title={words.title[locale]}
      sentence={sentenceOf(props)}
      note={scored.length > 0 && words.key[locale]}
      tableLabel={charts.table[locale]}
      table={{
        caption: words.caption[locale],
        columns: [
          { key: 'signal', label: words.signal[locale] },
          { key: 'today', label: words.todayPoints[locale], figures: true },
          { key: 'then', label: words.thenPoints[locale], figures: true },
          { key: 'change', label: words.change[locale], figures: true },
        ],
        rows: [
          ...signals.map((shift) => rowOf(shift, locale)),
          ...(capped
            ? [{ key: 'cap', cells: [words.capped[locale], ...pointsCells(cap.from, cap.to)] }]
            : []),
        ],
        total: {
          key: 'total',
          cells: [
            charts.total[locale],
            ...pointsCells(today.scorecard.total, then.scorecard.total),
          ],
        },
      }}
      chart={
        <ul className="flex flex-col gap-3">
          {scored.map((shift) => (
            <PointsMove
              key={shift.watched.signal}
              name={nameOf(shift, locale)}
              from={shift.from.points}
              to={shift.to.points}
              best={shift.best ?? 0}
              locale={locale}
            />
          ))}
          {cap.from !== cap.to && (
            <PointsMove
              name={words.capped[locale]}
              from={cap.from}
              to={cap.to}
              best={0}
              locale={locale}
            />
          )}
        </ul>
      }
    />
  );
}
