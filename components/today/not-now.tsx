import { notNow } from '@/lib/content/screens/today-help';
import type { Locale } from '@/lib/format/locale';
import { NotMark } from '@/components/ui/not-mark';

/** What to leave alone. */
export function NotNow({ locale }: { locale: Locale }) {
  return (
    <>
      <h3 className="text-title">{notNow.title[locale]}</h3>
      <ul className="mt-2">
        {notNow.items.map(({ key, text }) => (
          <li key={key} className="flex gap-3 border-t border-rule py-3 first:border-t-0">
            <NotMark />
            {text[locale]}
          </li>
        ))}
      </ul>
    </>
  );
}
