import { NextAction } from '@/components/steps/next-action';
import { TodayUrgent } from '@/components/today/today-urgent';
import type { Locale } from '@/lib/format/locale';
import type { Policy, Profile, Review, SampleId, Step } from '@/lib/review';
import { Answer } from './answer';
import { differenceOf } from './event-difference';
import { DifferenceText, EventsTable } from './events-table';
import type { Headline } from './headline';
import { LimitScale } from './limit-scale';
import { asksFirst, openQuestion } from './open-question';
import { KEEP_WHOLE } from './print-classes';
import { QuestionFirst } from './question-first';
import { RangeNote } from './range-note';

type AnswerBlockProps = {
  profile: Profile;
  review: Review;
  policy: Policy;
  headline: Headline;
  step: Step | null;
  sample: SampleId | null;
  locale: Locale;
};

/** The first screen: the answer, what today asks, the first step, and what happened beside it. */
export function AnswerBlock(props: AnswerBlockProps) {
  const { profile, review, policy, headline, step, sample, locale } = props;
  const event = profile.limitEvent;
  const { currentLimit } = review.decision;
  const own = sample === null;
  const question = openQuestion(review, policy);
  return (
    <div className="grid items-start gap-x-16 gap-y-8 lg:grid-cols-[7fr_5fr] lg:grid-rows-[auto_1fr]">
      <Answer headline={headline} review={review} policy={policy} own={own} locale={locale} />
      <div className="flex flex-col gap-6 lg:col-start-2 lg:row-span-2 lg:row-start-1">
        <TodayUrgent profile={profile} asOf={review.asOf} locale={locale} />
        {own && question && asksFirst(review) ? (
          <QuestionFirst question={question} locale={locale} />
        ) : (
          <NextAction
            step={step}
            unexplained={event !== null && differenceOf(review, event).kind === 'milder'}
            locale={locale}
          />
        )}
      </div>
      <div className="flex flex-col gap-8">
        {currentLimit !== null && (
          <LimitScale headline={headline} before={currentLimit} event={event} locale={locale} />
        )}
        {headline.low < headline.high && (
          <RangeNote question={question} own={own} locale={locale} />
        )}
        <div className={`${KEEP_WHOLE} flex flex-col gap-4`}>
          <EventsTable review={review} event={event} locale={locale} />
          {event && <DifferenceText review={review} event={event} locale={locale} />}
        </div>
      </div>
    </div>
  );
}
