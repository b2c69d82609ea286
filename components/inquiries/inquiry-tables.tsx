'use client';

import { useState } from 'react';
import { CellText } from '@/components/charts/cell-text';
import { Button } from '@/components/ui/button';
import { Details } from '@/components/ui/details';
import { Mixed } from '@/components/ui/mixed';
import { Table } from '@/components/ui/table';
import { fill } from '@/lib/content/fill';
import { INQUIRY_REASONS } from '@/lib/content/lists/inquiry-reasons';
import { charts } from '@/lib/content/screens/charts';
import { inquiries } from '@/lib/content/screens/charts-inquiries';
import { formatDate } from '@/lib/format/dates';
import type { Locale } from '@/lib/format/locale';
import type { Inquiry } from '@/lib/review';
import type { IsoDate } from '@/lib/units/calendar';
import type { HardRow } from './inquiry-rows';

const FIRST = 12;
const MORE = 100;
const LEAVING = [3, 6, 12] as const;

/** The first rows of a long list, and more on request. */
function useShown<Row>(rows: readonly Row[]) {
  const [shown, setShown] = useState(FIRST);
  const more = Math.min(MORE, rows.length - shown);
  return { first: rows.slice(0, shown), more, showMore: () => setShown(shown + MORE) };
}

function More({ more, onMore, locale }: { more: number; onMore: () => void; locale: Locale }) {
  if (more <= 0) return null;
  return (
    <Button tone="secondary" className="mt-3" onClick={onMore}>
      {fill(charts.showMore, locale, { count: more })}
    </Button>
  );
}

const dateCell = ({ on }: Inquiry, locale: Locale) => (
  <span key="on" className="figures whitespace-nowrap">
    {formatDate(on, locale)}
  </span>
);

const nameCell = ({ institution }: Inquiry, locale: Locale) => (
  <CellText key="institution">
    <Mixed text={institution || charts.unnamed[locale]} locale={locale} />
  </CellText>
);

const reasonCell = ({ reason }: Inquiry, locale: Locale) => (
  <CellText key="reason">{INQUIRY_REASONS[reason].label[locale]}</CellText>
);

const leaves = (day: IsoDate | null, locale: Locale) =>
  day === null ? inquiries.left[locale] : formatDate(day, locale);

/** Every hard inquiry of the last year, with the days it leaves the windows. */
export function HardTable({ hard, locale }: { hard: readonly HardRow[]; locale: Locale }) {
  const { first, more, showMore } = useShown(hard);
  if (hard.length === 0) return null;
  return (
    <Details offPaper summary={inquiries.list[locale]} className="text-note">
      <Table
        caption={inquiries.list[locale]}
        captionHidden
        columns={[
          { key: 'on', label: inquiries.on[locale] },
          { key: 'institution', label: inquiries.institution[locale] },
          ...LEAVING.map((months) => ({
            key: `${months}`,
            label: fill(inquiries.leavesWindow, locale, { months }),
            figures: true,
          })),
          { key: 'reason', label: inquiries.reason[locale] },
        ]}
        rows={first.map((row, i) => ({
          key: `${i}`,
          cells: [
            dateCell(row, locale),
            nameCell(row, locale),
            ...LEAVING.map((months) => leaves(row.leaves[months], locale)),
            reasonCell(row, locale),
          ],
        }))}
      />
      <More more={more} onMore={showMore} locale={locale} />
    </Details>
  );
}

/** The inquiries that are never counted, and why. */
export function SoftTable({ soft, locale }: { soft: readonly Inquiry[]; locale: Locale }) {
  const { first, more, showMore } = useShown(soft);
  if (soft.length === 0) return null;
  return (
    <Details
      offPaper
      summary={fill(inquiries.soft, locale, { count: soft.length })}
      className="text-note"
    >
      <p className="measure mb-2 text-note text-ink-muted">{inquiries.softWhy[locale]}</p>
      <Table
        caption={inquiries.softCaption[locale]}
        captionHidden
        columns={[
          { key: 'on', label: inquiries.on[locale] },
          { key: 'institution', label: inquiries.institution[locale] },
          { key: 'reason', label: inquiries.reason[locale] },
        ]}
        rows={first.map((row, i) => ({
          key: `${i}`,
          cells: [formatDate(row.on, locale), nameCell(row, locale), reasonCell(row, locale)],
        }))}
      />
      <More more={more} onMore={showMore} locale={locale} />
    </Details>
  );
}
