'use client';

import { Button } from '@/components/ui/button';
import { Section } from '@/components/ui/section';
import { levers as words } from '@/lib/content/screens/what-if-levers';
import type { Locale } from '@/lib/format/locale';
import type { Task, WhatIfLever, WhatIfValues } from '@/lib/review';
import { LeverRow } from './lever-row';
import { leverTold } from './lever-told';
import { valueOf } from './values';

type LeverListProps = {
  levers: readonly WhatIfLever[];
  values: WhatIfValues;
  tasks: readonly Task[];
  onMove: (lever: WhatIfLever, value: number) => void;
  onReset: () => void;
  locale: Locale;
};

/** Nobody should plan these: they stand apart. */
const isProbe = ({ id }: WhatIfLever) => id === 'applications';

/** Everything that can be moved, first what may become a plan, then what is only looked at. */
export function LeverList({ levers, values, tasks, onMove, onReset, locale }: LeverListProps) {
  const rows = (some: readonly WhatIfLever[]) =>
    some.map((lever) => (
      <LeverRow
        key={lever.id}
        lever={lever}
        value={valueOf(lever, values)}
        told={leverTold(lever.id, tasks, locale)}
        onMove={onMove}
        locale={locale}
      />
    ));
  const probes = levers.filter(isProbe);
  return (
    <Section id="levers" title={words.title[locale]} lead={words.lead[locale]}>
      <ul className="border-b border-rule">{rows(levers.filter((lever) => !isProbe(lever)))}</ul>
      {probes.length > 0 && (
        <div className="mt-8">
          <h3 id="probes-title" className="mb-2 text-title">
            {words.probes[locale]}
          </h3>
          <ul aria-labelledby="probes-title" className="border-b border-rule">
            {rows(probes)}
          </ul>
        </div>
      )}
      <Button tone="secondary" className="mt-4" onClick={onReset}>
        {words.resetAll[locale]}
      </Button>
    </Section>
  );
}
