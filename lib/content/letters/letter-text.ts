// A letter as plain text in one language, and what is still blank in a text.

import { capitalized } from '@/lib/format/capitalized';
import { formatDate, formatMonth } from '@/lib/format/dates';
import type { Locale } from '@/lib/format/locale';
import { formatMoney } from '@/lib/format/money';
import { formatNumber } from '@/lib/format/number';
import { formatRate } from '@/lib/format/percent';
import type { BlankCode, Figure, Letter, Part } from '@/lib/letters/letter';
import { fill } from '../fill';
import { INQUIRY_REASONS } from '../lists/inquiry-reasons';
import { PRODUCTS } from '../lists/products';
import { PUBLIC_RECORD_KINDS } from '../lists/public-records';
import { EVIDENCE } from './evidence';
import { BLANK_WORDS, LETTER_PARTS, TOPICS } from './letter-parts';

/** A place to write in, by pen or by typing over it. */
const blankText = (code: BlankCode, locale: Locale): string =>
  locale === 'zh-CN' ? `【${BLANK_WORDS[code][locale]}】` : `[${BLANK_WORDS[code][locale]}]`;

const BLANK = /【([^【】\n]{1,40})】|\[([^[\]\n]{1,40})\]/g;

/** One blank of a text: what to write there, and where it stands. */
export type FoundBlank = { label: string; from: number; to: number };

/**
 * Every place of a text that is still blank, in order.
 *
 * @example blanksIn('致：【姓名】') //=> [{ label: '姓名', from: 2, to: 6 }]
 */
export const blanksIn = (text: string): FoundBlank[] =>
  [...text.matchAll(BLANK)].map((match) => ({
    label: match[1] ?? match[2] ?? '',
    from: match.index,
    to: match.index + match[0].length,
  }));

/** A figure as a letter in this language writes it: amounts in full, never in 万. */
export function figureText(figure: Figure, locale: Locale): string {
  switch (figure.kind) {
    case 'money':
      return formatMoney(figure.amount);
    case 'day':
      return formatDate(figure.on, locale);
    case 'month':
      return formatMonth(figure.month, locale);
    case 'count':
      return formatNumber(figure.count);
    case 'rate':
      return formatRate(figure.rate);
    case 'name':
      return figure.name;
    case 'product':
      return PRODUCTS[figure.product].label[locale];
    case 'inquiry':
      return INQUIRY_REASONS[figure.reason].label[locale];
    case 'publicRecord':
      return PUBLIC_RECORD_KINDS[figure.record].label[locale];
    case 'blank':
      return blankText(figure.blank, locale);
  }
}

function sentence(part: Extract<Part, { figures: unknown }>, locale: Locale): string {
  const figures = Object.entries(part.figures).map(([name, figure]): [string, string] => [
    name,
    figureText(figure, locale),
  ]);
  return fill(LETTER_PARTS[part.code], locale, Object.fromEntries(figures));
}

/** Items are numbered, what is asked within one and the papers are dashed. */
function textOf(part: Part, number: number, locale: Locale): string {
  switch (part.kind) {
    case 'topic':
      return `   - ${TOPICS[part.code][locale]}`;
    case 'paper':
      return `- ${EVIDENCE[part.code].name[locale]}`;
    case 'item':
      return `${number}. ${sentence(part, locale)}`;
    default:
      return capitalized(sentence(part, locale));
  }
}

const LISTED: ReadonlySet<Part['kind']> = new Set(['item', 'topic', 'paper']);

/** Items of a list stand close together; a blank line parts everything else. */
const gapBetween = (before: Part | undefined, part: Part): string => {
  if (before === undefined) return '';
  if (LISTED.has(part.kind) || (before.kind === 'line' && part.kind === 'line')) return '\n';
  return '\n\n';
};

/** A list whose last item ends like a sentence. */
const endLists = (text: string) =>
  text.replace(/[;；](?=\n\n|$)/g, (mark) => (mark === ';' ? '.' : '。'));

/** The whole letter as text; what is not known stands as a blank. */
export function letterText({ parts }: Letter, locale: Locale): string {
  let text = '';
  let number = 0;
  parts.forEach((part, i) => {
    if (part.kind === 'item') number += 1;
    else if (part.kind !== 'topic') number = 0;
    text += gapBetween(parts[i - 1], part) + textOf(part, number, locale);
  });
  return endLists(text);
}
