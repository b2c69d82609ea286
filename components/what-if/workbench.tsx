'use client';

import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import type { Locale } from '@/lib/format/locale';
import {
  whatIfLevers,
  type Policy,
  type Profile,
  type Review,
  type SampleId,
  type WhatIfLever,
  type WhatIfValues,
} from '@/lib/review';
import { AdoptSection } from './adopt-section';
import { AnswerPanel } from './answer-panel';
import { BeforeAfter } from './before-after';
import { KeepSection } from './keep-section';
import { LeverList } from './lever-list';
import { outcomeOf, type Base } from './outcome';
import { outcomeSentence } from './outcome-sentence';
import { Said } from './said';
import { withValue } from './values';

export type WorkbenchProps = {
  profile: Profile;
  policy: Policy;
  review: Review;
  sample: SampleId | null;
  locale: Locale;
};

const UNMOVED: WhatIfValues = {};

/**
 * The levers and the answer beside them: one state, worked out anew in the same frame it changes.
 * What stands below them follows in the next one, so that a key never waits for its charts.
 */
export function Workbench({ profile, policy, review: today, sample, locale }: WorkbenchProps) {
  const [values, setValues] = useState(UNMOVED);
  const [round, setRound] = useState(0);
  const base = useMemo<Base>(() => ({ profile, policy, today }), [profile, policy, today]);
  const levers = useMemo(() => whatIfLevers(profile, today), [profile, today]);
  const outcome = useMemo(() => outcomeOf(base, values), [base, values]);
  const move = useCallback(
    (lever: WhatIfLever, value: number) => setValues((before) => withValue(before, lever, value)),
    [],
  );
  const load = useCallback((next: WhatIfValues) => {
    setValues(next);
    setRound((before) => before + 1);
  }, []);
  const moved = Object.keys(values).length > 0;
  const sentence = outcomeSentence(today, outcome, moved, locale);
  const shown = useMemo(
    () => ({ values, outcome, moved, sentence }),
    [values, outcome, moved, sentence],
  );
  const below = useDeferredValue(shown);
  return (
    <>
      <div className="flex flex-col gap-x-16 gap-y-6 lg:grid lg:grid-cols-[7fr_5fr] lg:items-start">
        <AnswerPanel today={today} then={outcome.review} sentence={sentence} locale={locale} />
        <div className="min-w-0 lg:col-start-1 lg:row-start-1">
          <LeverList
            key={round}
            levers={levers}
            values={values}
            tasks={outcome.tasks}
            onMove={move}
            onReset={() => load(UNMOVED)}
            locale={locale}
          />
        </div>
      </div>
      <BeforeAfter
        today={today}
        then={below.outcome.review}
        policy={policy}
        moved={below.moved}
        sentence={below.sentence}
        locale={locale}
      />
      <KeepSection
        base={base}
        levers={levers}
        values={below.values}
        onLoad={load}
        own={sample === null}
        locale={locale}
      />
      <AdoptSection
        base={base}
        outcome={below.outcome}
        levers={levers}
        values={below.values}
        sample={sample}
        locale={locale}
      />
      <Said sentence={sentence} />
    </>
  );
}
