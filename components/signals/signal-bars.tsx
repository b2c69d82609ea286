'use client';

import { ChartFigure } from '@/components/ui/chart-figure';
import type { HeadingLevel } from '@/components/ui/heading';
import type { Row, TableProps } from '@/components/ui/table';
import { charts } from '@/lib/content/screens/charts';
import { signals } from '@/lib/content/screens/charts-signals';
import { formatSignal } from '@/lib/content/signals/format-signal';
import { SIGNALS } from '@/lib/content/signals/signals';
import type { Locale } from '@/lib/format/locale';
import type { Policy, Review } from '@/lib/review';
import { bandText } from './band-text';
import { levelText, pointsText } from './level-text';
import {
  familyReadings,
  pointsLost,
  type FamilyReading,
  type Reading,
  type Unknown,
} from './readings';
import { SignalFamily } from './signal-family';
import { signalsSentence } from './signals-sentence';

const knownRow = (
  { signal, watched, value, band, tone, points }: Reading,
  locale: Locale,
): Row => ({
  key: signal,
  cells: [
    SIGNALS[signal].name[locale],
    formatSignal(signal, value, locale),
    bandText(signal, watched.bands, band, locale),
    levelText(watched, band, tone, locale),
    pointsText(points, locale),
  ],
});

const unknownRow = ({ signal, points }: Unknown, locale: Locale): Row => ({
  key: signal,
  cells: [
    SIGNALS[signal].name[locale],
    charts.notKnown[locale],
    '',
    '',
    pointsText(points, locale),
  ],
});

const signalTable = (families: readonly FamilyReading[], locale: Locale): TableProps => ({
  caption: signals.allOf[locale],
  columns: [
    { key: 'signal', label: signals.signal[locale] },
    { key: 'value', label: signals.value[locale], figures: true },
    { key: 'band', label: signals.band[locale] },
    { key: 'level', label: signals.level[locale] },
    { key: 'points', label: signals.pointsOf[locale], figures: true },
  ],
  rows: families.flatMap(({ readings, unknown }) => [
    ...readings.map((each) => knownRow(each, locale)),
    ...unknown.map((each) => unknownRow(each, locale)),
  ]),
});

type SignalBarsProps = {
  review: Review;
  policy: Policy;
  locale: Locale;
  level?: Exclude<HeadingLevel, 4>;
};

/** Every signal that a review looks at, against the bands it is held to. */
export function SignalBars({ review, policy, locale, level = 3 }: SignalBarsProps) {
  const families = familyReadings(review, policy);
  const most = Math.max(...families.map(pointsLost));
  return (
    <ChartFigure
      id="signals"
      level={level}
      title={signals.title[locale]}
      sentence={signalsSentence(families, review, locale)}
      note={signals.note[locale]}
      tableLabel={charts.table[locale]}
      table={signalTable(families, locale)}
      chart={
        <div className="border-b border-rule-strong">
          {families.map((each) => (
            <SignalFamily
              key={each.family}
              reading={each}
              level={(level + 1) as HeadingLevel}
              begins={most > 0 && pointsLost(each) === most}
              locale={locale}
            />
          ))}
        </div>
      }
    />
  );
}
