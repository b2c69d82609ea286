'use client';

import { useMemo, useState } from 'react';
import { Loading } from '@/components/ui/loading';
import { change as words } from '@/lib/content/screens/change';
import type { Locale } from '@/lib/format/locale';
import { CHANGE_PLACE } from './place';
import { BothEnds } from './both-ends';
import { ChangeNotes } from './change-notes';
import { changeSentence } from './change-sentence';
import { DisputeList } from './dispute-list';
import { NoticeHeld, type NoticeId, type OnNotice } from './notice-held';
import { ScenarioTable } from './scenario-table';
import { SharesFigure } from './shares-figure';
import { SplitFigures } from './split-figures';
import type { Asked, Told } from './tell-change';
import { useBeside } from '@/components/work/use-beside';
import { changeJob } from './change-job';

type ChangeBodyProps = Asked & { locale: Locale };

type ToldProps = { told: Told; notice: NoticeId | null; onNotice: OnNotice; locale: Locale };

function ToldChange({ told, notice, onNotice, locale }: ToldProps) {
  const { observed, from, to } = told.split;
  const lenderMoved = observed !== null && observed.from !== observed.to;
  return (
    <div className="grid items-start gap-x-16 gap-y-10 lg:grid-cols-[7fr_5fr]">
      {(lenderMoved || observed === null) && <SplitFigures told={told} locale={locale} />}
      {observed && (lenderMoved || from !== to) && (
        <BothEnds told={told} observed={observed} locale={locale} />
      )}
      <div className="min-w-0 lg:col-start-1">
        <SharesFigure told={told} locale={locale} />
      </div>
      <div>
        <ScenarioTable told={told} locale={locale} />
        <NoticeHeld notice={notice} onChange={onNotice} locale={locale} />
      </div>
      <div className="lg:col-span-full">
        <DisputeList told={told} locale={locale} />
        <ChangeNotes told={told} locale={locale} />
      </div>
    </div>
  );
}

/** The answer, the split, the shares and what might explain the rest, once they are worked out. */
export function ChangeBody({ profile, event, policy, asOf, stance, locale }: ChangeBodyProps) {
  const { climate, programme } = stance;
  const [notice, setNotice] = useState<NoticeId | null>(null);
  const asked = useMemo<Asked>(
    () => ({ profile, event, policy, asOf, stance: { climate, programme }, notice }),
    [profile, event, policy, asOf, climate, programme, notice],
  );
  const told = useBeside(asked, changeJob);
  if (told === null) {
    return (
      <div className={CHANGE_PLACE}>
        <Loading label={words.loading[locale]} lines={8} />
      </div>
    );
  }
  return (
    <>
      <p className="measure -mt-4 mb-6 text-lead">{changeSentence(told, locale)}</p>
      <ToldChange told={told} notice={notice} onNotice={setNotice} locale={locale} />
    </>
  );
}
