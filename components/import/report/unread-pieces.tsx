import { Notice } from '@/components/ui/notice';
import { fill } from '@/lib/content/fill';
import { REPORT_PART_NAMES } from '@/lib/content/import/report';
import { report as words } from '@/lib/content/screens/import-report';
import type { Locale } from '@/lib/format/locale';
import type { Unread } from '@/lib/import';
import { LongList } from '../parts/long-list';

/** What no rule took, in the report's words: nothing is dropped unseen. */
export function UnreadPieces({ unread, locale }: { unread: readonly Unread[]; locale: Locale }) {
  return (
    <div>
      <Notice tone="watch" title={fill(words.unread, locale, { count: unread.length })}>
        <p>{words.unreadLead[locale]}</p>
      </Notice>
      <div className="mt-3">
        <LongList
          items={unread}
          locale={locale}
          render={({ part, words: text }, index) => (
            <li key={index} className="border-t border-rule py-2">
              <span className="block text-note text-ink-muted">
                {REPORT_PART_NAMES[part][locale]}
              </span>
              <span lang="zh-CN" className="break-words">
                {text}
              </span>
            </li>
          )}
        />
      </div>
    </div>
  );
}
