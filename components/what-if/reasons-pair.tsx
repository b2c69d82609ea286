import { comparison as words } from '@/lib/content/screens/what-if';
import type { Locale } from '@/lib/format/locale';
import type { Review } from '@/lib/review';
import { TopReasons } from './top-reasons';

type ReasonsPairProps = { today: Review; then: Review; locale: Locale };

/** What decides and what costs most, today and with the changes. */
export function ReasonsPair({ today, then, locale }: ReasonsPairProps) {
  return (
    <div>
      <h3 className="text-title">{words.why[locale]}</h3>
      <div className="mt-3 grid gap-x-16 gap-y-6 md:grid-cols-2">
        {[
          { key: 'today', title: words.today[locale], review: today },
          { key: 'then', title: words.then[locale], review: then },
        ].map(({ key, title, review }) => (
          <div key={key} className="min-w-0">
            <h4 className="mb-1 text-note font-semibold text-ink-muted">{title}</h4>
            <TopReasons review={review} full locale={locale} />
          </div>
        ))}
      </div>
    </div>
  );
}
