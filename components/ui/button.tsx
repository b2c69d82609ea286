import type { ComponentProps } from 'react';
import { classes } from './classes';
import { PageLink } from './page-link';

type ButtonTone = 'primary' | 'secondary' | 'quiet' | 'danger' | 'on-panel';

const shape =
  'inline-flex min-h-11 items-center justify-center gap-2 rounded-md border text-center leading-snug font-semibold transition-colors disabled:cursor-not-allowed disabled:opacity-60';

const tones: Record<ButtonTone, string> = {
  primary: 'border-transparent bg-accent text-accent-ink hover:bg-accent-strong',
  secondary: 'border-rule-strong bg-surface text-ink hover:border-accent hover:text-accent',
  quiet:
    'border-transparent text-accent underline underline-offset-4 hover:text-accent-strong hover:decoration-2',
  danger: 'border-transparent bg-loss text-paper hover:underline hover:underline-offset-4',
  'on-panel': 'border-transparent bg-panel-ink text-panel hover:underline hover:underline-offset-4',
};

const sizes = { regular: 'py-2 text-body', large: 'py-3 text-lead' };
const paddings = { regular: 'px-5', large: 'px-8' };

type Look = {
  tone?: ButtonTone | undefined;
  size?: keyof typeof sizes | undefined;
  className?: string | undefined;
};

const look = ({ tone = 'primary', size = 'regular', className }: Look) =>
  classes(shape, tones[tone], sizes[size], tone !== 'quiet' && paddings[size], className);

export function Button({
  tone,
  size,
  className,
  type = 'button',
  ...rest
}: ComponentProps<'button'> & Look) {
  return <button type={type} className={look({ tone, size, className })} {...rest} />;
}

/** A link that looks like a button: for going somewhere, never for doing something. */
export function ButtonLink({
  tone,
  size,
  className,
  ...rest
}: ComponentProps<typeof PageLink> & Look) {
  return <PageLink className={look({ tone, size, className })} {...rest} />;
}
