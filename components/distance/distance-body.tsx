'use client';

import { useMemo } from 'react';
import { DISTANCE_PLACE } from '@/components/change/place';
import { useBeside } from '@/components/work/use-beside';
import { distanceJob } from './distance-job';
import { Loading } from '@/components/ui/loading';
import { Notice } from '@/components/ui/notice';
import { fill } from '@/lib/content/fill';
import { distance as words } from '@/lib/content/screens/distance';
import { capitalized } from '@/lib/format/capitalized';
import type { Locale } from '@/lib/format/locale';
import { DistanceItem } from './distance-item';
import { DistanceTable, leverNames } from './distance-table';
import { doNotText, emptyText, paymentText } from './distance-text';
import { RollOffCalendar } from './roll-off-calendar';
import type { Asked, WorkedOut } from './work-out';

type DistanceBodyProps = Asked & { locale: Locale };

type ListProps = { workedOut: WorkedOut; locale: Locale };

function DistanceList({ workedOut, locale }: ListProps) {
  const { today, edges, payment } = workedOut;
  const overdue = (today.facts.currentDaysPastDue ?? 0) > 0;
  return (
    <>
      {overdue && (
        <Notice tone="loss" className="mb-6">
          {words.overdue[locale]}
        </Notice>
      )}
      <ul className="grid gap-x-10 gap-y-8 md:grid-cols-2">
        {payment && (
          <DistanceItem told={paymentText(payment, today, locale)} first locale={locale} />
        )}
        {edges.cuts.map((each) => (
          <DistanceItem key={each.lever} told={doNotText(each, today, locale)} locale={locale} />
        ))}
      </ul>
      {(['slight', 'softer'] as const).map(
        (kind) =>
          edges[kind].length > 0 && (
            <p key={kind} className="measure mt-6 text-ink-muted">
              {capitalized(fill(words[kind], locale, { names: leverNames(edges[kind], locale) }))}
            </p>
          ),
      )}
      <DistanceTable workedOut={workedOut} locale={locale} />
    </>
  );
}

/** The things that must not happen, once they are worked out; or that there is no further to fall. */
export function DistanceBody({ profile, policy, asOf, stance, locale }: DistanceBodyProps) {
  const { climate, programme } = stance;
  const asked = useMemo<Asked>(
    () => ({ profile, policy, asOf, stance: { climate, programme } }),
    [profile, policy, asOf, climate, programme],
  );
  const workedOut = useBeside(asked, distanceJob);
  if (workedOut === null) {
    return (
      <div className={DISTANCE_PLACE}>
        <Loading label={words.loading[locale]} lines={6} />
      </div>
    );
  }
  return (
    <>
      {workedOut.empty ? (
        <p className="measure">{emptyText(workedOut.today, locale)}</p>
      ) : (
        <>
          <p className="measure -mt-4 mb-5 text-ink-muted">{words.lead[locale]}</p>
          <DistanceList workedOut={workedOut} locale={locale} />
        </>
      )}
      <RollOffCalendar workedOut={workedOut} accounts={profile.accounts} locale={locale} />
    </>
  );
}
