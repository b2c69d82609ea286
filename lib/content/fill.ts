// Puts the borrower's figures into a text. Figures arrive formatted; plain numbers are counts.

import { formatNumber } from '@/lib/format/number';
import type { Locale } from '@/lib/format/locale';
import type { Words } from './words';

/** What a text's placeholders stand for: formatted text, or a count. */
export type Params = Readonly<Record<string, string | number>>;

const PLACEHOLDER = /\{([a-zA-Z]\w*)(?:\|([^|{}]*)\|([^|{}]*))?\}/g;
const ENGLISH = new Intl.PluralRules('en');

const toCount = (value: string | number) =>
  typeof value === 'number' ? value : Number(value.replaceAll(',', ''));

function chooseForm(value: string | number, one: string, many: string): string {
  const count = toCount(value);
  return Number.isFinite(count) && ENGLISH.select(count) === 'one' ? one : many;
}

/**
 * A text in one language with its placeholders filled: `{count}` gives the figure itself and
 * `{count|lender|lenders}` the word that agrees with it. A placeholder without a value stays as
 * it is written, so that a test can see it.
 *
 * @example fill({ 'zh-CN': '{n} 家', en: '{n} {n|lender|lenders}' }, 'en', { n: 1 }) //=> '1 lender'
 */
export function fill(words: Words, locale: Locale, params: Params = {}): string {
  return words[locale].replace(PLACEHOLDER, (raw, name: string, one?: string, many?: string) => {
    const value = params[name];
    if (value === undefined) return raw;
    if (one !== undefined && many !== undefined) return chooseForm(value, one, many);
    return typeof value === 'number' ? formatNumber(value, 2) : value;
  });
}
