'use client';

import dynamic from 'next/dynamic';
import type { LimitLinesProps } from './limit-lines';

const HEIGHT = 280;

const LimitLines = dynamic(() => import('./limit-lines').then((module) => module.LimitLines), {
  ssr: false,
});

/** Lines over time, loaded when they are needed; their place is kept from the start. */
export function LazyLimitLines({
  label,
  ...chart
}: Omit<LimitLinesProps, 'height'> & { label: string }) {
  return (
    <div role="img" aria-label={label} className="relative">
      <svg height={HEIGHT} className="block w-full" />
      <div className="absolute inset-0">
        <LimitLines {...chart} height={HEIGHT} />
      </div>
    </div>
  );
}
