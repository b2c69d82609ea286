'use client';

import { Arrow } from '@/components/ui/arrow';
import { chooser, languages } from '@/lib/content/screens/shell';
import type { Locale } from '@/lib/format/locale';
import { href } from '@/lib/site';
import { keepPreference } from './preference';

/** Goes on in one language and remembers it. */
export function LanguageLink({ locale }: { locale: Locale }) {
  return (
    <a
      href={href(locale, 'home')}
      hrefLang={locale}
      onClick={() => keepPreference('limitlens.language', locale)}
      className="group flex min-h-11 items-center justify-between gap-6 border-b border-rule py-5 text-ink no-underline hover:border-accent"
    >
      <span>
        <span className="block text-heading font-bold group-hover:text-accent">
          {languages[locale].name}
        </span>
        <span className="text-ink-muted">{chooser.go[locale]}</span>
      </span>
      <Arrow className="size-6 text-accent" />
    </a>
  );
}
