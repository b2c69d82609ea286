'use client';

import { memo, useState } from 'react';
import { useKeptPlan } from '@/components/store/use-kept-plan';
import { Button, ButtonLink } from '@/components/ui/button';
import { Section } from '@/components/ui/section';
import { adoption as words } from '@/lib/content/screens/what-if-kept';
import type { Locale } from '@/lib/format/locale';
import type { SampleId, WhatIfLever, WhatIfValues } from '@/lib/review';
import { href } from '@/lib/site';
import { planOf, type KeptPlan } from '@/lib/storage/kept-plan';
import { CashText, PlannedList } from './planned-list';
import type { Base, Outcome } from './outcome';
import { plannedOf } from './planned';

type AdoptProps = {
  base: Base;
  outcome: Outcome;
  levers: readonly WhatIfLever[];
  values: WhatIfValues;
  sample: SampleId | null;
  locale: Locale;
};

/** What was done about these values, and the plan that was there before. */
type Done = { what: 'adopted' | 'undone'; values: WhatIfValues; before: KeptPlan | null };

type AdoptedProps = { onUndo: () => void; sample: SampleId | null; locale: Locale };

function Adopted({ onUndo, sample, locale }: AdoptedProps) {
  const query = sample === null ? '' : `?sample=${sample}`;
  return (
    <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
      <b>{words.adopted[locale]}</b>
      <ButtonLink href={`${href(locale, 'plan')}${query}`} prefetch={false}>
        {words.open[locale]}
      </ButtonLink>
      <Button tone="quiet" onClick={onUndo}>
        {words.undo[locale]}
      </Button>
    </div>
  );
}

/** Makes a plan of what can be done; what nobody should plan is named and left out. */
export const AdoptSection = memo(function AdoptSection({
  base,
  outcome,
  levers,
  values,
  sample,
  locale,
}: AdoptProps) {
  const { plan, keep } = useKeptPlan(sample);
  const [latest, setLatest] = useState<Done | null>(null);
  const done = latest?.values === values ? latest : null;
  const { today, policy } = base;
  const { tasks } = outcome;
  const planned = plannedOf(base, outcome, levers, values);
  const adopt = () => {
    setLatest({ what: 'adopted', values, before: plan });
    const { lender } = policy;
    const { asOf: adoptedOn, stance } = today;
    keep(planOf(tasks, { adoptedOn, lender, stance, source: 'whatIf' }));
  };
  const undo = () => {
    if (!done) return;
    keep(done.before);
    setLatest({ ...done, what: 'undone' });
  };
  const adopted = done?.what === 'adopted';
  const possible = tasks.length > 0 && planned.cash !== 'short' && !adopted;
  return (
    <Section id="adopt" ruled title={words.title[locale]} lead={words.lead[locale]}>
      <PlannedList planned={planned} values={values} locale={locale} />
      <CashText planned={planned} outcome={outcome} locale={locale} />
      {possible && plan !== null && (
        <p className="mt-4 text-note text-ink-muted">{words.replaces[locale]}</p>
      )}
      {possible && (
        <Button size="large" className="mt-4" onClick={adopt}>
          {words.adopt[locale]}
        </Button>
      )}
      <div role="status" className="mt-4">
        {adopted && <Adopted onUndo={undo} sample={sample} locale={locale} />}
        {done?.what === 'undone' && words.undone[locale]}
      </div>
      <p className="measure mt-3 text-note text-ink-muted">
        {words.promise[locale]} {sample !== null && words.sample[locale]}
      </p>
    </Section>
  );
});
