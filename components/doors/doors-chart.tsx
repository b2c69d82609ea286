import { LazyLineChart } from '@/components/charts/lazy-line-chart';
import { joinSentences } from '@/components/charts/join-sentences';
import { ChartGuard } from '@/components/result/chart-guard';
import { ChartFigure } from '@/components/ui/chart-figure';
import { fill } from '@/lib/content/fill';
import { charts } from '@/lib/content/screens/charts';
import { ahead as words } from '@/lib/content/screens/doors';
import { figures } from '@/lib/content/screens/result-reasons';
import type { MonthOfDoors } from '@/lib/doors/doors-ahead';
import { formatMonth } from '@/lib/format/dates';
import type { Locale } from '@/lib/format/locale';
import { formatNumber } from '@/lib/format/number';
import type { Doors } from './work-out';

const MONTHS_A_YEAR = 12;

type DoorsChartProps = { doors: Doors; adopted: boolean; locale: Locale };

const opens = (months: readonly MonthOfDoors[]) => months.map(({ open }) => open);

function sentenceOf({ without, planned }: Doors, adopted: boolean, locale: Locale): string {
  const [today, last] = [without.months[0], without.months.at(-1)];
  if (!today || !last) return '';
  const plain = fill(words.sentence, locale, {
    today: today.open,
    month: formatMonth(last.on, locale),
    without: last.open,
  });
  if (planned === null) return plain;
  const most = Math.max(...opens(planned.months));
  if (most <= Math.max(...opens(without.months))) return plain;
  const first = planned.months.find(({ open }) => open === most);
  const led = adopted ? words.withPlan : words.withProposed;
  return joinSentences(
    [plain, fill(led, locale, { most, month: first ? formatMonth(first.on, locale) : '' })],
    locale,
  );
}

/** How many doors are open in each month, with the plan and without. */
export function DoorsChart({ doors, adopted, locale }: DoorsChartProps) {
  const { without, planned } = doors;
  const places = without.months.flatMap(({ on }, at) =>
    at % MONTHS_A_YEAR === 0 ? [{ at, text: on.slice(0, 7).replace('-', '/') }] : [],
  );
  const sentence = sentenceOf(doors, adopted, locale);
  const withName = (adopted ? words.plan : words.proposed)[locale];
  const names = [words.without[locale], ...(planned ? [withName] : [])];
  const all = without.today.length;
  const heights = [0, Math.ceil(all / 2), all].map((at) => ({ at, text: formatNumber(at) }));
  return (
    <ChartFigure
      id="doors-ahead"
      level={2}
      title={words.title[locale]}
      sentence={sentence}
      chart={
        <ChartGuard failed={figures.failed[locale]}>
          <LazyLineChart
            label={words.label[locale]}
            names={names}
            lines={[
              { key: 'without', tone: 'ink', dash: '6 4', values: opens(without.months) },
              ...(planned
                ? [{ key: 'plan', tone: 'accent' as const, values: opens(planned.months) }]
                : []),
            ]}
            places={places}
            heights={heights}
            stepped
          />
        </ChartGuard>
      }
      note={words.note[locale]}
      tableLabel={charts.table[locale]}
      table={{
        caption: words.caption[locale],
        columns: [
          { key: 'month', label: words.month[locale] },
          ...names.map((label) => ({ key: label, label, figures: true })),
        ],
        rows: without.months.map(({ on, open }, at) => ({
          key: on,
          cells: [
            formatMonth(on, locale),
            formatNumber(open),
            ...(planned ? [formatNumber(planned.months[at]?.open ?? 0)] : []),
          ],
        })),
      }}
      className="border-t border-rule pt-8"
    />
  );
}
