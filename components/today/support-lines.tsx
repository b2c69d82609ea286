import { fill } from '@/lib/content/fill';
import { support, supportLines } from '@/lib/content/screens/today-support';
import type { Locale } from '@/lib/format/locale';

/** Public numbers, each a tap away. */
export function SupportLines({ locale }: { locale: Locale }) {
  return (
    <>
      <p className="measure text-ink-muted">{support.lead[locale]}</p>
      <ul className="mt-2">
        {supportLines.map(({ number, name, text }) => (
          <li
            key={number}
            className="grid gap-x-6 border-t border-rule py-2 sm:grid-cols-[9rem_1fr] sm:items-baseline"
          >
            <a
              href={`tel:${number.replaceAll('-', '')}`}
              aria-label={fill(support.call, locale, { number })}
              className="link figures inline-flex min-h-11 items-center font-semibold"
            >
              {number}
            </a>
            <p>
              <span className="font-semibold">{name[locale]}</span>
              <span className="block text-ink-muted">{text[locale]}</span>
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
