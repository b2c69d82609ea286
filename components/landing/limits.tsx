import { Section } from '@/components/ui/section';
import { limits } from '@/lib/content/screens/landing-notes';
import type { Locale } from '@/lib/format/locale';

/** What this is not. */
export function Limits({ locale }: { locale: Locale }) {
  return (
    <Section id="limits" title={limits.title[locale]}>
      <dl className="grid gap-x-8 md:grid-cols-3">
        {limits.items.map(({ key, term, text }) => (
          <div key={key} className="border-t border-rule py-5">
            <dt className="font-semibold">{term[locale]}</dt>
            <dd className="mt-1 text-ink-muted">{text[locale]}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
