// Bands and their edges in words, and how a signal is counted. Pure.

import type { Steps } from '@/lib/charts/band-axis';
import { fill } from '@/lib/content/fill';
import { axisWords, bandWords } from '@/lib/content/screens/charts-signals';
import { formatSignal, SIGNAL_UNITS } from '@/lib/content/signals/format-signal';
import type { Locale } from '@/lib/format/locale';
import { formatNumber } from '@/lib/format/number';
import { edgeOf, type Edge, type SignalId } from '@/lib/review';

const RATIOS: ReadonlySet<string> = new Set(['percent', 'rate', 'multiple']);
const YEAR = 12;

/** Whether a signal is counted in whole numbers. */
export const stepsOf = (signal: SignalId): Steps =>
  RATIOS.has(SIGNAL_UNITS[signal]) ? 'continuous' : 'whole';

/** Figures that end in a Latin mark stand off from the Chinese that follows. */
const spaced = (text: string) => text.replace(/([\d%×])(?=[\u4e00-\u9fff])/g, '$1 ');

const firstWhole = (edge: Edge) => edge.from ?? Math.floor(edge.above) + 1;

function wholeBand(signal: SignalId, edge: Edge, next: Edge | undefined, locale: Locale): string {
  const from = firstWhole(edge);
  const first = formatSignal(signal, from, locale);
  if (!next) return fill(bandWords.orMore, locale, { first });
  const until = firstWhole(next) - 1;
  const last = formatSignal(signal, until, locale);
  if (until <= from) return fill(bandWords.only, locale, { first });
  return fill(bandWords.range, locale, { first: formatNumber(from), last });
}

function stretchWords(edge: Edge, next: Edge | undefined) {
  const past = edge.from === undefined;
  if (!next) return past ? bandWords.over : bandWords.orMore;
  const under = next.from !== undefined;
  if (!past && next.above === edge.from) return bandWords.only;
  if (!past && edge.from === 0) return under ? bandWords.under : bandWords.upTo;
  if (past) return under ? bandWords.overUnder : bandWords.overUpTo;
  return under ? bandWords.fromUnder : bandWords.fromUpTo;
}

/**
 * One band of a signal in words, exact about which side an edge belongs to.
 *
 * @example bandText('lenderCount', bands, 2, 'zh-CN') //=> '5–6 家'
 * @example bandText('cardUtilization', bands, 2, 'zh-CN') //=> '30% 起，不到 50%'
 */
export function bandText(
  signal: SignalId,
  edges: readonly Edge[],
  index: number,
  locale: Locale,
): string {
  const edge = edges[index];
  const next = edges[index + 1];
  if (!edge) return '';
  if (stepsOf(signal) === 'whole' && SIGNAL_UNITS[signal] !== 'age') {
    return wholeBand(signal, edge, next, locale);
  }
  const words = stretchWords(edge, next);
  const first = formatSignal(signal, edgeOf(edge), locale);
  const end = next ? formatSignal(signal, edgeOf(next), locale) : '';
  const text = fill(words, locale, { first, end });
  return locale === 'en' ? text : spaced(text);
}

const PAST = '>';

/** Where a band begins, as short as an axis needs it; `>50%` where the edge itself is not in it. */
export function edgeText(signal: SignalId, edge: Edge, locale: Locale): string {
  if (stepsOf(signal) === 'whole') return startText(signal, firstWhole(edge), locale);
  const text = startText(signal, edgeOf(edge), locale);
  return edge.from === undefined ? PAST + text : text;
}

function startText(signal: SignalId, start: number, locale: Locale): string {
  const unit = SIGNAL_UNITS[signal];
  if (unit === 'percent' || unit === 'rate') return `${formatNumber(start * 100, 1)}%`;
  if (unit !== 'age' || start === 0) return formatNumber(start, 1);
  const years = start % YEAR === 0;
  const count = years ? start / YEAR : start;
  return fill(years ? axisWords.years : axisWords.months, locale, { count });
}
