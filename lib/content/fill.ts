// Puts the borrower's figures into a text. Figures arrive formatted; plain numbers are counts.

import { formatNumber } from '@/lib/format/number';
import type { Locale } from '@/lib/format/locale';
import type { Words } from './words';

/** What a text's placeholders stand for: formatted text, or a count. */
export type Params = Readonly<Record<string, string | number>>;

const PLACEHOLDER = /\{([a-zA-Z]\w*)(?:\|([^|{}]*)\|([^|{}]*))?\}/g;

const HAN_THEN_SPACE = /\p{Script=Han} $/u;
const SPACE_THEN_HAN = /^ \p{Script=Han}/u;
const ENDS_IN_HAN = /\p{Script=Han}$/u;
const BEGINS_WITH_HAN = /^\p{Script=Han}/u;
const ENDS_IN_LATIN = /[A-Za-z0-9%×]$/;
const BEGINS_WITH_LATIN = /^[A-Za-z0-9¥+−]/;

/** Chinese sets a space between Han and Latin or digits, and none between Han and Han. */
function join(before: string, after: string): string {
  if (HAN_THEN_SPACE.test(before) && BEGINS_WITH_HAN.test(after))
    return before.slice(0, -1) + after;
  if (ENDS_IN_HAN.test(before) && SPACE_THEN_HAN.test(after)) return before + after.slice(1);
  const apart =
    (ENDS_IN_HAN.test(before) && BEGINS_WITH_LATIN.test(after)) ||
    (ENDS_IN_LATIN.test(before) && BEGINS_WITH_HAN.test(after));
  return apart ? `${before} ${after}` : before + after;
}

/** English has two forms, and the first is for one alone. */
function chooseForm(value: string | number, one: string, many: string): string {
  const count = typeof value === 'number' ? value : Number(value.replaceAll(',', ''));
  return Math.abs(count) === 1 ? one : many;
}

function valueOf([raw, name = '', one, many]: RegExpMatchArray, params: Params): string {
  const value = params[name];
  if (value === undefined) return raw;
  if (one !== undefined && many !== undefined) return chooseForm(value, one, many);
  return typeof value === 'number' ? formatNumber(value, 2) : value;
}

/**
 * A text in one language with its placeholders filled: `{count}` gives the figure itself and
 * `{count|lender|lenders}` the word that agrees with it. Spaces beside a placeholder are set as
 * Chinese needs them for the figure. A placeholder without a value stays as it is written.
 *
 * @example fill({ 'zh-CN': '{n} 家', en: '{n} {n|lender|lenders}' }, 'en', { n: 1 }) //=> '1 lender'
 * @example fill({ 'zh-CN': '{day} 起', en: 'From {day}' }, 'zh-CN', { day: '5 月 1 日' }) //=> '5 月 1 日起'
 */
export function fill(words: Words, locale: Locale, params: Params = {}): string {
  const text = words[locale];
  const put = locale === 'zh-CN' ? join : (before: string, after: string) => before + after;
  let filled = '';
  let end = 0;
  for (const match of text.matchAll(PLACEHOLDER)) {
    filled = put(filled, text.slice(end, match.index));
    filled = put(filled, valueOf(match, params));
    end = match.index + match[0].length;
  }
  return put(filled, text.slice(end));
}
