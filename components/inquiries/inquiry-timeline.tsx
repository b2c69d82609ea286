'use client';

import { ChartFigure } from '@/components/ui/chart-figure';
import { Heading, type HeadingLevel } from '@/components/ui/heading';
import type { TableProps } from '@/components/ui/table';
import { charts } from '@/lib/content/screens/charts';
import { inquiries } from '@/lib/content/screens/charts-inquiries';
import { formatDate, formatShortDate } from '@/lib/format/dates';
import type { Locale } from '@/lib/format/locale';
import { formatNumber } from '@/lib/format/number';
import type { Profile } from '@/lib/review';
import type { IsoDate } from '@/lib/units/calendar';
import { InquiryChart } from './inquiry-chart';
import { readInquiryView, type InquiryView } from './inquiry-rows';
import { inquiryNote, inquirySentence } from './inquiry-sentence';
import { HardTable, SoftTable } from './inquiry-tables';

const monthTable = ({ months, counts }: InquiryView, locale: Locale): TableProps => ({
  caption: inquiries.byMonth[locale],
  columns: [
    { key: 'month', label: inquiries.month[locale] },
    { key: 'count', label: inquiries.count[locale], figures: true },
  ],
  rows: [...months].reverse().map(({ first, last, count }) => ({
    key: first,
    cells: [`${formatDate(first, locale)} – ${formatShortDate(last, locale)}`, formatNumber(count)],
  })),
  total: { key: 'total', cells: [charts.total[locale], formatNumber(counts[12])] },
});

type InquiryTimelineProps = {
  profile: Profile;
  asOf: IsoDate;
  locale: Locale;
  level?: HeadingLevel;
};

/** Applications over the last twelve months, and when each stops counting. */
export function InquiryTimeline({ profile, asOf, locale, level = 3 }: InquiryTimelineProps) {
  const view = readInquiryView(profile, asOf);
  if (view === null) {
    return (
      <section id="inquiries">
        <Heading level={level}>{inquiries.title[locale]}</Heading>
        <p className="measure mt-1 text-ink-muted">{inquiries.unknown[locale]}</p>
      </section>
    );
  }
  return (
    <div className="min-w-0">
      <ChartFigure
        id="inquiries"
        level={level}
        title={inquiries.title[locale]}
        sentence={inquirySentence(view, locale)}
        chart={<InquiryChart view={view} asOf={asOf} locale={locale} />}
        note={inquiryNote(view, locale)}
        tableLabel={charts.table[locale]}
        table={monthTable(view, locale)}
      />
      <HardTable hard={view.hard} locale={locale} />
      <SoftTable soft={view.soft} locale={locale} />
    </div>
  );
}
