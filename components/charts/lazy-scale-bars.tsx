'use client';

import dynamic from 'next/dynamic';
import type { ScaleBarsProps } from './scale-bars';

const ROW = 54;
const AXIS = 30;

const ScaleBars = dynamic(() => import('./scale-bars').then((module) => module.ScaleBars), {
  ssr: false,
});

/** Bars on one scale, loaded when they are needed; their place is kept from the start. */
export function LazyScaleBars({
  label,
  ...chart
}: Omit<ScaleBarsProps, 'height'> & { label: string }) {
  const height = chart.rows.length * ROW + AXIS;
  return (
    <div role="img" aria-label={label} className="relative">
      <svg height={height} className="block w-full" />
      <div className="absolute inset-0">
        <ScaleBars {...chart} height={height} />
      </div>
    </div>
  );
}
