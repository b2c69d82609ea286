'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { RadioGroup } from '@/components/ui/radio-group';
import { Section } from '@/components/ui/section';
import { fill } from '@/lib/content/fill';
import { LENDER_KINDS } from '@/lib/content/lists/institutions';
import { controls } from '@/lib/content/screens/result-controls';
import { CLIMATES, PROGRAMMES, STANCE_NOTE } from '@/lib/content/stance';
import type { Locale } from '@/lib/format/locale';
import { CLIMATE_IDS, LENDERS, PROGRAMME_IDS } from '@/lib/review';
import type { Assumptions } from './use-assumptions';
import { KEEP_HEADING } from './print-classes';

type ControlsProps = {
  assumptions: Assumptions;
  onChange: (next: Assumptions | null) => void;
  /** Nothing but what is assumed anyway. */
  usual: boolean;
  /** The answer under these assumptions, in one line. */
  answer: string;
  own: boolean;
  locale: Locale;
};

const oneOf = <T extends string>(list: readonly T[], value: string) =>
  list.find((each) => each === value);

/** What is assumed of the lender. Any change is answered at once, here and at the top. */
export function Controls({ assumptions, onChange, usual, answer, own, locale }: ControlsProps) {
  const [before, setBefore] = useState<string | null>(null);
  const { lender, stance } = assumptions;
  const change = (next: Assumptions | null) => {
    setBefore(answer);
    onChange(next);
  };
  const set = (part: Partial<Assumptions>) => change({ ...assumptions, ...part });
  const said = before === answer ? controls.unchanged : controls.announce;
  return (
    <Section
      id="assumptions"
      ruled
      className={KEEP_HEADING}
      title={controls.title[locale]}
      lead={controls.lead[locale]}
    >
      <p className="hidden print:block">
        {[
          LENDER_KINDS[lender].label[locale],
          CLIMATES[stance.climate].label[locale],
          PROGRAMMES[stance.programme].label[locale],
        ].join(' · ')}
      </p>
      <div data-screen-only="" className="grid gap-x-12 gap-y-6 md:grid-cols-3">
        <RadioGroup
          id="lender"
          name="lender"
          legend={controls.lender[locale]}
          value={lender}
          options={LENDERS.map((value) => ({
            value,
            label: LENDER_KINDS[value].label[locale],
            hint: LENDER_KINDS[value].hint[locale],
          }))}
          onChange={(value) => set({ lender: oneOf(LENDERS, value) ?? lender })}
        />
        <RadioGroup
          id="climate"
          name="climate"
          legend={controls.climate[locale]}
          value={stance.climate}
          options={CLIMATE_IDS.map((value) => ({
            value,
            label: CLIMATES[value].label[locale],
            hint: CLIMATES[value].meaning[locale],
          }))}
          onChange={(value) =>
            set({ stance: { ...stance, climate: oneOf(CLIMATE_IDS, value) ?? stance.climate } })
          }
        />
        <RadioGroup
          id="programme"
          name="programme"
          legend={controls.programme[locale]}
          value={stance.programme}
          options={PROGRAMME_IDS.map((value) => ({
            value,
            label: PROGRAMMES[value].label[locale],
            hint: PROGRAMMES[value].meaning[locale],
          }))}
          onChange={(value) =>
            set({
              stance: { ...stance, programme: oneOf(PROGRAMME_IDS, value) ?? stance.programme },
            })
          }
        />
      </div>
      <div className="mt-4 flex flex-wrap items-center justify-between gap-x-8 gap-y-2 border-t border-rule pt-4">
        <p>
          <span className="text-ink-muted">{controls.answer[locale]}</span>{' '}
          <b className="figures">{answer}</b>
        </p>
        {!usual && (
          <Button tone="secondary" onClick={() => change(null)} data-screen-only="">
            {controls.reset[locale]}
          </Button>
        )}
      </div>
      <p className="measure mt-2 text-note text-ink-muted">
        {STANCE_NOTE[locale]} {own && controls.kept[locale]}
      </p>
      <p aria-live="polite" className="sr-only">
        {before !== null && fill(said, locale, { answer })}
      </p>
    </Section>
  );
}
