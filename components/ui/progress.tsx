import { useId } from 'react';

type ProgressProps = { label: string; value: number; max: number };

/** How far along, in words and as a bar. */
export function Progress({ label, value, max }: ProgressProps) {
  const id = useId();
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={id} className="figures text-note text-ink-muted">
        {label}
      </label>
      <progress
        id={id}
        value={value}
        max={max}
        data-bar=""
        className="h-1.5 w-full appearance-none overflow-hidden rounded-full bg-track [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-track [&::-webkit-progress-value]:bg-accent"
      />
    </div>
  );
}
