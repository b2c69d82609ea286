'use client';

import { WhyItChanged } from '@/components/change/why-it-changed';
import { DistanceToNextCut } from '@/components/distance/distance-to-next-cut';
import { KeepReview } from '@/components/history/keep-review';
import { hardshipOf } from '@/components/steps/hardship';
import { inUrgency } from '@/components/steps/step-effect';
import { StepsSection } from '@/components/steps/steps-section';
import { TodaySection } from '@/components/today/today-section';
import { WatchLink } from '@/components/watch/watch-link';
import type { Locale } from '@/lib/format/locale';
import type { Profile, SampleId } from '@/lib/review';
import { daysBetween } from '@/lib/units/calendar';
import { AnswerBlock } from './answer-block';
import { Controls } from './controls';
import { FiguresSection } from './figures-section';
import { isRecent } from './event-difference';
import { headlineOf } from './headline';
import { ResultContents } from './result-contents';
import { headlineText } from './headline-text';
import { ON_PAPER } from './print-classes';
import { ReasonsSection } from './reasons-section';
import { OtherSamples, SampleBanner } from './sample-banner';
import { summaryText } from './summary-text';
import { TakeAlong } from './take-along';
import { areUsual, type Assumptions } from './use-assumptions';
import { usePlan } from './use-plan';
import { usePrintOpen } from './use-print-open';
import type { Reviewed } from './use-review';
import { useSettled } from './use-settled';

type ResultBodyProps = Reviewed & {
  profile: Profile;
  sample: SampleId | null;
  assumptions: Assumptions;
  onAssume: (next: Assumptions | null) => void;
  locale: Locale;
};

/** The whole result: the answer, today, why, what to do, how it was worked out. */
export function ResultBody(props: ResultBodyProps) {
  const { profile, review, policy, sample, assumptions, onAssume, locale } = props;
  const { asOf } = review;
  const event = profile.limitEvent;
  const plan = usePlan(profile, policy, asOf, review.stance);
  const settled = useSettled(plan !== null);
  usePrintOpen();
  const steps = plan && inUrgency(plan.steps, review);
  const headline = headlineOf(review, event);
  const step = steps?.[0] ?? null;
  const reviewed = { profile, policy, asOf, stance: review.stance, locale };
  return (
    <div className={`${ON_PAPER} flex flex-col gap-12 md:gap-16`}>
      {sample && <SampleBanner sample={sample} locale={locale} />}
      <AnswerBlock headline={headline} step={step} {...props} />
      <ResultContents policy={policy} changed={event !== null} locale={locale} />
      <TodaySection
        profile={profile}
        asOf={asOf}
        own={sample === null}
        recent={event !== null && isRecent(daysBetween(event.on, asOf))}
        locale={locale}
      />
      <ReasonsSection
        review={review}
        policy={policy}
        plan={plan}
        ready={settled}
        sample={sample}
        locale={locale}
      />
      <WhyItChanged {...reviewed} />
      <DistanceToNextCut {...reviewed} />
      <StepsSection
        steps={steps}
        today={review}
        hardship={hardshipOf(profile, review)}
        sample={sample}
        locale={locale}
      />
      <FiguresSection
        profile={profile}
        review={review}
        policy={policy}
        ready={settled}
        locale={locale}
      />
      <WatchLink sample={sample} locale={locale} />
      <Controls
        assumptions={assumptions}
        onChange={onAssume}
        usual={areUsual(profile, assumptions)}
        answer={headlineText(headline, locale)}
        own={sample === null}
        locale={locale}
      />
      {sample === null && (
        <KeepReview profile={profile} policy={policy} review={review} locale={locale} />
      )}
      <TakeAlong
        text={summaryText({ profile, review, step, sample: sample !== null, locale })}
        locale={locale}
      />
      {sample && (
        <div className="md:hidden">
          <OtherSamples sample={sample} locale={locale} />
        </div>
      )}
    </div>
  );
}
