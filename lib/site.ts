// The site's pages and their addresses. A page joins the navigation by being named here.

import { LOCALES, isLocale, type Locale } from '@/lib/format/locale';

const segments = {
  home: '',
  check: 'check',
  quickCheck: 'check/quick',
  fullForm: 'check/full',
  answers: 'check/answers',
  import: 'check/import',
  result: 'result',
  whatIf: 'what-if',
  plan: 'plan',
  doors: 'doors',
  funding: 'funding',
  watch: 'watch',
  letters: 'letters',
  policy: 'policy',
  method: 'method',
  history: 'history',
} as const;

export type Route = keyof typeof segments;

/** In the order in which a borrower needs them. */
export const HEADER_ROUTES = [
  'check',
  'result',
  'whatIf',
  'plan',
  'policy',
  'method',
  'history',
] as const satisfies readonly Route[];

/** What the foot of each page lists. */
export const FOOTER_ROUTES = [
  'home',
  ...HEADER_ROUTES,
  'doors',
  'funding',
  'watch',
  'letters',
] as const satisfies readonly Route[];

/** Pages to look things up on: where the header has no room they stand at the foot of each page. */
export const FOOTER_FIRST: ReadonlySet<Route> = new Set<Route>(['policy', 'method']);

/**
 * The address of a page.
 *
 * @example href('en', 'check') //=> '/en/check/'
 */
export function href(locale: Locale, route: Route): string {
  const segment = segments[route];
  return segment === '' ? `/${locale}/` : `/${locale}/${segment}/`;
}

/**
 * The same page in another language; an address without a language leads to that language's home.
 *
 * @example inLocale('/en/check/', 'zh-CN') //=> '/zh-CN/check/'
 */
export function inLocale(pathname: string, locale: Locale): string {
  const [, first = '', ...rest] = pathname.split('/');
  return isLocale(first) ? `/${[locale, ...rest].join('/')}` : `/${locale}/`;
}

/** The language to switch to. */
export const otherLocale = (locale: Locale): Locale =>
  LOCALES.find((other) => other !== locale) ?? locale;
