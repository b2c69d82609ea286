'use client';

import { useEffect } from 'react';
import { fill } from '@/lib/content/fill';
import { errors } from '@/lib/content/screens/check';
import { brand } from '@/lib/content/screens/shell';
import type { Locale } from '@/lib/format/locale';

/** The window's title: the step on screen, and in front of it that something is wrong. */
export function usePageTitle(title: string, failed: boolean, locale: Locale) {
  const full = `${failed ? fill(errors.prefix, locale, { title }) : title} · ${brand.name[locale]}`;
  useEffect(() => {
    document.title = full;
  }, [full]);
}
