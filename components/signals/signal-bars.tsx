'use client';

import { ChartFigure } from '@/components/ui/chart-figure';
import type { HeadingLevel } from '@/components/ui/heading';
import { charts } from '@/lib/content/screens/charts';
import { signals } from '@/lib/content/screens/charts-signals';
import type { Locale } from '@/lib/format/locale';
import type { Policy, Review } from '@/lib/review';
import { familyReadings, pointsLost } from './readings';
import { SignalFamily } from './signal-family';
import { signalTable } from './signal-table';
import { signalsSentence } from './signals-sentence';

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
