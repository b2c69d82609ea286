import { SampleBanner } from '@/components/result/sample-banner';
import { HardshipNote } from '@/components/steps/hardship-note';
import { hardshipOf } from '@/components/steps/hardship';
import { Opening } from './opening';
import { Workbench, type WorkbenchProps } from './workbench';

/** What the page is, help where something is overdue, and the levers with all that follows them. */
export function WhatIfBody(props: WorkbenchProps) {
  const { profile, policy, review, sample, locale } = props;
  const hardship = hardshipOf(profile, review);
  return (
    <div className="flex flex-col gap-12">
      {sample && <SampleBanner sample={sample} route="whatIf" locale={locale} />}
      <Opening lender={policy.lender} sample={sample} locale={locale} />
      {hardship === 'overdue' && <HardshipNote why={hardship} locale={locale} />}
      <Workbench {...props} />
    </div>
  );
}
