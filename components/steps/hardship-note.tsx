import { Notice } from '@/components/ui/notice';
import { hardship } from '@/lib/content/screens/steps-screen';
import type { Locale } from '@/lib/format/locale';

/** Help before any other step: something is overdue, cash will not last, or no step works. */
export function HardshipNote({
  why,
  locale,
}: {
  why: 'overdue' | 'short' | 'noWay';
  locale: Locale;
}) {
  return (
    <Notice tone="watch" title={hardship.title[locale]} className="mb-6">
      <p>{hardship[why][locale]}</p>
      <ul className="mt-2 flex list-disc flex-col gap-1 pl-6">
        {hardship.items.map(({ key, text }) => (
          <li key={key}>{text[locale]}</li>
        ))}
      </ul>
    </Notice>
  );
}
