import { ACTION_WORDS } from '@/lib/content/actions';
import { fill } from '@/lib/content/fill';
import { headlines } from '@/lib/content/screens/result';
import type { Words } from '@/lib/content/words';
import type { Locale } from '@/lib/format/locale';
import { formatMoneyShort } from '@/lib/format/money';
import type { Headline, HeadlineCode } from './headline';

const isOwn = (code: HeadlineCode): code is keyof typeof headlines =>
  Object.hasOwn(headlines, code);

export const headlineWords = (code: HeadlineCode): Words =>
  isOwn(code) ? headlines[code] : ACTION_WORDS[code].headline;

export const headlineFigures = ({ limit, low, high }: Headline, locale: Locale) => ({
  limit: formatMoneyShort(limit, locale),
  low: formatMoneyShort(low, locale),
  high: formatMoneyShort(high, locale),
});

/** The answer as plain text. */
export const headlineText = (headline: Headline, locale: Locale) =>
  fill(headlineWords(headline.code), locale, headlineFigures(headline, locale));
