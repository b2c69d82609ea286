import { LazyLineChart } from '@/components/charts/lazy-line-chart';
import { ChartFigure } from '@/components/ui/chart-figure';
import { charts } from '@/lib/content/screens/charts';
import { ORDER_WORDS, payoffWords as words } from '@/lib/content/screens/funding-payoff';
import { formatDate } from '@/lib/format/dates';
import type { Locale } from '@/lib/format/locale';
import { formatMoney } from '@/lib/format/money';
import type { Fen } from '@/lib/units/fen';
import { moneyHeights, monthPlaces } from '../axis';
import { limitSentence, type OrderLimits } from './limit-text';
import { ORDER_LOOKS } from './order-looks';
import { quarterly } from './payoff-view';

type LimitChartProps = { lines: readonly OrderLimits[]; goal: Fen; locale: Locale };

/** The limit such a review would give, month by month under each order. */
export function LimitChart({ lines, goal, locale }: LimitChartProps) {
  const names = lines.map(({ order }) => ORDER_WORDS[order].label[locale]);
  const days = (lines[0]?.limits ?? []).map(({ on }) => on);
  const sentence = limitSentence(lines, goal, locale);
  return (
    <ChartFigure
      id="payoff-limits"
      title={words.limitChart[locale]}
      sentence={sentence}
      chart={
        <LazyLineChart
          label={sentence}
          names={names}
          lines={lines.map(({ order, limits }) => ({
            key: order,
            ...ORDER_LOOKS[order],
            values: limits.map(({ limit }) => limit),
          }))}
          places={monthPlaces(days, locale)}
          heights={moneyHeights(
            lines.flatMap(({ limits }) => limits.map(({ limit }) => limit)),
            locale,
          )}
        />
      }
      tableLabel={charts.table[locale]}
      table={{
        caption: words.limitCaption[locale],
        columns: [
          { key: 'day', label: words.day[locale] },
          ...names.map((label) => ({ key: label, label, figures: true })),
        ],
        rows: quarterly(days.length).flatMap((at) => {
          const on = days[at];
          if (on === undefined) return [];
          const limits = lines.map((line) => line.limits[at]?.limit);
          return [
            {
              key: on,
              cells: [
                formatDate(on, locale),
                ...limits.map((limit) => (limit === undefined ? '–' : formatMoney(limit))),
              ],
            },
          ];
        }),
      }}
    />
  );
}
