import type { ReactNode } from 'react';
import { classes } from '@/components/ui/classes';

export type ExampleLine = { key: string; name: ReactNode; value: ReactNode; marked?: boolean };

/** Names with their figures at the end of the line, a rule between. */
export function ExampleList({ lines }: { lines: readonly ExampleLine[] }) {
  return (
    <dl className="figures text-note">
      {lines.map(({ key, name, value, marked = false }) => (
        <div
          key={key}
          className={classes(
            'flex items-baseline justify-between gap-6 border-t border-rule py-1.5 first:border-t-0',
            marked && 'font-semibold text-accent-strong',
          )}
        >
          <dt>{name}</dt>
          <dd className="text-right">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
