'use client';

import dynamic from 'next/dynamic';
import { ChartPlace } from './chart-place';
import type { ScaleBarsProps } from './scale-bars';

const ROW = 54;
const AXIS = 30;

const ScaleBars = dynamic(() => import('./scale-bars').then((module) => module.ScaleBars), {
  ssr: false,
});

/** Bars on one scale. */
export function LazyScaleBars({
  label,
  ...chart
}: Omit<ScaleBarsProps, 'height'> & { label: string }) {
  const height = chart.rows.length * ROW + AXIS;
  return (
    <ChartPlace label={label} height={height}>
      <ScaleBars {...chart} height={height} />
    </ChartPlace>
  );
}
