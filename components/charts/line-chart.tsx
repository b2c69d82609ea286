'use client';

import {
  CartesianGrid,
  Line,
  LineChart,
  ReferenceLine,
  ResponsiveContainer,
  XAxis,
  YAxis,
} from 'recharts';

export type ChartLine = {
  key: string;
  tone: 'accent' | 'ink' | 'watch' | 'loss';
  /** The pattern by which a line is told from the others without its colour. */
  dash?: string | undefined;
  values: readonly number[];
};

export type LineChartProps = {
  lines: readonly ChartLine[];
  /** Names of places along the axis. */
  places: readonly { at: number; text: string }[];
  /** Names of heights, lowest first. */
  heights: readonly { at: number; text: string }[];
  /** A height that is marked by a dashed line. */
  mark?: number | undefined;
  /** The figure of a place holds until the next one: a count, which has no values between. */
  stepped?: boolean;
};

const LINE_COLOURS = {
  accent: 'var(--color-accent)',
  ink: 'var(--color-ink-muted)',
  watch: 'var(--color-watch)',
  loss: 'var(--color-loss)',
} as const;

const HEIGHT = 260;
const SIDE = 64;
const LABEL = { fontSize: 12, fill: 'var(--color-ink-muted)' };

/** Lines over time, drawn in the browser only. */
export function LineChartView({ lines, places, heights, mark, stepped = false }: LineChartProps) {
  const length = Math.max(0, ...lines.map(({ values }) => values.length));
  const data = Array.from({ length }, (_, at) => ({
    at,
    ...Object.fromEntries(lines.map(({ key, values }) => [key, values[at] ?? null])),
  }));
  const textAt = (names: LineChartProps['places'], value: number) =>
    names.find(({ at }) => at === value)?.text ?? '';
  return (
    <ResponsiveContainer width="100%" height={HEIGHT}>
      <LineChart
        data={data}
        accessibilityLayer={false}
        margin={{ top: 8, right: 36, bottom: 0, left: 0 }}
        className="figures"
      >
        <CartesianGrid vertical={false} stroke="var(--color-rule)" />
        <XAxis
          dataKey="at"
          type="number"
          domain={[0, Math.max(1, length - 1)]}
          ticks={places.map(({ at }) => at)}
          tickFormatter={(at: number) => textAt(places, at)}
          tick={LABEL}
          interval={0}
          tickLine={false}
          axisLine={{ stroke: 'var(--color-rule-strong)' }}
        />
        <YAxis
          width={SIDE}
          domain={[heights[0]?.at ?? 0, heights.at(-1)?.at ?? 1]}
          ticks={heights.map(({ at }) => at)}
          tickFormatter={(at: number) => textAt(heights, at)}
          tick={LABEL}
          interval={0}
          tickLine={false}
          axisLine={false}
        />
        {mark !== undefined && (
          <ReferenceLine y={mark} stroke="var(--color-loss)" strokeDasharray="2 4" />
        )}
        {lines.map(({ key, tone, dash }) => (
          <Line
            key={key}
            dataKey={key}
            type={stepped ? 'stepAfter' : 'linear'}
            stroke={LINE_COLOURS[tone]}
            strokeWidth={2.5}
            {...(dash !== undefined && { strokeDasharray: dash })}
            dot={false}
            activeDot={false}
            isAnimationActive={false}
          />
        ))}
      </LineChart>
    </ResponsiveContainer>
  );
}
