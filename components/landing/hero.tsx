import { ButtonLink } from '@/components/ui/button';
import { hero } from '@/lib/content/screens/landing';
import type { Locale } from '@/lib/format/locale';
import { href } from '@/lib/site';
import { Preview } from './preview';

/** The question, the one next action, and what an answer looks like. */
export function Hero({ locale }: { locale: Locale }) {
  return (
    <div className="grid items-center gap-12 lg:grid-cols-[11fr_9fr] lg:gap-16">
      <div>
        <h1 className="text-display">
          <span className="block">{hero.question[locale]}</span>
          <span className="block text-accent">{hero.answer[locale]}</span>
        </h1>
        <p className="measure mt-6 text-lead">{hero.lead[locale]}</p>
        <div className="mt-8 flex flex-wrap items-center gap-x-7 gap-y-3">
          <ButtonLink size="large" href={href(locale, 'check')}>
            {hero.start[locale]}
          </ButtonLink>
          <ButtonLink tone="quiet" href={`${href(locale, 'result')}?sample=stretched`}>
            {hero.sample[locale]}
          </ButtonLink>
        </div>
        <ul className="mt-6 text-note text-ink-muted">
          <li>{hero.effort[locale]}</li>
          <li>{hero.privacy[locale]}</li>
        </ul>
      </div>
      <Preview locale={locale} />
    </div>
  );
}
