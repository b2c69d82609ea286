import { LazyLineChart } from '@/components/charts/lazy-line-chart';
import { ChartFigure } from '@/components/ui/chart-figure';
import { charts } from '@/lib/content/screens/charts';
import { ORDER_WORDS, payoffWords as words } from '@/lib/content/screens/funding-payoff';
import { formatDate } from '@/lib/format/dates';
import type { Locale } from '@/lib/format/locale';
import { formatMoney } from '@/lib/format/money';
import type { PaidOff } from '@/lib/funding';
import { toFen, type Fen } from '@/lib/units/fen';
import { moneyHeights, monthPlaces } from '../axis';
import { ORDER_LOOKS } from './order-looks';
import type { OrderChoice } from './payoff-form';
import type { PayoffAsked } from './read-payoff';
import { chartSentence } from './payoff-text';
import { daysOf, owedOver, quarterly } from './payoff-view';

type OwedChartProps = {
  paid: readonly { order: OrderChoice; result: PaidOff }[];
  asked: PayoffAsked;
  locale: Locale;
};

/** What is owed month by month under each order. */
export function OwedChart({ paid, asked, locale }: OwedChartProps) {
  const { asOf } = asked.options;
  const today = toFen(asked.debts.reduce((sum, { balance }) => sum + balance, 0));
  const days = daysOf(
    paid.map(({ result }) => result),
    asOf,
  );
  const owed = paid.map(({ result }) => owedOver(result, today));
  const names = paid.map(({ order }) => ORDER_WORDS[order].label[locale]);
  const sentence = chartSentence(paid, asOf, locale);
  return (
    <ChartFigure
      id="payoff-chart"
      title={words.chart[locale]}
      sentence={sentence}
      chart={
        <LazyLineChart
          label={sentence}
          names={names}
          lines={paid.map(({ order }, i) => ({
            key: order,
            ...ORDER_LOOKS[order],
            values: owed[i] ?? [],
          }))}
          places={monthPlaces(days, locale)}
          heights={moneyHeights(owed.flat(), locale)}
        />
      }
      tableLabel={charts.table[locale]}
      table={{
        caption: words.chartCaption[locale],
        columns: [
          { key: 'day', label: words.day[locale] },
          ...names.map((label) => ({ key: label, label, figures: true })),
        ],
        rows: quarterly(days.length).map((at) => ({
          key: `${at}`,
          cells: [
            formatDate(days[at] ?? asOf, locale),
            ...owed.map((values) => formatMoney((values[at] ?? 0) as Fen)),
          ],
        })),
      }}
    />
  );
}
