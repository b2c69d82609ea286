import { FundingLink } from '@/components/funding/funding-link';
import { MAY_BREAK } from '@/components/result/print-classes';
import { NotMark } from '@/components/ui/not-mark';
import { Details } from '@/components/ui/details';
import { FactList } from '@/components/ui/fact-list';
import { Mixed } from '@/components/ui/mixed';
import { STEPS } from '@/lib/content/steps/steps';
import { stepSentence } from '@/lib/content/steps/step-figures';
import { steps as words } from '@/lib/content/screens/steps-screen';
import type { Locale } from '@/lib/format/locale';
import type { Review, SampleId, Step } from '@/lib/review';
import { answersText, effectText, stepFacts } from './step-texts';

type StepItemProps = {
  step: Step;
  number: number;
  today: Review;
  sample: SampleId | null;
  locale: Locale;
};

/** Steps whose figures are worked out on the money page. */
const ABOUT_MONEY: ReadonlySet<Step['code']> = new Set([
  'DIVERSIFY_FUNDING',
  'LOWER_PAYMENTS',
  'LOWER_UNSECURED_DEBT',
  'FEWER_LENDERS',
]);

function StepHow({ code, locale }: { code: Step['code']; locale: Locale }) {
  const { why, how, avoid, limits } = STEPS[code];
  return (
    <div className="measure flex flex-col gap-3">
      <p className="text-ink-muted">{why[locale]}</p>
      <ol className="flex list-decimal flex-col gap-1 pl-6">
        {how.map((each) => (
          <li key={each.en}>{each[locale]}</li>
        ))}
      </ol>
      <p className="flex gap-3">
        <NotMark />
        {avoid[locale]}
      </p>
      <p className="text-note text-ink-muted">
        <b>{words.limits[locale]}</b> {limits[locale]}
      </p>
    </div>
  );
}

/** One step: what to do in the borrower's own figures, what it takes, and what it would lead to. */
export function StepItem({ step, number, today, sample, locale }: StepItemProps) {
  const sentence = stepSentence(step, locale);
  const facts = stepFacts(step, today, locale);
  return (
    <li
      id={`step-${step.code}`}
      className={`${MAY_BREAK} grid grid-cols-[2rem_1fr] gap-x-3 border-t border-rule py-5 md:grid-cols-[3rem_1fr]`}
    >
      <span aria-hidden="true" className="figures text-heading leading-snug font-bold text-accent">
        {number}
      </span>
      <div className="min-w-0">
        <h3 className="text-title">{STEPS[step.code].title[locale]}</h3>
        <p className="text-note text-ink-muted">{answersText(step, locale)}</p>
        <div className="mt-2 grid gap-x-10 gap-y-2 md:grid-cols-[3fr_2fr]">
          <div className="figures flex flex-col gap-1">
            {sentence !== null && (
              <p>
                <Mixed text={sentence} locale={locale} />
              </p>
            )}
            <p className="font-semibold">{effectText(step, today, locale)}</p>
          </div>
          {facts.length > 0 && <FactList facts={facts} />}
        </div>
        {ABOUT_MONEY.has(step.code) && <FundingLink sample={sample} locale={locale} />}
        <Details
          summary={words.how[locale]}
          about={STEPS[step.code].title[locale]}
          className="mt-1"
          open={number === 1}
        >
          <StepHow code={step.code} locale={locale} />
        </Details>
      </div>
    </li>
  );
}
