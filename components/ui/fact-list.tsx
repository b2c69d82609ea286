import type { ReactNode } from 'react';

export type Fact = readonly [name: string, value: ReactNode];

/** A few short facts beside a text: the name to the left, its value to the right. */
export function FactList({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className="figures text-note md:border-l md:border-rule md:pl-6">
      {facts.map(([name, value]) => (
        <div key={name} className="flex flex-wrap justify-between gap-x-4 py-0.5">
          <dt className="text-ink-muted">{name}</dt>
          <dd className="ml-auto text-right">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
