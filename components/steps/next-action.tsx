import { Mixed } from '@/components/result/mixed';
import { ButtonLink } from '@/components/ui/button';
import { steps as words } from '@/lib/content/screens/steps-screen';
import { STEPS } from '@/lib/content/steps/steps';
import { stepSentence } from '@/lib/content/steps/step-figures';
import type { Locale } from '@/lib/format/locale';
import type { Step } from '@/lib/review';
import { answersText } from './step-texts';

type NextActionProps = {
  step: Step | null;
  /** The lender went further than the borrower's figures explain. */
  unexplained: boolean;
  locale: Locale;
};

/** The one thing to do first. It keeps its place while the step is worked out. */
export function NextAction({ step, unexplained, locale }: NextActionProps) {
  return (
    <section
      aria-labelledby="next-title"
      className="panel flex min-h-52 flex-col items-start gap-2 rounded-lg p-6"
    >
      <p className="text-note">{words.next[locale]}</p>
      <h2 id="next-title" className="text-heading">
        {step ? STEPS[step.code].title[locale] : words.loading[locale]}
      </h2>
      {step && (
        <>
          <p className="figures">
            <Mixed
              text={stepSentence(step, locale) ?? STEPS[step.code].why[locale]}
              locale={locale}
            />
          </p>
          <p className="text-note">
            {unexplained && step.code === 'TALK_WITH_EVIDENCE'
              ? words.unexplained[locale]
              : answersText(step, locale)}
          </p>
          <ButtonLink
            tone="on-panel"
            href={`#step-${step.code}`}
            data-screen-only=""
            className="mt-auto"
          >
            {words.see[locale]}
          </ButtonLink>
        </>
      )}
    </section>
  );
}
