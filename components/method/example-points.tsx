import { Details } from '@/components/ui/details';
import { Table } from '@/components/ui/table';
import { fill } from '@/lib/content/fill';
import { example as words } from '@/lib/content/screens/method-example';
import { formatSignal } from '@/lib/content/signals/format-signal';
import { SIGNALS } from '@/lib/content/signals/signals';
import { formatNumber } from '@/lib/format/number';
import type { Locale } from '@/lib/format/locale';
import type { ScoreLine } from '@/lib/review';
import { ExampleList } from './example-list';
import { byPointsLost, exampleReview } from './worked-example';

const name = ({ signal }: ScoreLine, locale: Locale) => SIGNALS[signal].name[locale];
const figure = ({ signal, value }: ScoreLine, locale: Locale) =>
  formatSignal(signal, value, locale);

function AllPoints({ locale }: { locale: Locale }) {
  const { lines, total, best } = exampleReview.scorecard;
  return (
    <Table
      caption={words.points[locale]}
      captionHidden
      columns={[
        { key: 'signal', label: words.signal[locale] },
        { key: 'value', label: words.value[locale], figures: true },
        { key: 'earned', label: words.earned[locale], figures: true },
        { key: 'best', label: words.best[locale], figures: true },
      ]}
      rows={lines.map((line) => ({
        key: line.signal,
        cells: [
          <span key="name" className="font-normal">
            {name(line, locale)}
          </span>,
          figure(line, locale),
          formatNumber(line.points),
          formatNumber(line.best),
        ],
      }))}
      total={{
        key: 'total',
        cells: [words.total[locale], '', formatNumber(total), formatNumber(best)],
      }}
    />
  );
}

/** What each figure earned, and that it all adds up. */
export function ExamplePoints({ locale }: { locale: Locale }) {
  const { lines, total, best } = exampleReview.scorecard;
  const count = lines.length;
  return (
    <div className="text-note">
      <p className="pb-1">
        {fill(words.pointsSentence, locale, {
          count,
          total: formatNumber(total),
          best: formatNumber(best),
        })}
      </p>
      <ExampleList
        lines={byPointsLost.slice(0, 3).map((line) => ({
          key: line.signal,
          name: `${name(line, locale)} · ${figure(line, locale)}`,
          value: `${formatNumber(line.points)} / ${formatNumber(line.best)}`,
        }))}
      />
      <Details summary={fill(words.allPoints, locale, { count })}>
        <AllPoints locale={locale} />
      </Details>
    </div>
  );
}
