import { Mixed } from '@/components/result/mixed';
import { Heading } from '@/components/ui/heading';
import { Section } from '@/components/ui/section';
import { Table } from '@/components/ui/table';
import { fill } from '@/lib/content/fill';
import { changes as words } from '@/lib/content/screens/import-report';
import { formatDate } from '@/lib/format/dates';
import type { Locale } from '@/lib/format/locale';
import type { BeforeAndAfter, ReadReport } from '@/lib/import';
import { LazyDetails } from '../parts/lazy-details';
import { LongList } from '../parts/long-list';
import { ReadItem, type ReadItemData } from '../parts/read-item';
import { accountItem, inquiryItem } from '../report/report-items';
import { changeRows } from './change-rows';
import { Findings } from './findings';

type ChangesSectionProps = {
  reports: readonly ReadReport[];
  both: BeforeAndAfter | null;
  locale: Locale;
};

function whyNot(reports: readonly ReadReport[], locale: Locale): string {
  const undated = reports.slice(0, 2).some(({ report }) => report.reportedOn === null);
  return (undated ? words.undated : words.sameDay)[locale];
}

/** What happened between the latest report and the one before it. */
export function ChangesSection({ reports, both, locale }: ChangesSectionProps) {
  const from = both?.comparison.from;
  const to = both?.comparison.to;
  const lead =
    from && to
      ? fill(words.lead, locale, { from: formatDate(from, locale), to: formatDate(to, locale) })
      : whyNot(reports, locale);
  return (
    <Section id="changes" ruled className="mt-12" title={words.title[locale]} lead={lead}>
      {both && <Changes both={both} locale={locale} />}
      {reports.length > 2 && (
        <p className="mt-4 text-note text-ink-muted">
          {fill(words.older, locale, { count: reports.length - 2 })}
        </p>
      )}
    </Section>
  );
}

function Changes({ both, locale }: { both: BeforeAndAfter; locale: Locale }) {
  const { added, gone, changed, newInquiries, findings } = both.comparison;
  const on = both.after.input.limitEvent?.on;
  const lists: [key: string, title: string, items: ReadItemData[]][] = [
    [
      'added',
      fill(words.added, locale, { count: added.length }),
      added.map((account, index) => accountItem(account, `added-${index}`, locale)),
    ],
    [
      'gone',
      fill(words.gone, locale, { count: gone.length }),
      gone.map((account, index) => accountItem(account, `gone-${index}`, locale)),
    ],
    [
      'inquiries',
      fill(words.inquiries, locale, { count: newInquiries.length }),
      newInquiries.map((row, index) => inquiryItem(row, `new-${index}`, locale)),
    ],
  ];
  const rows = changeRows(changed, locale);
  return (
    <div className="flex max-w-3xl flex-col gap-8">
      <div>
        <Heading level={3} className="mb-2">
          {words.findings[locale]}
        </Heading>
        <Findings findings={findings} locale={locale} />
        {both.event && on && (
          <p className="measure mt-3">
            <Mixed
              locale={locale}
              text={fill(words.event, locale, {
                name: both.event.institution,
                on: formatDate(on, locale),
              })}
            />
          </p>
        )}
      </div>
      {rows.length > 0 && (
        <Table
          caption={fill(words.changed, locale, { count: changed.length })}
          columns={[
            { key: 'name', label: words.account[locale] },
            { key: 'what', label: words.what[locale] },
            { key: 'before', label: words.before[locale], figures: true },
            { key: 'after', label: words.after[locale], figures: true },
          ]}
          rows={rows.map(({ key, name, what, before, after }) => ({
            key,
            cells: [<Mixed key={key} text={name} locale={locale} />, what, before, after],
          }))}
        />
      )}
      <div>
        {lists.map(([key, title, items]) =>
          items.length === 0 ? null : (
            <LazyDetails key={key} summary={title}>
              {() => (
                <LongList
                  items={items}
                  locale={locale}
                  render={(item) => <ReadItem key={item.key} item={item} locale={locale} />}
                />
              )}
            </LazyDetails>
          ),
        )}
      </div>
    </div>
  );
}
