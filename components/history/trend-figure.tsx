'use client';

import { joinSentences } from '@/components/charts/join-sentences';
import { LazyLineChart } from '@/components/charts/lazy-line-chart';
import { ChartGuard } from '@/components/result/chart-guard';
import { ChartFigure } from '@/components/ui/chart-figure';
import { fill } from '@/lib/content/fill';
import { charts } from '@/lib/content/screens/charts';
import { trend as words } from '@/lib/content/screens/history-compare';
import { figures } from '@/lib/content/screens/result-reasons';
import { formatDate } from '@/lib/format/dates';
import type { Locale } from '@/lib/format/locale';
import type { Snapshot } from '@/lib/storage/snapshot';
import { figureName, figureText } from './figure-text';
import { knownOf, lineOf, pointsOf, type Figure, type KnownPoint } from './trend';
import { heightsOf, placesOf } from './trend-axes';

/** The table holds so many days; the list above holds them all. */
const ROWS = 60;

type TrendFigureProps = { snapshots: readonly Snapshot[]; figure: Figure; locale: Locale };

function sentence(known: readonly KnownPoint[], figure: Figure, locale: Locale): string {
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) return words.unknown[locale];
  return fill(first.value === last.value ? words.same : words.changed, locale, {
    from: formatDate(first.on, locale),
    to: formatDate(last.on, locale),
    before: figureText(figure, first.value, locale),
    after: figureText(figure, last.value, locale),
  });
}

/** The line of one figure, its sentence and its table. */
export function TrendFigure({ snapshots, figure, locale }: TrendFigureProps) {
  const points = pointsOf(snapshots, figure);
  const known = knownOf(points);
  if (known.length < 2) return <p className="text-ink-muted">{words.unknown[locale]}</p>;
  const line = lineOf(known);
  const name = figureName(figure, locale);
  const title = fill(words.chart, locale, { name });
  const stances = new Set(snapshots.map(({ stance }) => JSON.stringify(stance)));
  const rows = points.slice(-ROWS).reverse();
  return (
    <ChartFigure
      id="trend-chart"
      title={title}
      sentence={sentence(known, figure, locale)}
      chart={
        <ChartGuard failed={figures.failed[locale]}>
          <LazyLineChart
            label={title}
            names={[name]}
            lines={[{ key: 'kept', tone: 'accent', values: line.values }]}
            places={placesOf(line, known[0]?.on ?? '1970-01-01', locale)}
            heights={heightsOf(line.values, figure, locale)}
          />
        </ChartGuard>
      }
      note={joinSentences(
        [
          stances.size > 1 && words.mixed[locale],
          points.length > ROWS && fill(words.newest, locale, { count: ROWS }),
        ],
        locale,
      )}
      tableLabel={charts.table[locale]}
      table={{
        caption: title,
        columns: [
          { key: 'day', label: words.day[locale] },
          { key: 'value', label: name, figures: true },
        ],
        rows: rows.map(({ on, value }) => ({
          key: on,
          cells: [formatDate(on, locale), figureText(figure, value, locale)],
        })),
      }}
    />
  );
}
