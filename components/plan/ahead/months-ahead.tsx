'use client';

import { useMemo } from 'react';
import { LazyLimitLines } from '@/components/charts/lazy-limit-lines';
import { LineKey } from '@/components/charts/line-key';
import { ChartGuard } from '@/components/result/chart-guard';
import { ChartFigure } from '@/components/ui/chart-figure';
import { Loading } from '@/components/ui/loading';
import { Mixed } from '@/components/ui/mixed';
import { useBeside } from '@/components/work/use-beside';
import { charts } from '@/lib/content/screens/charts';
import { figures } from '@/lib/content/screens/result-reasons';
import { ahead as words } from '@/lib/content/screens/plan-ahead';
import type { Locale } from '@/lib/format/locale';
import type { Fen } from '@/lib/units/fen';
import { aheadSentence } from './ahead-sentence';
import { aheadJob } from './ahead-job';
import { aheadTable, aheadView } from './ahead-view';
import type { Asked } from './work-out';

const NAMES = {
  main: words.linePlan,
  other: words.lineWithout,
  warning: words.lineSlip,
};

type MonthsAheadProps = Asked & { oldLimit: Fen | null; locale: Locale };

/** The reviews of the next 24 months: with the plan, without it, and with one payment missed. */
export function MonthsAhead({ situated, tasks, oldLimit, locale }: MonthsAheadProps) {
  const asked = useMemo<Asked>(() => ({ situated, tasks }), [situated, tasks]);
  const projection = useBeside(asked, aheadJob);
  if (projection === null) {
    return (
      <div className="min-h-[34rem]">
        <Loading label={words.loading[locale]} lines={6} />
      </div>
    );
  }
  const view = aheadView(projection, locale);
  const key = [...view.lines].reverse().map((look) => ({ look, text: NAMES[look][locale] }));
  return (
    <ChartFigure
      id="ahead"
      level={2}
      title={words.title[locale]}
      sentence={
        <Mixed
          text={aheadSentence(
            { projection, oldLimit, accounts: situated.profile.accounts },
            locale,
          )}
          locale={locale}
        />
      }
      chart={
        <>
          <LineKey lines={key} band={words.band[locale]} />
          <div className="mt-3">
            <ChartGuard failed={figures.failed[locale]}>
              <LazyLimitLines label={words.chart[locale]} {...view} />
            </ChartGuard>
          </div>
        </>
      }
      note={words.assumed[locale]}
      tableLabel={charts.table[locale]}
      table={aheadTable(projection, locale)}
      className="border-t border-rule pt-8"
    />
  );
}
