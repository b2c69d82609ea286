import type { ComponentProps } from 'react';
import { classes } from './classes';

export type HeadingLevel = 1 | 2 | 3 | 4;

const sizes = {
  display: 'text-display',
  page: 'text-page',
  heading: 'text-heading',
  title: 'text-title',
  body: 'text-body',
};

const usual = { 1: 'page', 2: 'heading', 3: 'title', 4: 'body' } as const;

type HeadingProps = ComponentProps<'h2'> & { level: HeadingLevel; size?: keyof typeof sizes };

/** A heading whose look may differ from its level. */
export function Heading({ level, size = usual[level], className, ...rest }: HeadingProps) {
  const Tag = `h${level}` as const;
  return <Tag className={classes(sizes[size], className)} {...rest} />;
}
