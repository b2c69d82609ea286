'use client';

import { useMemo } from 'react';
import { Heading } from '@/components/ui/heading';
import { importing as words } from '@/lib/content/screens/import';
import type { Locale } from '@/lib/format/locale';
import type { IsoDate } from '@/lib/units/calendar';
import { BillsSection } from './bills/bills-section';
import { BillsWorking } from './bills/bills-working';
import { useBills } from './bills/use-bills';
import { ChangesSection } from './changes/changes-section';
import { Choose } from './choose/choose';
import { FillSection } from './fill/fill-section';
import { foundIn } from './fill/found';
import { GivenList } from './given/given-list';
import { billsIn, reportsIn } from './reading/items';
import { useDesk } from './reading/use-desk';
import { useItems } from './reading/use-items';
import { useSame } from './reading/use-same';
import { OpenSection } from './report/open-section';
import { ReportSection } from './report/report-section';
import { useReaders } from './use-readers';
import { useReport } from './use-report';

/** Files to read, what was read in them, and taking it over. */
export function ImportView({ locale, asOf }: { locale: Locale; asOf: IsoDate }) {
  const desk = useDesk();
  const { items, add, again, remove } = useItems(desk);
  const reports = useSame(reportsIn(items));
  const files = useSame(billsIn(items));
  const readers = useReaders(reports.length > 0);
  const report = useReport(readers, reports);
  const work = useBills(desk, files, asOf);
  const { bills } = work;
  const reportedOn = report?.reading.report.reportedOn ?? null;
  const found = useMemo(
    () => foundIn(report?.filled.input ?? null, bills?.fields ?? null, reportedOn),
    [report?.filled, bills?.fields, reportedOn],
  );
  return (
    <>
      <Heading level={1} tabIndex={-1}>
        {words.heading[locale]}
      </Heading>
      <p className="measure mt-4 text-lead text-ink-muted">{words.lead[locale]}</p>
      <p className="measure mt-2 mb-8 text-note text-ink-muted">{words.privacy[locale]}</p>
      <Choose onSources={add} locale={locale} />
      {items.length > 0 && (
        <GivenList items={items} onAgain={again} onRemove={remove} locale={locale} />
      )}
      {report && reports.length > 1 && (
        <ChangesSection
          reports={reports}
          both={report.both}
          eventDay={report.eventDay}
          onEventDay={report.onEventDay}
          locale={locale}
        />
      )}
      {report && (
        <>
          <ReportSection reading={report.reading} locale={locale} />
          <OpenSection {...report} locale={locale} />
        </>
      )}
      {bills && <BillsSection bills={bills} files={files} locale={locale} />}
      <BillsWorking work={work} locale={locale} />
      {found.parts.length > 0 && work.progress === null && (
        <FillSection found={found} locale={locale} />
      )}
    </>
  );
}
