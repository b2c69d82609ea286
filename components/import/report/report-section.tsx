import { Heading } from '@/components/ui/heading';
import { Section } from '@/components/ui/section';
import { fill } from '@/lib/content/fill';
import { report as words } from '@/lib/content/screens/import-report';
import { formatDate } from '@/lib/format/dates';
import type { Locale } from '@/lib/format/locale';
import type { ReadReport } from '@/lib/import';
import { LazyDetails } from '../parts/lazy-details';
import { LongList } from '../parts/long-list';
import { ReadItem, type ReadItemData } from '../parts/read-item';
import { Counts } from './counts';
import { accountItem, isEnded, otherGroups } from './report-items';
import { UnreadPieces } from './unread-pieces';

const list = (items: readonly ReadItemData[], locale: Locale) => (
  <LongList
    items={items}
    locale={locale}
    render={(item) => <ReadItem key={item.key} item={item} locale={locale} />}
  />
);

/** Everything that was read from a report, each item with the words it came from. */
export function ReportSection({ reading, locale }: { reading: ReadReport; locale: Locale }) {
  const { report, unread } = reading;
  const day = report.reportedOn;
  const accounts = report.accounts.filter((account) => !isEnded(account));
  return (
    <Section
      id="report"
      ruled
      className="mt-12"
      title={words.title[locale]}
      lead={
        day ? fill(words.lead, locale, { day: formatDate(day, locale) }) : words.leadUndated[locale]
      }
    >
      <div className="flex max-w-3xl flex-col gap-8">
        <Counts reading={reading} locale={locale} />
        <div>
          <Heading level={3} className="mb-2">
            {fill(words.accounts, locale, { count: accounts.length })}
          </Heading>
          {list(
            accounts.map((account, index) => accountItem(account, `open-${index}`, locale)),
            locale,
          )}
        </div>
        <div>
          {otherGroups(report, locale).map(({ key, title, items }) => (
            <LazyDetails key={key} summary={title}>
              {() => list(items, locale)}
            </LazyDetails>
          ))}
          {report.publicRecords === null && <p>{words.noPublicRecords[locale]}</p>}
          {report.inquiries === null && <p>{words.noInquiries[locale]}</p>}
        </div>
        {unread.length > 0 && <UnreadPieces unread={unread} locale={locale} />}
      </div>
    </Section>
  );
}
