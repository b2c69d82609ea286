'use client';

import dynamic from 'next/dynamic';
import { ChartPlace } from './chart-place';
import type { LineChartProps } from './line-chart';

const HEIGHT = 260;

const LineChartView = dynamic(() => import('./line-chart').then((module) => module.LineChartView), {
  ssr: false,
});

type LazyLineChartProps = LineChartProps & {
  label: string;
  /** What each line stands for, in the order of the lines. */
  names: readonly string[];
};

const STROKES = {
  accent: 'stroke-accent',
  ink: 'stroke-ink-muted',
  watch: 'stroke-watch',
  loss: 'stroke-loss',
};

/** Lines under their key. */
export function LazyLineChart({ label, names, ...chart }: LazyLineChartProps) {
  return (
    <div>
      <ul className="mb-2 flex flex-wrap gap-x-6 gap-y-1 text-note">
        {chart.lines.map(({ key, tone, dash }, i) => (
          <li key={key} className="flex items-center gap-2">
            <svg width="28" height="8" aria-hidden="true">
              <line
                x2="28"
                y1="4"
                y2="4"
                strokeWidth="2.5"
                strokeDasharray={dash}
                className={STROKES[tone]}
              />
            </svg>
            {names[i]}
          </li>
        ))}
      </ul>
      <ChartPlace label={label} height={HEIGHT}>
        <LineChartView {...chart} />
      </ChartPlace>
    </div>
  );
}
