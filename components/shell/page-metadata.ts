import type { Metadata, Viewport } from 'next';
import { brand } from '@/lib/content/screens/shell';
import type { Words } from '@/lib/content/words';
import type { Locale } from '@/lib/format/locale';
import { href, type Route } from '@/lib/site';
import { paper } from './paper';
import { manifestAddress } from './web-manifest';

/** Where the site is published, if the build was told: search engines want whole addresses. */
const published = process.env['SITE_URL'];

/** What every page shares. */
export const siteMetadata = (locale: Locale): Metadata => ({
  ...(published && { metadataBase: new URL(published) }),
  manifest: manifestAddress(locale),
  title: { default: brand.title[locale], template: `%s · ${brand.name[locale]}` },
  description: brand.description[locale],
  applicationName: brand.name[locale],
  formatDetection: { telephone: false, date: false, address: false, email: false },
  referrer: 'no-referrer',
});

/** A page's address and that of the same page in each language; nothing where they are not known. */
export const addresses = (canonical: string, languages: Record<string, string>): Metadata =>
  published ? { alternates: { canonical, languages } } : {};

/** A page's own title, and the same page in the other language. */
export const pageMetadata = (
  locale: Locale,
  route: Route,
  words: { title?: Words; description?: Words } = {},
): Metadata => ({
  ...(words.title && { title: words.title[locale] }),
  ...(words.description && { description: words.description[locale] }),
  ...addresses(href(locale, route), {
    'zh-CN': href('zh-CN', route),
    en: href('en', route),
    'x-default': route === 'home' ? '/' : href('zh-CN', route),
  }),
});

/** The browser's own frame takes the colour of the paper. */
export const siteViewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: paper.light },
    { media: '(prefers-color-scheme: dark)', color: paper.dark },
  ],
};
