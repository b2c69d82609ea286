import type { ReactNode } from 'react';
import { Heading } from '@/components/ui/heading';

/** A group of fields within a part of the form, under a heading where there is more than one. */
export function Group({ title, children }: { title?: ReactNode; children: ReactNode }) {
  return (
    <section className="border-t border-rule pt-6 pb-8">
      {title && (
        <Heading level={2} size="title" className="mb-4">
          {title}
        </Heading>
      )}
      <div className="flex flex-col gap-6">{children}</div>
    </section>
  );
}
