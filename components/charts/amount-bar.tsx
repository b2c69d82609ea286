import { useId } from 'react';
import { along } from '@/lib/charts/scale';
import { Hatches } from './hatches';

type AmountBarProps = {
  value: number;
  /** The value at the end of the scale. */
  end: number;
  /** A part of the value that is told from the rest, drawn first. */
  part?: number;
  look: 'solid' | 'hatched' | 'dashed';
};

/** One amount as a bar from zero; its figure stands beside it in words. */
export function AmountBar({ value, end, part = 0, look }: AmountBarProps) {
  const id = useId();
  const width = `${Math.max(along(value, end), 0.6)}%`;
  const place = { y: 1, width, height: 10, rx: 3 };
  return (
    <svg aria-hidden="true" data-bar="" height="12" className="block w-full overflow-visible">
      <Hatches id={id} />
      {look === 'solid' && <rect {...place} className="fill-accent" />}
      {look === 'hatched' && (
        <>
          <rect {...place} className="fill-band-watch" />
          <rect {...place} fill={`url(#${id}-watch)`} />
        </>
      )}
      {look === 'dashed' && (
        <rect {...place} strokeDasharray="4 3" className="fill-none stroke-rule-strong" />
      )}
      {part > 0 && (
        <rect y="1" height="10" rx="3" width={`${along(part, end)}%`} className="fill-ink" />
      )}
    </svg>
  );
}
