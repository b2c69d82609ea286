import type { ReactNode } from 'react';
import { classes } from './classes';
import { Heading, type HeadingLevel } from './heading';

export type NoticeTone = 'plain' | 'fine' | 'watch' | 'loss';

const edges: Record<NoticeTone, string> = {
  plain: 'border-accent',
  fine: 'border-fine',
  watch: 'border-watch',
  loss: 'border-loss',
};

type NoticeProps = {
  tone?: NoticeTone;
  title?: ReactNode;
  level?: HeadingLevel;
  /** 'status' is read out when it appears; 'alert' at once. */
  role?: 'status' | 'alert' | 'note';
  className?: string;
  children?: ReactNode;
};

/** Something to know before reading on. Its title says what kind of thing; the edge repeats it. */
export function Notice({
  tone = 'plain',
  title,
  level = 3,
  role,
  className,
  children,
}: NoticeProps) {
  return (
    <div role={role} className={classes('border-l-4 py-1 pl-5', edges[tone], className)}>
      {title && (
        <Heading level={level} size="body">
          {title}
        </Heading>
      )}
      {children && <div className="measure">{children}</div>}
    </div>
  );
}
