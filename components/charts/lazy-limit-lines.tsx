'use client';

import dynamic from 'next/dynamic';
import { ChartPlace } from './chart-place';
import type { LimitLinesProps } from './limit-lines';

const HEIGHT = 280;

const LimitLines = dynamic(() => import('./limit-lines').then((module) => module.LimitLines), {
  ssr: false,
});

/** Lines over time. */
export function LazyLimitLines({
  label,
  ...chart
}: Omit<LimitLinesProps, 'height'> & { label: string }) {
  return (
    <ChartPlace label={label} height={HEIGHT}>
      <LimitLines {...chart} height={HEIGHT} />
    </ChartPlace>
  );
}
