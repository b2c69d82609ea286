import type { MetadataRoute } from 'next';
import { brand } from '@/lib/content/screens/shell';
import type { Locale } from '@/lib/format/locale';
import { href } from '@/lib/site';
import { paper } from './paper';

const icon = (size: number, purpose: 'any' | 'maskable') => ({
  src: `/icons/${purpose}-${size}.png`,
  sizes: `${size}x${size}`,
  type: 'image/png',
  purpose,
});

export const manifestAddress = (locale: Locale) => `${href(locale, 'home')}manifest.webmanifest`;

/** The site as an app to install: one app, whose name and first page are in the reader's language. */
export const webManifest = (locale: Locale): MetadataRoute.Manifest => ({
  id: '/',
  lang: locale,
  dir: 'ltr',
  name: brand.name[locale],
  short_name: brand.name[locale],
  description: brand.description[locale],
  start_url: href(locale, 'home'),
  scope: '/',
  display: 'standalone',
  background_color: paper.light,
  theme_color: paper.light,
  categories: ['finance'],
  icons: [icon(192, 'any'), icon(512, 'any'), icon(192, 'maskable'), icon(512, 'maskable')],
});
