import { useId } from 'react';
import type { Whose } from './waterfall';

type Look = 'end' | 'solid' | 'hatched' | 'amber' | 'dashed';

const LOOKS: Record<Whose | 'end', Look> = {
  end: 'end',
  reassessment: 'solid',
  behaviour: 'hatched',
  riskPolicy: 'amber',
  strategy: 'amber',
  unexplained: 'dashed',
};

const fills: Record<Exclude<Look, 'hatched'>, string> = {
  end: 'fill-ink',
  solid: 'fill-accent',
  amber: 'fill-watch',
  dashed: 'fill-none stroke-ink-muted',
};

type WhoseBarProps = {
  whose: Whose | 'end';
  x?: string;
  y: number;
  width: string;
  height: number;
};

/** A bar drawn as whose it is: the unexplained is an outline, and each cause has its own fill. */
export function WhoseBar({ whose, ...place }: WhoseBarProps) {
  const id = useId();
  const look = LOOKS[whose];
  if (look !== 'hatched') {
    const dashes = look === 'dashed' ? { strokeDasharray: '4 3', strokeWidth: 1.5 } : {};
    return <rect {...place} {...dashes} rx="2" className={fills[look]} />;
  }
  return (
    <>
      <pattern
        id={id}
        width="5"
        height="5"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width="5" height="5" className="fill-accent-soft" />
        <rect width="2.5" height="5" className="fill-accent" />
      </pattern>
      <rect {...place} rx="2" fill={`url(#${id})`} className="stroke-accent" />
    </>
  );
}

/** The same as a small mark beside a name. */
export function WhoseMark({ whose }: { whose: Whose }) {
  return (
    <svg
      viewBox="0 0 16 16"
      aria-hidden="true"
      data-bar=""
      className="size-4 flex-none self-center overflow-visible"
    >
      <WhoseBar whose={whose} x="1" y={2} width="14" height={12} />
    </svg>
  );
}
