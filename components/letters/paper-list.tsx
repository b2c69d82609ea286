import { Section } from '@/components/ui/section';
import { EVIDENCE } from '@/lib/content/letters/evidence';
import { papers as words } from '@/lib/content/screens/letters-after';
import type { Locale } from '@/lib/format/locale';
import type { Letter } from '@/lib/letters/letter';

/** The papers of a letter: what each shows, and where to get it. */
export function PaperList({ letter, locale }: { letter: Letter; locale: Locale }) {
  const codes = letter.parts.flatMap((part) => (part.kind === 'paper' ? [part.code] : []));
  const colon = locale === 'en' ? ': ' : '：';
  return (
    <Section id="papers" ruled title={words.title[locale]} lead={words.lead[locale]}>
      <ul className="border-t border-rule">
        {codes.map((code) => {
          const { name, proves, from } = EVIDENCE[code];
          return (
            <li key={code} className="border-b border-rule py-3">
              <p className="font-semibold">{name[locale]}</p>
              <p className="text-note text-ink-muted">
                {words.proves[locale] + colon + proves[locale]}
                <span className="block">{words.from[locale] + colon + from[locale]}</span>
              </p>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
