import { LettersLink } from '@/components/letters/letters-link';
import { Details } from '@/components/ui/details';
import { Section } from '@/components/ui/section';
import { fill } from '@/lib/content/fill';
import { reasonSentence, reasonTitle } from '@/lib/content/reasons/reason-figures';
import { reasons as words } from '@/lib/content/screens/result-reasons';
import type { Locale } from '@/lib/format/locale';
import type { Plan, Policy, Reason, ReasonCode, Review, SampleId, Scorecard } from '@/lib/review';
import { ReasonBar } from './reason-bar';
import { ReasonItem } from './reason-item';
import { ReasonWeight } from './reason-weight';
import { WorkedOut } from './worked-out';
import { KEEP_HEADING } from './print-classes';

type ReasonsProps = {
  review: Review;
  plan: Plan | null;
  policy: Policy;
  /** Charts are drawn once the answer and the plan are on the screen. */
  ready: boolean;
  sample: SampleId | null;
  locale: Locale;
};

const pointsIn = (reasons: readonly Reason[]) =>
  reasons.reduce((sum, { kind, pointsLost }) => sum + (kind === 'points' ? pointsLost : 0), 0);

/** The first step that acts on a reason. */
const stepFor = (code: ReasonCode, plan: Plan | null) =>
  plan?.steps.find(({ answers }) => answers.includes(code))?.code ?? null;

function OtherReason({
  reason,
  card,
  locale,
}: {
  reason: Reason;
  card: Scorecard;
  locale: Locale;
}) {
  return (
    <li className="flex flex-wrap items-baseline gap-x-4 border-t border-rule py-3">
      <p className="figures flex-1 basis-36">
        <span className="font-semibold">{reasonTitle(reason, card, locale)}</span>
        <span className="block text-ink-muted">{reasonSentence(reason, locale)}</span>
      </p>
      <ReasonWeight reason={reason} locale={locale} />
    </li>
  );
}

/** At most four reasons in full, all others a tap away. */
export function ReasonsSection({ review, policy, plan, ready, sample, locale }: ReasonsProps) {
  const headlines = review.reasons.filter(({ headline }) => headline);
  const others = review.reasons.filter(({ headline }) => !headline);
  const lost = pointsIn(review.reasons);
  const lead =
    lost === 0
      ? words.leadNone[locale]
      : fill(words.lead, locale, { lost, shown: pointsIn(headlines) });
  const { action } = review.decision;
  const gap = locale === 'en' ? ' ' : '';
  const lower = action !== 'increase' && action !== 'hold';
  const blocks = review.reasons[0]?.kind === 'term' || review.reasons[0]?.kind === 'knockOut';
  const gated =
    lower && blocks && review.reasons.every((each, i) => i === 0 || each.limitEffect === 0);
  return (
    <Section
      id="why"
      ruled
      className={KEEP_HEADING}
      title={words.title[locale]}
      lead={
        headlines.length === 0
          ? words.none[locale]
          : lead + (gated ? gap + words.gateway[locale] : '')
      }
    >
      <div className="grid items-start gap-x-16 gap-y-12 lg:grid-cols-[7fr_5fr]">
        <div className="min-w-0">
          <ol className="border-b border-rule">
            {headlines.map((reason) => (
              <ReasonItem
                card={review.scorecard}
                key={reason.code}
                reason={reason}
                locale={locale}
                step={stepFor(reason.code, plan)}
                bar={
                  reason.signal && (
                    <ReasonBar
                      signal={reason.signal}
                      review={review}
                      policy={policy}
                      locale={locale}
                    />
                  )
                }
              />
            ))}
          </ol>
          {others.length > 0 && (
            <Details
              summary={fill(words.others, locale, { count: others.length })}
              className="mt-2"
            >
              <ul>
                {others.map((reason, i) => (
                  <OtherReason
                    key={`${reason.code}-${i}`}
                    reason={reason}
                    card={review.scorecard}
                    locale={locale}
                  />
                ))}
              </ul>
            </Details>
          )}
          <LettersLink sample={sample} locale={locale} />
        </div>
        {ready ? (
          <WorkedOut review={review} policy={policy} locale={locale} />
        ) : (
          <div aria-hidden="true" className="min-h-[58rem]" />
        )}
      </div>
    </Section>
  );
}
