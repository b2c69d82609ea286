'use client';

import { joinSentences } from '@/components/charts/join-sentences';
import { ButtonLink } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Progress } from '@/components/ui/progress';
import { Section } from '@/components/ui/section';
import { fill } from '@/lib/content/fill';
import { LENDER_KINDS } from '@/lib/content/lists/institutions';
import { adopted as words } from '@/lib/content/screens/plan';
import { formatDate } from '@/lib/format/dates';
import type { Locale } from '@/lib/format/locale';
import type { Account, Review, SampleId } from '@/lib/review';
import { href } from '@/lib/site';
import type { KeptPlan } from '@/lib/storage/kept-plan';
import { outcomeText } from '../outcome-text';
import type { PlanStages } from '../use-stages';
import { DropPlan } from './drop-plan';
import { PlanTask } from './plan-task';

type AdoptedPlanProps = {
  plan: KeptPlan;
  onKeep: (plan: KeptPlan | null) => void;
  stages: PlanStages;
  accounts: readonly Account[];
  review: Review;
  sample: SampleId | null;
  /** Other rules are chosen on the result than those the plan was made for. */
  otherRules: boolean;
  locale: Locale;
};

/** The adopted plan: its tasks with their ticks, and what it leads to. */
export function AdoptedPlan(props: AdoptedPlanProps) {
  const { plan, onKeep, stages, accounts, review, sample, otherRules, locale } = props;
  const { asOf } = review;
  const count = plan.tasks.length;
  const done = plan.tasks.filter(({ status }) => status === 'done').length;
  const tick = (at: number, ticked: boolean) =>
    onKeep({
      ...plan,
      tasks: plan.tasks.map((task, i) => {
        if (i !== at) return task;
        return ticked
          ? { ...task, status: 'done', doneOn: asOf }
          : { ...task, status: 'open', doneOn: null };
      }),
    });
  const { last, tasks } = stages;
  const date = formatDate(plan.adoptedOn, locale);
  return (
    <Section
      id="adopted"
      title={words.title[locale]}
      lead={fill(sample === null ? words.since : words.sinceSample, locale, { date })}
    >
      <div className="measure mb-5">
        <Progress label={fill(words.progress, locale, { count, done })} value={done} max={count} />
      </div>
      <ol className="border-b border-rule">
        {plan.tasks.map((task, at) => (
          <PlanTask
            key={at}
            id={`task-${at}`}
            task={task}
            stage={stages.byPlace[at] ?? null}
            review={review}
            accounts={accounts}
            onTick={(ticked) => tick(at, ticked)}
            locale={locale}
          />
        ))}
      </ol>
      <Notice
        title={words.leads[locale]}
        tone={done === count ? 'fine' : 'plain'}
        className="figures mt-6"
      >
        {last !== null && (
          <p>
            {fill(words.leadsText, locale, {
              date: formatDate(last.on, locale),
              outcome: outcomeText(last.review.decision, locale),
              today: outcomeText(review.decision, locale),
            })}
          </p>
        )}
        {last === null && tasks.length > 0 && <p>{words.leadsNowhere[locale]}</p>}
        {done === count && <p>{words.allDone[locale]}</p>}
      </Notice>
      <div className="mt-4 flex flex-wrap items-center gap-x-6 gap-y-2" data-screen-only="">
        {done === count && (
          <ButtonLink tone="secondary" href={href(locale, 'check')}>
            {words.update[locale]}
          </ButtonLink>
        )}
        <DropPlan onDrop={() => onKeep(null)} locale={locale} />
      </div>
      <p className="measure mt-2 text-note text-ink-muted">
        {joinSentences(
          [
            otherRules &&
              fill(words.otherRules, locale, { lender: LENDER_KINDS[plan.lender].label[locale] }),
            sample === null && done > 0 && words.figuresSince[locale],
          ],
          locale,
        )}
      </p>
    </Section>
  );
}
