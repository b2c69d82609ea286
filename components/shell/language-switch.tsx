'use client';

import { usePathname } from 'next/navigation';
import type { MouseEvent } from 'react';
import { languages } from '@/lib/content/screens/shell';
import type { Locale } from '@/lib/format/locale';
import { inLocale, otherLocale } from '@/lib/site';
import { keepPreference } from './preference';

/** The same page, with the same query, in the other language. */
export function LanguageSwitch({ locale }: { locale: Locale }) {
  const other = otherLocale(locale);
  const address = inLocale(usePathname(), other);
  const go = (event: MouseEvent<HTMLAnchorElement>) => {
    keepPreference('limitlens.language', other);
    event.currentTarget.href = address + location.search + location.hash;
  };
  return (
    <a
      href={address}
      hrefLang={other}
      lang={other}
      onClick={go}
      className="inline-flex min-h-11 min-w-11 items-center justify-center rounded-md px-2 text-note font-semibold text-ink-muted no-underline hover:text-ink hover:underline hover:underline-offset-4"
    >
      <span aria-hidden="true">{languages[other].short}</span>
      <span className="sr-only">{languages[other].name}</span>
    </a>
  );
}
