'use client';

import { LazyScaleBars } from '@/components/charts/lazy-scale-bars';
import type { ScaleBarRow } from '@/components/charts/scale-bar';
import { axisReach, niceTicks } from '@/lib/charts/scale';
import { fill } from '@/lib/content/fill';
import { limit as words } from '@/lib/content/screens/charts-limit';
import { TERMS } from '@/lib/content/terms';
import { capitalized } from '@/lib/format/capitalized';
import type { Locale } from '@/lib/format/locale';
import { formatMoney, formatMoneyShort } from '@/lib/format/money';
import type { Policy, Review } from '@/lib/review';
import { toFen, type Fen } from '@/lib/units/fen';
import { ChartKey, type KeyItem } from './chart-key';
import type { TermRow } from './term-rows';

const TICKS = 4;

function termBar({ id, amount, binding }: TermRow, locale: Locale): ScaleBarRow {
  return {
    key: id,
    name: capitalized(TERMS[id].name[locale]),
    value: amount,
    text: formatMoneyShort(amount, locale),
    look: binding ? 'watch' : 'faint',
    mark: binding ? words.binds[locale] : undefined,
  };
}

type Total = Pick<ScaleBarRow, 'key' | 'name' | 'look'>;

const total = (named: Total, amount: Fen, locale: Locale): ScaleBarRow => ({
  ...named,
  value: amount,
  text: formatMoneyShort(amount, locale),
});

/** Where the line stood, what each term allows, and where the line ends up, on one scale. */
function barsOf(rows: readonly TermRow[], { decision }: Review, locale: Locale): ScaleBarRow[] {
  const { currentLimit, limit } = decision;
  return [
    ...(currentLimit === null
      ? []
      : [
          total(
            { key: 'current', name: words.current[locale], look: 'plain' },
            currentLimit,
            locale,
          ),
        ]),
    ...rows.map((row) => termBar(row, locale)),
    total({ key: 'result', name: words.result[locale], look: 'accent' }, limit, locale),
  ];
}

function chartLabel(rows: readonly TermRow[], { decision }: Review, locale: Locale): string {
  const row = rows.find(({ binding }) => binding);
  const limit = formatMoney(decision.limit);
  if (!row) return fill(words.chartBare, locale, { limit });
  const params = { term: TERMS[row.id].name[locale], amount: formatMoney(row.amount), limit };
  return fill(words.chart, locale, params);
}

/** How far the scale reaches: the line before and after is always easy to see. */
function ticksOf(bars: readonly ScaleBarRow[], { decision }: Review, { movement }: Policy) {
  const { currentLimit, limit } = decision;
  const focus = [limit, (currentLimit ?? 0) * movement.increaseAtMost];
  return niceTicks(
    axisReach(
      bars.map(({ value }) => value),
      focus,
    ),
    TICKS,
  );
}

type LimitChartProps = { rows: readonly TermRow[]; review: Review; policy: Policy; locale: Locale };

/** What is marked on the scale besides the bars: where nothing changes, and the deepest cut. */
function marksOf({ decision }: Review, { movement }: Policy) {
  const current = decision.currentLimit;
  if (current === null) return null;
  return {
    zone: { from: toFen(current * movement.holdFrom), to: toFen(current * movement.increaseFrom) },
    floor: toFen(current * movement.decreaseAtLeast),
  };
}

function keyItems(marks: ReturnType<typeof marksOf>, binds: boolean, cut: boolean, locale: Locale) {
  const items: KeyItem[] = [];
  if (binds) items.push({ look: 'binding', text: words.binding[locale] });
  if (marks) {
    const params = { from: formatMoney(marks.zone.from), to: formatMoney(marks.zone.to) };
    items.push({ look: 'zone', text: fill(words.zone, locale, params) });
    const amount = formatMoney(marks.floor);
    items.push({ look: 'line', text: fill(words.floor, locale, { amount }) });
  }
  if (cut) items.push({ look: 'cut', text: words.cut[locale] });
  return items;
}

/** The terms as bars on one scale, and what its marks stand for. */
export function LimitChart({ rows, review, policy, locale }: LimitChartProps) {
  const bars = barsOf(rows, review, locale);
  const ticks = ticksOf(bars, review, policy);
  const marks = marksOf(review, policy);
  const end = ticks.at(-1) ?? 0;
  return (
    <>
      <LazyScaleBars
        label={chartLabel(rows, review, locale)}
        rows={bars}
        ticks={ticks.map((at) => ({
          at,
          text: at === 0 ? '0' : formatMoneyShort(toFen(at), locale),
        }))}
        zone={marks?.zone}
        line={marks?.floor}
      />
      <ChartKey
        items={keyItems(
          marks,
          rows.some(({ binding }) => binding),
          bars.some(({ value }) => value > end),
          locale,
        )}
      />
    </>
  );
}
