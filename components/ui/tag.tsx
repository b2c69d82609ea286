import type { ReactNode } from 'react';
import { classes } from './classes';

export type TagTone = 'plain' | 'accent' | 'fine' | 'watch' | 'loss';

const tones: Record<TagTone, string> = {
  plain: 'bg-sunken text-ink-muted dark:bg-track',
  accent: 'bg-accent-soft text-accent-strong',
  fine: 'bg-fine-soft text-fine',
  watch: 'bg-watch-soft text-watch',
  loss: 'bg-loss-soft text-loss',
};

type TagProps = {
  tone?: TagTone;
  /** A few words rather than one: they break before they widen what they stand in. */
  wraps?: boolean;
  children: ReactNode;
};

/** A word or two about the thing beside it, such as where a figure comes from. */
export function Tag({ tone = 'plain', wraps = false, children }: TagProps) {
  return (
    <span
      className={classes(
        'inline-block rounded-sm border border-transparent px-2 align-baseline text-note leading-normal',
        !wraps && 'w-max max-w-full',
        tones[tone],
      )}
    >
      {children}
    </span>
  );
}
