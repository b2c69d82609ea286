import { Mixed } from '@/components/ui/mixed';
import { fill } from '@/lib/content/fill';
import { BILL_SOURCE_NAMES, UNREAD_LINES } from '@/lib/content/import/bills';
import { bills as words } from '@/lib/content/screens/import-bills';
import { formatDate } from '@/lib/format/dates';
import type { Locale } from '@/lib/format/locale';
import { LazyDetails } from '../parts/lazy-details';
import { LongList } from '../parts/long-list';
import type { BillSummary } from '../reading/read';

function aboutFile({ heading, lines }: BillSummary, locale: Locale): string {
  const { source, from, through } = heading;
  const period =
    from && through
      ? fill(words.period, locale, {
          from: formatDate(from, locale),
          through: formatDate(through, locale),
        })
      : null;
  const counts = fill(words.lines, locale, {
    rows: lines.rows,
    unread: lines.unread,
    preamble: lines.preamble,
    other: lines.blank + lines.furniture,
  });
  return [BILL_SOURCE_NAMES[source][locale], period, counts].filter(Boolean).join(' · ');
}

/** Where a file claims more transactions than its table has; `null` where it does not. */
function missingRows({ heading, lines }: BillSummary, locale: Locale): string | null {
  const found = lines.rows + lines.unread;
  const stated = heading.statedRows;
  return stated === null || stated <= found ? null : fill(words.stated, locale, { stated, found });
}

/** Every bill with what became of each of its lines. */
export function BillFiles({ files, locale }: { files: readonly BillSummary[]; locale: Locale }) {
  return (
    <ul className="border-b border-rule">
      {files.map((file, index) => (
        <li key={index} className="border-t border-rule py-2.5">
          <p className="font-semibold break-words">
            <Mixed text={file.name} locale={locale} />
          </p>
          <p className="figures text-note text-ink-muted">{aboutFile(file, locale)}</p>
          <p className="measure figures text-note">{missingRows(file, locale)}</p>
          {file.unread.length > 0 && (
            <LazyDetails
              summary={
                <span className="text-note">
                  {fill(words.unread, locale, { count: file.unread.length })}
                </span>
              }
            >
              {() => (
                <LongList
                  items={file.unread}
                  locale={locale}
                  render={({ line, code, words: text }) => (
                    <li key={line} className="border-t border-rule py-2 text-note">
                      <span className="figures block">
                        {fill(words.unreadLine, locale, { line, why: UNREAD_LINES[code][locale] })}
                      </span>
                      <span className="break-words text-ink-muted">
                        <Mixed text={text} locale={locale} />
                      </span>
                    </li>
                  )}
                />
              )}
            </LazyDetails>
          )}
        </li>
      ))}
    </ul>
  );
}
