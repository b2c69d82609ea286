import Link from 'next/link';
import type { ComponentProps } from 'react';
import { classes } from './classes';

export type ButtonTone = 'primary' | 'secondary' | 'quiet' | 'on-panel';

const shape =
  'inline-flex min-h-11 items-center justify-center gap-2 rounded-md border px-5 py-2 text-center text-body leading-snug font-semibold no-underline transition-colors disabled:cursor-not-allowed disabled:opacity-60';

const tones: Record<ButtonTone, string> = {
  primary: 'border-transparent bg-accent text-accent-ink hover:bg-accent-strong',
  secondary: 'border-rule-strong bg-surface text-ink hover:border-accent hover:text-accent',
  quiet:
    'border-transparent px-2 text-accent underline underline-offset-4 hover:text-accent-strong hover:decoration-2',
  'on-panel': 'border-transparent bg-panel-ink text-panel hover:underline hover:underline-offset-4',
};

type Tone = { tone?: ButtonTone };

export function Button({
  tone = 'primary',
  type = 'button',
  className,
  ...rest
}: ComponentProps<'button'> & Tone) {
  return <button type={type} className={classes(shape, tones[tone], className)} {...rest} />;
}

/** A link that looks like a button: for going somewhere, never for doing something. */
export function ButtonLink({
  tone = 'primary',
  className,
  ...rest
}: ComponentProps<typeof Link> & Tone) {
  return <Link className={classes(shape, tones[tone], className)} {...rest} />;
}
