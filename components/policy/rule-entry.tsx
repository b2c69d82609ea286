import type { ReactNode } from 'react';

type RuleEntryProps = {
  id: string;
  name: ReactNode;
  /** What it is and how it is worked out, beside the table. */
  notes: ReactNode;
  /** What can be done with it: under the notes, on a phone under the numbers. */
  aside?: ReactNode;
  children: ReactNode;
};

/** One rule that can be linked to: what it is on the left, its numbers on the right. */
export function RuleEntry({ id, name, notes, aside, children }: RuleEntryProps) {
  return (
    <div
      id={id}
      role="group"
      aria-labelledby={`${id}-title`}
      className="grid scroll-mt-4 grid-cols-[minmax(0,1fr)] gap-x-8 gap-y-3 border-t border-rule py-6 target:border-accent sm:grid-cols-[12rem_minmax(0,1fr)] sm:grid-rows-[auto_1fr] print:block"
    >
      <div className="print:mb-3 print:break-after-avoid">
        <h4 id={`${id}-title`}>
          <a
            href={`#${id}`}
            className="group text-ink no-underline hover:text-accent hover:underline hover:underline-offset-4"
          >
            {name}
          </a>
        </h4>
        <div className="mt-1 flex flex-col gap-2 text-note text-ink-muted">{notes}</div>
      </div>
      <div className="min-w-0 sm:col-start-2 sm:row-span-2 sm:row-start-1">{children}</div>
      {aside && <div className="sm:-mt-3">{aside}</div>}
    </div>
  );
}
