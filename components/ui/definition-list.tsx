import type { ReactNode } from 'react';
import { classes } from './classes';

export type Definition = {
  key: string;
  term: ReactNode;
  description: ReactNode;
  /** Such as a link that changes this answer. */
  action?: ReactNode;
};

/** Terms and what stands for each, a rule between; one below the other on a narrow screen. */
export function DefinitionList({ items }: { items: readonly Definition[] }) {
  const columns = items.some(({ action }) => action)
    ? 'sm:grid-cols-[2fr_3fr_6rem]'
    : 'sm:grid-cols-[2fr_3fr]';
  return (
    <dl className="border-t border-rule">
      {items.map(({ key, term, description, action }) => (
        <div
          key={key}
          className={classes('grid gap-x-6 gap-y-1 border-b border-rule py-3', columns)}
        >
          <dt className="font-semibold">{term}</dt>
          <dd className="figures">{description}</dd>
          {action && <dd className="sm:text-right">{action}</dd>}
        </div>
      ))}
    </dl>
  );
}
