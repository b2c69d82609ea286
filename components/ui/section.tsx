import type { ReactNode } from 'react';
import { classes } from './classes';
import { Heading, type HeadingLevel } from './heading';

type SectionProps = {
  id: string;
  title: ReactNode;
  level?: HeadingLevel;
  /** One or two sentences under the heading. */
  lead?: ReactNode;
  /** Stands at the end of the heading's line. */
  aside?: ReactNode;
  /** A rule above, between one section and the next. */
  ruled?: boolean;
  className?: string;
  children: ReactNode;
};

/** A named part of a page. `id` is its anchor. */
export function Section({
  id,
  title,
  level = 2,
  lead,
  aside,
  ruled = false,
  className,
  children,
}: SectionProps) {
  return (
    <section
      id={id}
      aria-labelledby={`${id}-title`}
      className={classes(ruled && 'border-t border-rule pt-8', className)}
    >
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <Heading level={level} id={`${id}-title`}>
          {title}
        </Heading>
        {aside}
      </div>
      {lead && <div className="measure mt-1 text-ink-muted">{lead}</div>}
      <div className="mt-5">{children}</div>
    </section>
  );
}
