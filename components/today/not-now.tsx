import { notNow } from '@/lib/content/screens/today-help';
import type { Locale } from '@/lib/format/locale';

/** What to leave alone. */
export function NotNow({ locale }: { locale: Locale }) {
  return (
    <>
      <h3 className="text-title">{notNow.title[locale]}</h3>
      <ul className="mt-2">
        {notNow.items.map(({ key, text }) => (
          <li key={key} className="flex gap-3 border-t border-rule py-3 first:border-t-0">
            <svg
              viewBox="0 0 20 20"
              aria-hidden="true"
              className="mt-1 size-5 flex-none fill-none stroke-watch"
              strokeWidth="2"
            >
              <circle cx="10" cy="10" r="8" />
              <path d="M6 10h8" />
            </svg>
            {text[locale]}
          </li>
        ))}
      </ul>
    </>
  );
}
