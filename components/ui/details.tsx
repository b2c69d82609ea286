import type { ComponentProps, ReactNode } from 'react';
import { classes } from './classes';
import { VisuallyHidden } from './visually-hidden';

type DetailsProps = Omit<ComponentProps<'details'>, 'summary'> & {
  summary: ReactNode;
  /** What it is about, where the same summary stands at several things: heard, not seen. */
  about?: string;
  /** Says again, or at length, what paper already says: printed only where it stands open. */
  offPaper?: boolean;
};

/** More, for whoever wants it. */
export function Details({ summary, about, offPaper, className, children, ...rest }: DetailsProps) {
  return (
    <details
      className={classes('group/details', className)}
      data-off-paper={offPaper ? '' : undefined}
      {...rest}
    >
      <summary className="inline-grid min-h-11 list-none grid-cols-[auto_minmax(0,1fr)] content-center items-baseline gap-2 py-2 text-accent hover:text-accent-strong [&::-webkit-details-marker]:hidden">
        <svg
          viewBox="0 0 12 12"
          aria-hidden="true"
          className="size-3 fill-current transition-transform group-open/details:rotate-90"
        >
          <path d="M3 0.5 10 6 3 11.5Z" />
        </svg>
        <span className="underline underline-offset-4">{summary}</span>
        {about !== undefined && <VisuallyHidden>{` (${about})`}</VisuallyHidden>}
      </summary>
      <div className="pt-1 pb-3">{children}</div>
    </details>
  );
}
