// A reason's figures in the unit of what it is about: a signal, an amount, or a total of points.

import { formatMoneyShort } from '@/lib/format/money';
import { formatNumber } from '@/lib/format/number';
import type { Locale } from '@/lib/format/locale';
import type { Reason, Scorecard } from '@/lib/review';
import { toFen } from '@/lib/units/fen';
import { fill } from '../fill';
import { formatSignal } from '../signals/format-signal';
import { REASONS } from './reasons';

type Figures = Pick<Reason, 'kind' | 'signal' | 'value' | 'edge'>;

function formatFigure(reason: Figures, value: number, locale: Locale): string {
  if (reason.signal !== null) return formatSignal(reason.signal, value, locale);
  if (reason.kind === 'term') return formatMoneyShort(toFen(value), locale);
  return locale === 'zh-CN' ? `${formatNumber(value)} 分` : `${formatNumber(value)} points`;
}

/** `value` and `edge` formatted, each only where the reason has one. */
function reasonFigures(reason: Figures, locale: Locale): Record<string, string> {
  const { value, edge } = reason;
  return {
    ...(value !== null && { value: formatFigure(reason, value, locale) }),
    ...(edge !== null && { edge: formatFigure(reason, edge, locale) }),
  };
}

/**
 * A reason's sentence with the borrower's own figure.
 *
 * @example reasonSentence(reason, 'zh-CN') //=> '现在同时欠着 5 家机构，分界线是 5 家。'
 */
export const reasonSentence = (reason: Figures & Pick<Reason, 'code'>, locale: Locale) =>
  fill(REASONS[reason.code].sentence, locale, reasonFigures(reason, locale));

/** From this share of a line's points on, a loss is large enough to be called high, many or short. */
const MARKED_FROM = 0.4;

function losesMuch({ signal, pointsLost }: Pick<Reason, 'signal' | 'pointsLost'>, card: Scorecard) {
  const line = card.lines.find((each) => each.kind === 'attribute' && each.signal === signal);
  return line !== undefined && pointsLost >= Math.max(0, line.best) * MARKED_FROM;
}

/**
 * A reason's heading: with its direction where much is lost, else only what it is about, so that
 * a single inquiry is not called many.
 *
 * @example reasonTitle(reason, review.scorecard, 'zh-CN') //=> '有欠款的机构偏多'
 */
export function reasonTitle(
  reason: Pick<Reason, 'code' | 'signal' | 'pointsLost'>,
  card: Scorecard,
  locale: Locale,
): string {
  const { title, marked } = REASONS[reason.code];
  return (marked !== undefined && losesMuch(reason, card) ? marked : title)[locale];
}
