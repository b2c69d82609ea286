import { Tag } from '@/components/ui/tag';
import { FUNDING_BASES, FUNDING_SOURCE_WORDS } from '@/lib/content/funding/sources';
import { fill } from '@/lib/content/fill';
import { shared } from '@/lib/content/screens/funding';
import { formatDate } from '@/lib/format/dates';
import type { Locale } from '@/lib/format/locale';
import { FUNDING_SOURCES, type FundingSourceId } from '@/lib/funding';

/** On what a figure rests, where it was read and when. */
export function SourceNote({ source, locale }: { source: FundingSourceId; locale: Locale }) {
  const { basis, readOn } = FUNDING_SOURCES[source];
  return (
    <span className="text-note text-ink-muted">
      <Tag>{FUNDING_BASES[basis][locale]}</Tag>{' '}
      {fill(shared.source, locale, {
        name: FUNDING_SOURCE_WORDS[source][locale],
        date: formatDate(readOn, locale),
      })}
    </span>
  );
}
