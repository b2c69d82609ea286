'use client';

import { useEffect } from 'react';
import { isLocale } from '@/lib/format/locale';
import { href } from '@/lib/site';
import { readPreference } from './preference';

/** Leads a visitor who chose a language before straight to it. */
export function RememberedLanguage() {
  useEffect(() => {
    const locale = readPreference('limitlens.language');
    if (!locale || !isLocale(locale)) return;
    location.replace(href(locale, 'home'));
  }, []);
  return null;
}
