'use client';

import { useMemo } from 'react';
import type { Situated } from '@/components/plan/stages';
import { useStages } from '@/components/plan/use-stages';
import { ON_PAPER } from '@/components/result/print-classes';
import { SampleBanner } from '@/components/result/sample-banner';
import type { Reviewed } from '@/components/result/use-review';
import { hardshipOf } from '@/components/steps/hardship';
import { HardshipNote } from '@/components/steps/hardship-note';
import { Section } from '@/components/ui/section';
import { Tag } from '@/components/ui/tag';
import { useBeside } from '@/components/work/use-beside';
import { list as words } from '@/lib/content/screens/doors';
import { BASES } from '@/lib/content/sources/sources';
import type { DoorState } from '@/lib/doors/doors';
import { isOwner } from '@/lib/doors/owner-doors';
import type { Locale } from '@/lib/format/locale';
import { basisOf, type Profile, type SampleId } from '@/lib/review';
import type { KeptPlan } from '@/lib/storage/kept-plan';
import { textOrder } from '@/lib/units/text-order';
import { BrokerSection } from './broker-section';
import { DoorItem } from './door-item';
import { DoorsChart } from './doors-chart';
import { DoorsHeading } from './doors-heading';
import { doorsJob } from './doors-job';
import { DoorsWaiting } from './doors-waiting';
import { OneDoorSection } from './one-door-section';
import { datedTasks } from './propose';
import { proposeJob } from './propose-job';
import type { Asked } from './work-out';

type DoorsBodyProps = Reviewed & {
  profile: Profile;
  sample: SampleId | null;
  plan: KeptPlan | null;
  locale: Locale;
};

/** Open ones first, then those that open soonest, then the rest; what cannot be judged last. */
const RANK: Record<DoorState, number> = { open: 0, shut: 1, unknown: 2 };

/** Sorts after every day. */
const NEVER = '9999';

export function DoorsBody({ profile, sample, plan, policy, review, locale }: DoorsBodyProps) {
  const { asOf, stance } = review;
  const cashFloor = plan?.cashFloor ?? null;
  const situated = useMemo<Situated>(
    () => ({ profile, policy, asOf, stance, cashFloor }),
    [profile, policy, asOf, stance, cashFloor],
  );
  const { all: stages } = useStages(plan, situated, sample);
  const proposed = useBeside(plan === null ? situated : null, proposeJob);
  const hardship = hardshipOf(profile, review);
  const asked = useMemo<Asked>(
    () => ({
      profile,
      asOf,
      hardship: hardship !== null,
      tasks: plan === null ? (proposed ?? []) : datedTasks(stages),
    }),
    [profile, asOf, hardship, plan, proposed, stages],
  );
  const doors = useBeside(asked, doorsJob);
  if (doors === null) return <DoorsWaiting locale={locale} />;
  const owner = isOwner(profile);
  const { today, opensOn } = doors.without;
  const sorted = today.toSorted(
    (a, b) =>
      RANK[a.state] - RANK[b.state] || textOrder(opensOn[a.id] ?? NEVER, opensOn[b.id] ?? NEVER),
  );
  return (
    <div className={`${ON_PAPER} flex flex-col gap-12 md:gap-16`}>
      {sample && <SampleBanner sample={sample} route="doors" locale={locale} />}
      <div>
        <DoorsHeading doors={doors} owner={owner} locale={locale} />
        {hardship !== null && (
          <div className="mt-6">
            <HardshipNote why={hardship} locale={locale} />
          </div>
        )}
      </div>
      <Section
        id="doors"
        title={words.title[locale]}
        lead={(owner ? words.leadOwner : words.lead)[locale]}
        aside={<Tag>{BASES[basisOf('bankScreens')].tag[locale]}</Tag>}
      >
        <ul className="border-b border-rule">
          {sorted.map((door) => (
            <DoorItem key={door.id} door={door} doors={doors} locale={locale} />
          ))}
        </ul>
      </Section>
      <DoorsChart doors={doors} adopted={plan !== null} locale={locale} />
      <OneDoorSection one={doors.one} accounts={profile.accounts} locale={locale} />
      {!owner && <BrokerSection readings={doors.broker} locale={locale} />}
    </div>
  );
}
