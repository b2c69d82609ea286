import { useEffect, useRef } from 'react';
import { useHash } from '@/components/shell/use-hash';
import { Details } from '@/components/ui/details';
import { Loading } from '@/components/ui/loading';
import { KEEP_HEADING } from '@/components/result/print-classes';
import { Section } from '@/components/ui/section';
import { fill } from '@/lib/content/fill';
import { steps as words } from '@/lib/content/screens/steps-screen';
import type { Locale } from '@/lib/format/locale';
import type { Review, SampleId, Step } from '@/lib/review';
import { WhatIfLink } from '@/components/what-if/what-if-link';
import { HardshipNote } from './hardship-note';
import { StepItem } from './step-item';

/** As many as are seen at once; whoever is frightened reads no more. */
const FIRST = 4;

type ListProps = {
  steps: readonly Step[];
  today: Review;
  sample: SampleId | null;
  locale: Locale;
};

type StepsProps = Omit<ListProps, 'steps'> & {
  /** In order; `null` while they are worked out. */
  steps: readonly Step[] | null;
  hardship: 'overdue' | 'short' | null;
};

function Items({ steps, start, ...shared }: ListProps & { start: number }) {
  return (
    <ol start={start + 1} className="border-b border-rule">
      {steps.map((step, index) => (
        <StepItem key={step.code} step={step} number={start + index + 1} {...shared} />
      ))}
    </ol>
  );
}

/** The first steps, and the others folded; a link to one of those opens them. */
function StepList({ steps, ...shared }: ListProps) {
  const { locale } = shared;
  const folded = useRef<HTMLDetailsElement>(null);
  const hash = useHash();
  const rest = steps.slice(FIRST);
  const asked = rest.some(({ code }) => hash === `step-${code}`);
  useEffect(() => {
    if (!asked || folded.current === null) return;
    folded.current.open = true;
    document.getElementById(hash)?.scrollIntoView();
  }, [asked, hash]);
  return (
    <>
      <Items steps={steps.slice(0, FIRST)} start={0} {...shared} />
      {rest.length > 0 && (
        <Details offPaper ref={folded} summary={fill(words.more, locale, { count: rest.length })}>
          <Items steps={rest} start={FIRST} {...shared} />
        </Details>
      )}
    </>
  );
}

/** Everything that can be done, first things first. */
export function StepsSection({ steps, today, hardship, sample, locale }: StepsProps) {
  return (
    <Section
      id="steps"
      ruled
      className={KEEP_HEADING}
      title={words.title[locale]}
      lead={words.lead[locale]}
    >
      {hardship !== null && <HardshipNote why={hardship} locale={locale} />}
      {steps === null ? (
        <Loading label={words.loading[locale]} lines={8} />
      ) : (
        <StepList steps={steps} today={today} sample={sample} locale={locale} />
      )}
      <WhatIfLink sample={sample} locale={locale} />
    </Section>
  );
}
