import { ColumnChart } from '@/components/charts/column-chart';
import { fill } from '@/lib/content/fill';
import { inquiries } from '@/lib/content/screens/charts-inquiries';
import { formatDate, formatShortDate } from '@/lib/format/dates';
import type { Locale } from '@/lib/format/locale';
import { formatNumber } from '@/lib/format/number';
import type { IsoDate } from '@/lib/units/calendar';
import { WINDOWS, type InquiryView, type Window } from './inquiry-rows';

const YEAR = 12;
/** Applications this recent weigh most with lenders. */
const RECENT = 3;

const placeOf = (months: number) => 100 - (months / YEAR) * 100;

/** Where room is short: today, a year and half a year ago first. */
const PRIORITY: Record<Window, number> = { 12: 1, 6: 2, 3: 3, 1: 4 };

/** The oldest date carries its year. */
const dateOf = (day: IsoDate, window: Window, locale: Locale) =>
  window === YEAR ? formatDate(day, locale) : formatShortDate(day, locale);

type InquiryChartProps = { view: InquiryView; asOf: IsoDate; locale: Locale };

/** Hard inquiries month by month, and the windows they are summed over. */
export function InquiryChart({ view, asOf, locale }: InquiryChartProps) {
  const { months, counts } = view;
  const longestFirst = [...WINDOWS].reverse();
  return (
    <ColumnChart
      label={fill(inquiries.chart, locale, {
        one: counts[1],
        three: counts[3],
        half: counts[6],
        year: counts[12],
      })}
      columns={months.map(({ last, count }, i) => ({
        key: last,
        value: count,
        text: formatNumber(count),
        strong: i >= YEAR - RECENT,
      }))}
      dates={[
        ...longestFirst.map((window) => ({
          key: `${window}`,
          at: placeOf(window),
          text: dateOf(months[YEAR - window]?.first ?? asOf, window, locale),
          priority: PRIORITY[window],
        })),
        { key: 'today', at: 100, text: inquiries.today[locale], priority: 0 },
      ]}
      spans={longestFirst.map((window) => ({
        key: `${window}`,
        from: placeOf(window),
        text: fill(inquiries.window, locale, { months: window, count: counts[window] }),
        strong: window <= RECENT && counts[window] > 0,
      }))}
    />
  );
}
