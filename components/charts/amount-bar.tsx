import { useId } from 'react';
import { along } from '@/lib/charts/scale';

type AmountBarProps = {
  value: number;
  /** The value at the end of the scale. */
  end: number;
  /** A part of the value that is marked by a line under it. */
  part?: number;
  look: 'solid' | 'hatched' | 'dashed';
};

/** Never so short that it cannot be seen. */
const widthOf = (value: number, end: number) => `${Math.max(along(value, end), 0.6)}%`;

/** One amount as a bar from zero, none for nothing; its figure stands beside it in words. */
export function AmountBar({ value, end, part = 0, look }: AmountBarProps) {
  const id = useId();
  if (value <= 0) return null;
  const place = { y: 0.5, width: widthOf(value, end), height: 10, rx: 3 };
  return (
    <svg aria-hidden="true" data-bar="" height="16" className="block w-full overflow-visible">
      <pattern
        id={id}
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width="6" height="6" className="fill-accent-soft" />
        <rect width="2" height="6" className="fill-accent-mid" />
      </pattern>
      {look === 'solid' && <rect {...place} className="fill-accent" />}
      {look === 'hatched' && <rect {...place} fill={`url(#${id})`} className="stroke-accent-mid" />}
      {look === 'dashed' && (
        <rect {...place} strokeDasharray="4 3" className="fill-none stroke-rule-strong" />
      )}
      {part > 0 && (
        <rect y="13" height="3" rx="1.5" width={widthOf(part, end)} className="fill-ink" />
      )}
    </svg>
  );
}
