'use client';

import { useId } from 'react';
import {
  Bar,
  BarChart,
  CartesianGrid,
  ReferenceArea,
  ResponsiveContainer,
  XAxis,
  YAxis,
  type BarShapeProps,
} from 'recharts';
import { Hatches } from './hatches';
import { ScaleBar, type ScaleBarRow } from './scale-bar';
import { ScaleTicks, type ScaleTick } from './scale-ticks';

export type ScaleBarsProps = {
  rows: readonly ScaleBarRow[];
  ticks: readonly ScaleTick[];
  /** A stretch of the scale that is told from the rest. */
  zone?: { from: number; to: number } | undefined;
  /** A place on the scale that is marked by a dashed line. */
  line?: number | undefined;
  height: number;
};

const TOP = 4;
const AXIS = 26;
const SIDE = 1;

const THICK = 14;

/** Bars from zero on one scale, each under its name and figure. Drawn in the browser only. */
export function ScaleBars({ rows, ticks, zone, line, height }: ScaleBarsProps) {
  const id = useId();
  const end = ticks.at(-1)?.at ?? 1;
  const draw = ({ x, y, height: thick, background, index }: BarShapeProps) => {
    const row = rows[index];
    if (!row) return <g />;
    const left = background?.x ?? x;
    return (
      <ScaleBar
        row={row}
        id={id}
        x={left}
        y={y}
        span={background?.width ?? 0}
        line={line}
        thick={thick}
        end={end}
      />
    );
  };
  return (
    <ResponsiveContainer width="100%" height={height}>
      <BarChart
        data={rows.map(({ key, value }) => ({ key, value: Math.min(value, end) }))}
        layout="vertical"
        accessibilityLayer={false}
        margin={{ top: TOP, right: SIDE, bottom: 0, left: SIDE }}
        className="figures"
      >
        <Hatches id={id} />
        <CartesianGrid horizontal={false} stroke="var(--color-rule)" />
        <XAxis
          type="number"
          domain={[0, end]}
          ticks={ticks.map(({ at }) => at)}
          tickLine={false}
          axisLine={false}
          height={AXIS}
          tick={false}
        />
        <ScaleTicks ticks={ticks} end={end} />
        <YAxis type="category" dataKey="key" hide />
        {zone && (
          <ReferenceArea
            x1={zone.from}
            x2={Math.min(zone.to, end)}
            fill="var(--color-accent-soft)"
            fillOpacity={1}
            zIndex={-50}
          />
        )}
        <Bar dataKey="value" barSize={THICK} isAnimationActive={false} shape={draw} />
      </BarChart>
    </ResponsiveContainer>
  );
}
