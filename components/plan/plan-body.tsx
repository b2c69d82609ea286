'use client';

import { useMemo } from 'react';
import { DoorsLink } from '@/components/doors/doors-link';
import { LettersLink } from '@/components/letters/letters-link';
import { ON_PAPER } from '@/components/result/print-classes';
import { SampleBanner } from '@/components/result/sample-banner';
import type { Assumptions } from '@/components/result/use-assumptions';
import { usePrintOpen } from '@/components/result/use-print-open';
import type { Reviewed } from '@/components/result/use-review';
import { hardshipOf } from '@/components/steps/hardship';
import { HardshipNote } from '@/components/steps/hardship-note';
import { WatchLink } from '@/components/watch/watch-link';
import { fill } from '@/lib/content/fill';
import { page } from '@/lib/content/screens/plan';
import type { Locale } from '@/lib/format/locale';
import type { Profile, SampleId, Task } from '@/lib/review';
import { planOf, type KeptPlan } from '@/lib/storage/kept-plan';
import type { Fen } from '@/lib/units/fen';
import { AdoptedPlan } from './adopted/adopted-plan';
import { NoPlan } from './adopted/no-plan';
import { MonthsAhead } from './ahead/months-ahead';
import { PlanCalendar } from './calendar/plan-calendar';
import { outcomeText } from './outcome-text';
import type { Situated } from './stages';
import { useStages } from './use-stages';
import { WayBack } from './way-back/way-back';

type PlanBodyProps = Reviewed & {
  profile: Profile;
  sample: SampleId | null;
  plan: KeptPlan | null;
  onKeep: (plan: KeptPlan | null) => void;
  assumed: Assumptions;
  locale: Locale;
};

/** The adopted plan and where it leads, or the way to one. */
export function PlanBody(props: PlanBodyProps) {
  const { profile, sample, plan, onKeep, assumed, policy, review, locale } = props;
  const { asOf, stance } = review;
  const cashFloor = plan?.cashFloor ?? null;
  const situated = useMemo<Situated>(
    () => ({ profile, policy, asOf, stance, cashFloor }),
    [profile, policy, asOf, stance, cashFloor],
  );
  const stages = useStages(plan, situated, sample);
  const hardship = hardshipOf(profile, review);
  usePrintOpen();
  const adopt = (tasks: Task[], floor: Fen | null) => {
    const { lender } = policy;
    onKeep(planOf(tasks, { adoptedOn: asOf, lender, stance, source: 'restore', cashFloor: floor }));
    window.scrollTo({ top: 0 });
    document.getElementById('plan-title')?.focus({ preventScroll: true });
  };
  const outcome = outcomeText(review.decision, locale);
  const calendar = (
    <PlanCalendar situated={situated} stages={stages.all} open={stages.open} locale={locale} />
  );
  return (
    <div className={`${ON_PAPER} flex flex-col gap-12 md:gap-16`}>
      {sample && <SampleBanner sample={sample} route="plan" locale={locale} />}
      <div>
        <h1 id="plan-title" tabIndex={-1} className="text-page">
          {page.heading[locale]}
        </h1>
        <p className="figures measure mt-3 text-lead">{fill(page.lead, locale, { outcome })}</p>
        {hardship !== null && (
          <div className="mt-6">
            <HardshipNote why={hardship} locale={locale} />
          </div>
        )}
        <DoorsLink sample={sample} locale={locale} />
        <LettersLink sample={sample} locale={locale} />
        {plan === null && <NoPlan sample={sample} locale={locale} />}
      </div>
      {plan !== null && (
        <AdoptedPlan
          plan={plan}
          onKeep={onKeep}
          stages={stages}
          accounts={profile.accounts}
          review={review}
          sample={sample}
          otherRules={assumed.lender !== plan.lender}
          locale={locale}
        />
      )}
      {plan !== null && (
        <MonthsAhead
          situated={situated}
          tasks={stages.tasks}
          oldLimit={review.decision.currentLimit}
          locale={locale}
        />
      )}
      {plan !== null && calendar}
      <WatchLink sample={sample} locale={locale} />
      <WayBack
        key={plan === null ? 'first' : 'again'}
        situated={situated}
        review={review}
        planned={plan !== null}
        onAdopt={adopt}
        locale={locale}
      />
      {plan === null && calendar}
    </div>
  );
}
