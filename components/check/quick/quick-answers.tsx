'use client';

import { Button } from '@/components/ui/button';
import { Heading } from '@/components/ui/heading';
import { ASSUMPTIONS } from '@/lib/content/assumptions';
import { fill } from '@/lib/content/fill';
import { actions } from '@/lib/content/screens/check';
import { quick } from '@/lib/content/screens/check-quick';
import type { Locale } from '@/lib/format/locale';
import { assumptionsFor } from '@/lib/form/judge-quick';
import type { QuickDraft } from '@/lib/form/quick-draft';
import type { Route } from '@/lib/site';
import type { IsoDate } from '@/lib/units/calendar';
import { quickNames } from './quick-names';
import { QuickSummary } from './quick-summary';

type QuickAnswersProps = {
  draft: QuickDraft;
  asOf: IsoDate;
  busy: boolean;
  onFinish: (to: Route) => Promise<void>;
  locale: Locale;
};

/** All answers and all that is assumed for them, before the review. */
export function QuickAnswers({ draft, asOf, busy, onFinish, locale }: QuickAnswersProps) {
  const assumptions = assumptionsFor(draft, quickNames(locale), asOf);
  return (
    <>
      <p className="mt-3 text-ink-muted">{quick.answersLead[locale]}</p>
      <QuickSummary draft={draft} locale={locale} />
      <section className="pt-10">
        <Heading level={2} size="title">
          {quick.assumed[locale]}
        </Heading>
        <p className="mt-1 text-ink-muted">{quick.assumedText[locale]}</p>
        <ul className="mt-3 list-disc pl-5">
          {assumptions.map(({ code, params }) => (
            <li key={code} className="py-1">
              {fill(ASSUMPTIONS[code], locale, params)}
            </li>
          ))}
        </ul>
        <Button tone="quiet" onClick={() => void onFinish('fullForm')}>
          {quick.toFull[locale]}
        </Button>
      </section>
      <div className="mt-8">
        <Button size="large" disabled={busy} onClick={() => void onFinish('result')}>
          {actions.review[locale]}
        </Button>
      </div>
    </>
  );
}
