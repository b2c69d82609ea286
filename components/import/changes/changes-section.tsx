import { Heading } from '@/components/ui/heading';
import { Section } from '@/components/ui/section';
import { fill } from '@/lib/content/fill';
import { changes as words } from '@/lib/content/screens/import-report';
import { formatDate } from '@/lib/format/dates';
import type { Locale } from '@/lib/format/locale';
import type { BeforeAndAfter, ReadReport } from '@/lib/import';
import { LazyDetails } from '../parts/lazy-details';
import { LongList } from '../parts/long-list';
import { ReadItem, type ReadItemData } from '../parts/read-item';
import { accountItem, inquiryItem } from '../report/report-items';
import { ChangedAccounts } from './changed-accounts';
import { EventDay } from './event-day';
import { Findings } from './findings';

type ChangesSectionProps = {
  reports: readonly ReadReport[];
  both: BeforeAndAfter | null;
  eventDay: string;
  onEventDay: (text: string) => void;
  locale: Locale;
};

function whyNot(reports: readonly ReadReport[], locale: Locale): string {
  const undated = reports.slice(0, 2).some(({ report }) => report.reportedOn === null);
  return (undated ? words.undated : words.sameDay)[locale];
}

/** What happened between the latest report and the one before it. */
export function ChangesSection({ reports, both, locale, ...day }: ChangesSectionProps) {
  const from = both?.comparison.from;
  const to = both?.comparison.to;
  const lead =
    from && to
      ? fill(words.lead, locale, { from: formatDate(from, locale), to: formatDate(to, locale) })
      : whyNot(reports, locale);
  return (
    <Section id="changes" ruled className="mt-12" title={words.title[locale]} lead={lead}>
      {both && <Changes both={both} locale={locale} {...day} />}
      {reports.length > 2 && (
        <p className="mt-4 text-note text-ink-muted">
          {fill(words.older, locale, { count: reports.length - 2 })}
        </p>
      )}
    </Section>
  );
}

type ChangesProps = Omit<ChangesSectionProps, 'reports' | 'both'> & { both: BeforeAndAfter };

function Changes({ both, eventDay, onEventDay, locale }: ChangesProps) {
  const { added, gone, changed, newInquiries, findings } = both.comparison;
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
  return (
    <div className="flex max-w-3xl flex-col gap-8">
      <div>
        <Heading level={3} className="mb-2">
          {words.findings[locale]}
        </Heading>
        <Findings findings={findings} locale={locale} />
      </div>
      <EventDay both={both} day={eventDay} onDay={onEventDay} locale={locale} />
      {changed.length > 0 && (
        <div>
          <Heading level={3} className="mb-2">
            {fill(words.changed, locale, { count: changed.length })}
          </Heading>
          <ChangedAccounts changed={changed} locale={locale} />
        </div>
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
