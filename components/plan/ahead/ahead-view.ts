// The months ahead as lines, a scale and a table. Pure.

import type { LimitPoint } from '@/components/charts/limit-lines';
import type { LineLook } from '@/components/charts/line-look';
import type { ScaleTick } from '@/components/charts/scale-ticks';
import type { TableProps } from '@/components/ui/table';
import { textWidth } from '@/lib/charts/labels';
import { niceTicks } from '@/lib/charts/scale';
import { ACTION_WORDS } from '@/lib/content/actions';
import { ahead as words } from '@/lib/content/screens/plan-ahead';
import { formatMonth } from '@/lib/format/dates';
import type { Locale } from '@/lib/format/locale';
import { formatMoneyShort } from '@/lib/format/money';
import type { MonthAhead, Projection } from '@/lib/review';
import { toFen } from '@/lib/units/fen';
import { limitToDraw } from './ahead-sentence';

const EVERY = 6;
const STEPS = 4;
const FONT = 12;

type AheadView = {
  points: LimitPoint[];
  lines: LineLook[];
  across: ScaleTick[];
  up: ScaleTick[];
  textRoom: number;
};

const drawn = (month: MonthAhead | undefined) => (month ? limitToDraw(month) : 0);

/** Lines from the back to the front, so that the plan is never hidden. */
export function aheadView({ withPlan, without, withSlip }: Projection, locale: Locale): AheadView {
  const points = withPlan.map((month, at): LimitPoint => ({
    at,
    band: [month.climates.low, month.climates.high],
    main: drawn(month),
    other: drawn(without[at]),
    ...(withSlip && { warning: drawn(withSlip[at]) }),
  }));
  const most = Math.max(
    ...points.flatMap(({ band, main = 0, other = 0 }) => [band[1], main, other]),
  );
  const up = niceTicks(Math.max(1, most), STEPS).map((at) => ({
    at,
    text: at === 0 ? '0' : formatMoneyShort(toFen(at), locale),
  }));
  return {
    points,
    lines: withSlip ? ['other', 'warning', 'main'] : ['other', 'main'],
    across: withPlan.flatMap(({ on }, at) =>
      at % EVERY === 0 ? [{ at, text: on.slice(0, 7).replace('-', '/') }] : [],
    ),
    up,
    textRoom: Math.ceil(Math.max(...up.map(({ text }) => textWidth(text, FONT)))) + 14,
  };
}

function cellText({ action, limit }: MonthAhead, locale: Locale): string {
  const money = formatMoneyShort(limit, locale);
  if (action !== 'freeze' && action !== 'close') return money;
  return `${ACTION_WORDS[action].label[locale]} ${money}`;
}

/** Every month as a row. */
export function aheadTable(projection: Projection, locale: Locale): TableProps {
  const { withPlan, without, withSlip } = projection;
  const told = (month: MonthAhead | undefined) => (month ? cellText(month, locale) : '');
  return {
    caption: words.caption[locale],
    columns: [
      { key: 'month', label: words.month[locale] },
      { key: 'plan', label: words.linePlan[locale], figures: true },
      { key: 'without', label: words.lineWithout[locale], figures: true },
      ...(withSlip ? [{ key: 'slip', label: words.lineSlip[locale], figures: true }] : []),
      { key: 'range', label: words.range[locale], figures: true },
    ],
    rows: withPlan.map((month, at) => ({
      key: month.on,
      cells: [
        formatMonth(month.on, locale),
        told(month),
        told(without[at]),
        ...(withSlip ? [told(withSlip[at])] : []),
        [month.climates.low, month.climates.high]
          .map((limit) => formatMoneyShort(limit, locale))
          .join(' – '),
      ],
    })),
  };
}
