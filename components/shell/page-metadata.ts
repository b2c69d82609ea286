import type { Metadata, Viewport } from 'next';
import { brand } from '@/lib/content/screens/shell';
import type { Words } from '@/lib/content/words';
import type { Locale } from '@/lib/format/locale';
import { href, type Route } from '@/lib/site';

/** What every page shares. */
export const siteMetadata = (locale: Locale): Metadata => ({
  title: { default: brand.title[locale], template: `%s · ${brand.name[locale]}` },
  description: brand.description[locale],
  applicationName: brand.name[locale],
  formatDetection: { telephone: false, date: false, address: false, email: false },
  referrer: 'no-referrer',
});

/** A page's own title, and the same page in the other language. */
export const pageMetadata = (
  locale: Locale,
  route: Route,
  words: { title?: Words; description?: Words } = {},
): Metadata => ({
  ...(words.title && { title: words.title[locale] }),
  ...(words.description && { description: words.description[locale] }),
  alternates: {
    canonical: href(locale, route),
    languages: {
      'zh-CN': href('zh-CN', route),
      en: href('en', route),
      'x-default': route === 'home' ? '/' : href('zh-CN', route),
    },
  },
});

/** The browser's own frame takes the colour of the paper. */
export const siteViewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbfaf6' },
    { media: '(prefers-color-scheme: dark)', color: '#131619' },
  ],
};
