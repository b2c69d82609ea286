import type { ReactNode } from 'react';
import { classes } from '@/components/ui/classes';
import { Tag } from '@/components/ui/tag';

type ExampleLine = {
  key: string;
  name: ReactNode;
  value: ReactNode;
  /** Why this line stands out. */
  mark?: string | false;
};

/** Names with their figures at the end of the line, a rule between. */
export function ExampleList({ lines }: { lines: readonly ExampleLine[] }) {
  return (
    <dl className="figures text-note">
      {lines.map(({ key, name, value, mark }) => (
        <div
          key={key}
          className={classes(
            'flex flex-wrap items-baseline justify-between gap-x-6 border-t border-rule py-1.5 first:border-t-0',
            mark && 'font-semibold',
          )}
        >
          <dt>
            {name} {mark && <Tag tone="accent">{mark}</Tag>}
          </dt>
          <dd className="ml-auto text-right">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
