import type { ReactNode } from 'react';
import { Tag } from '@/components/ui/tag';
import type { Tone } from './tone';

const shapes: Record<Tone, ReactNode> = {
  fine: <circle cx="5" cy="5" r="4" />,
  watch: <path d="M5 0.8 9.8 9.2H0.2Z" />,
  loss: <path d="M5 0 10 5 5 10 0 5Z" />,
};

/** A shape for each tone: a disc, a triangle, a diamond. */
function ToneMark({ tone }: { tone: Tone }) {
  return (
    <svg viewBox="0 0 10 10" aria-hidden="true" data-bar="" className="size-2.5 flex-none">
      <g className="fill-current">{shapes[tone]}</g>
    </svg>
  );
}

/** A word with its tone's colour and shape. */
export function ToneTag({ tone, children }: { tone: Tone; children: ReactNode }) {
  return (
    <Tag tone={tone}>
      <span className="inline-flex items-center gap-1.5">
        <ToneMark tone={tone} />
        {children}
      </span>
    </Tag>
  );
}
