import { ButtonLink } from '@/components/ui/button';
import { empty } from '@/lib/content/screens/result';
import type { Locale } from '@/lib/format/locale';
import { href, type Route } from '@/lib/site';

type EmptyResultProps = {
  locale: Locale;
  /** The page that would show a sample. */
  route?: Route;
};

/** Nothing to work from yet, and both ways in. */
export function EmptyResult({ locale, route = 'result' }: EmptyResultProps) {
  return (
    <div className="measure py-8 md:py-16">
      <h1 className="text-page">{empty.title[locale]}</h1>
      <p className="mt-4 text-lead">{empty.text[locale]}</p>
      <div className="mt-8 flex flex-wrap gap-3">
        <ButtonLink href={href(locale, 'check')} size="large">
          {empty.check[locale]}
        </ButtonLink>
        <ButtonLink
          href={`${href(locale, route)}?sample=stretched`}
          prefetch={false}
          tone="secondary"
          size="large"
        >
          {empty.samples[locale]}
        </ButtonLink>
      </div>
      <p className="mt-6 text-note text-ink-muted">{empty.privacy[locale]}</p>
    </div>
  );
}
