import { Mixed } from '@/components/ui/mixed';
import { steps as words } from '@/lib/content/screens/steps-screen';
import { STEPS } from '@/lib/content/steps/steps';
import { stepSentence } from '@/lib/content/steps/step-figures';
import type { Locale } from '@/lib/format/locale';
import type { Step } from '@/lib/review';
import { NextPanel } from './next-panel';
import { answersText } from './step-texts';

type NextActionProps = {
  step: Step | null;
  /** The lender went further than the borrower's figures explain. */
  unexplained: boolean;
  locale: Locale;
};

/** The first step of the plan. It keeps its place while the plan is worked out. */
export function NextAction({ step, unexplained, locale }: NextActionProps) {
  if (step === null) return <NextPanel title={words.loading[locale]} locale={locale} />;
  const { title, why } = STEPS[step.code];
  const ofLender = unexplained && step.code === 'TALK_WITH_EVIDENCE';
  return (
    <NextPanel
      title={title[locale]}
      text={<Mixed text={stepSentence(step, locale) ?? why[locale]} locale={locale} />}
      note={ofLender ? words.unexplained[locale] : answersText(step, locale)}
      link={{ href: `#step-${step.code}`, label: words.see[locale] }}
      locale={locale}
    />
  );
}
