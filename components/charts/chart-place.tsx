'use client';

import { useRef, type ReactNode } from 'react';
import { useNear } from './use-near';

type ChartPlaceProps = { label: string; height: number; children: ReactNode };

/** A chart that is loaded when it comes near the screen; its place is kept from the start. */
export function ChartPlace({ label, height, children }: ChartPlaceProps) {
  const place = useRef<HTMLDivElement>(null);
  const near = useNear(place);
  return (
    <div ref={place} role="img" aria-label={label} className="relative">
      <svg height={height} className="block w-full" />
      {near && <div className="absolute inset-0">{children}</div>}
    </div>
  );
}
