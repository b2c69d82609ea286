import type { ReactNode } from 'react';
import { Heading } from '@/components/ui/heading';

type DataSectionProps = { id: string; title: string; lead: ReactNode; children: ReactNode };

/** What a section is about on one side, what can be done on the other; stacked where narrow. */
export function DataSection({ id, title, lead, children }: DataSectionProps) {
  return (
    <section
      id={id}
      aria-labelledby={`${id}-title`}
      className="grid gap-x-12 gap-y-5 border-t border-rule pt-8 lg:grid-cols-[minmax(0,1fr)_minmax(0,2fr)]"
    >
      <div className="measure">
        <Heading level={2} id={`${id}-title`}>
          {title}
        </Heading>
        <div className="mt-2 flex flex-col gap-2 text-note text-ink-muted">{lead}</div>
      </div>
      <div className="min-w-0">{children}</div>
    </section>
  );
}
