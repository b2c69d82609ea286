import { Loading } from '@/components/ui/loading';
import { KEEP_HEADING } from '@/components/result/print-classes';
import { Section } from '@/components/ui/section';
import { steps as words } from '@/lib/content/screens/steps-screen';
import type { Locale } from '@/lib/format/locale';
import type { Review, SampleId, Step } from '@/lib/review';
import { WhatIfLink } from '@/components/what-if/what-if-link';
import { HardshipNote } from './hardship-note';
import { StepItem } from './step-item';

type StepsProps = {
  /** In order; `null` while they are worked out. */
  steps: readonly Step[] | null;
  today: Review;
  hardship: 'overdue' | 'short' | null;
  sample: SampleId | null;
  locale: Locale;
};

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
        <ol className="border-b border-rule">
          {steps.map((step, index) => (
            <StepItem
              key={step.code}
              step={step}
              number={index + 1}
              today={today}
              locale={locale}
            />
          ))}
        </ol>
      )}
      <WhatIfLink sample={sample} locale={locale} />
    </Section>
  );
}
