import { Section } from '@/components/ui/section';
import { fill } from '@/lib/content/fill';
import { help } from '@/lib/content/screens/method-screen';
import { support, supportLines } from '@/lib/content/screens/today-support';
import type { Locale } from '@/lib/format/locale';

/** Public lines and what each is for. */
export function HelpLines({ locale }: { locale: Locale }) {
  return (
    <Section id="help" ruled title={help.title[locale]} lead={help.order[locale]}>
      <ul>
        {supportLines.map(({ number, name, text }) => (
          <li
            key={number}
            className="grid items-baseline gap-x-10 gap-y-1 border-t border-rule py-3 sm:grid-cols-[11rem_minmax(0,1fr)]"
          >
            <a
              href={`tel:${number}`}
              aria-label={`${fill(support.call, locale, { number })} ${name[locale]}`}
              className="link figures inline-flex min-h-11 items-center justify-self-start text-title font-semibold"
            >
              {number}
            </a>
            <div>
              <p className="font-semibold">{name[locale]}</p>
              <p className="text-ink-muted">{text[locale]}</p>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
