import { ButtonLink } from '@/components/ui/button';
import { hero } from '@/lib/content/screens/landing';
import { start } from '@/lib/content/screens/landing-notes';
import type { Locale } from '@/lib/format/locale';
import { href } from '@/lib/site';

/** The next action once more, for whoever has read this far. */
export function Start({ locale }: { locale: Locale }) {
  return (
    <section
      aria-labelledby="start-title"
      className="panel flex flex-col items-start gap-6 rounded-lg p-6 sm:p-10 md:flex-row md:items-center md:justify-between"
    >
      <div className="measure">
        <h2 id="start-title" className="text-heading">
          {start.title[locale]}
        </h2>
        <p className="mt-2">{start.text[locale]}</p>
      </div>
      <ButtonLink tone="on-panel" size="large" href={href(locale, 'check')} className="flex-none">
        {hero.start[locale]}
      </ButtonLink>
    </section>
  );
}
