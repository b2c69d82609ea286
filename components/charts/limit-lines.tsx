'use client';

import {
  Area,
  CartesianGrid,
  ComposedChart,
  Line,
  ResponsiveContainer,
  XAxis,
  YAxis,
} from 'recharts';
import { LINE_LOOKS, type LineLook } from './line-look';
import type { ScaleTick } from './scale-ticks';

/** One place on the horizontal axis: the value of each line and the band behind them. */
export type LimitPoint = { at: number; band: [low: number, high: number] } & Partial<
  Record<LineLook, number>
>;

export type LimitLinesProps = {
  points: readonly LimitPoint[];
  lines: readonly LineLook[];
  across: readonly ScaleTick[];
  up: readonly ScaleTick[];
  /** The room that the widest text beside the scale needs, in pixels. */
  textRoom: number;
  height: number;
};

const FONT = 12;
const textIn = (ticks: readonly ScaleTick[]) => (value: number) =>
  ticks.find(({ at }) => at === value)?.text ?? '';
const values = (ticks: readonly ScaleTick[]) => ticks.map(({ at }) => at);

/** Steps over time, each told by colour and by its dashes, before a band. Drawn in the browser only. */
export function LimitLines({ points, lines, across, up, textRoom, height }: LimitLinesProps) {
  const text = { fontSize: FONT, fill: 'var(--color-ink-muted)' };
  return (
    <ResponsiveContainer width="100%" height={height}>
      <ComposedChart
        data={[...points]}
        accessibilityLayer={false}
        margin={{ top: 8, right: 24, bottom: 0, left: 0 }}
        className="figures"
      >
        <CartesianGrid vertical={false} stroke="var(--color-rule)" />
        <XAxis
          dataKey="at"
          type="number"
          domain={[0, values(across).at(-1) ?? 1]}
          ticks={values(across)}
          tickFormatter={textIn(across)}
          tickLine={false}
          axisLine={{ stroke: 'var(--color-rule-strong)' }}
          tick={text}
          interval={0}
        />
        <YAxis
          type="number"
          domain={[0, values(up).at(-1) ?? 1]}
          ticks={values(up)}
          tickFormatter={textIn(up)}
          tickLine={false}
          axisLine={false}
          width={textRoom}
          tick={text}
        />
        <Area
          dataKey="band"
          type="stepAfter"
          stroke="none"
          fill="var(--color-accent-soft)"
          fillOpacity={1}
          isAnimationActive={false}
          activeDot={false}
        />
        {lines.map((look) => (
          <Line
            key={look}
            dataKey={look}
            type="stepAfter"
            dot={false}
            activeDot={false}
            isAnimationActive={false}
            {...LINE_LOOKS[look]}
          />
        ))}
      </ComposedChart>
    </ResponsiveContainer>
  );
}
