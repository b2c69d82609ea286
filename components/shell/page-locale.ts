import { notFound } from 'next/navigation';
import { isLocale, type Locale } from '@/lib/format/locale';

/** The language in a page's address. */
export async function pageLocale(params: Promise<{ locale: string }>): Promise<Locale> {
  const { locale } = await params;
  return isLocale(locale) ? locale : notFound();
}
