'use client';

import { useState, type FormEvent } from 'react';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Heading } from '@/components/ui/heading';
import { Progress } from '@/components/ui/progress';
import { fill } from '@/lib/content/fill';
import { actions, errors } from '@/lib/content/screens/check';
import { quick, QUICK_STEPS, quickSteps } from '@/lib/content/screens/check-quick';
import type { Locale } from '@/lib/format/locale';
import { judgeQuick } from '@/lib/form/judge-quick';
import type { Route } from '@/lib/site';
import type { IsoDate } from '@/lib/units/calendar';
import { quickMessage, toErrors } from '../issue-message';
import { loadParse } from '../load-parse';
import { ReplaceDialog } from '../replace-dialog';
import { SaveStatus } from '../save-status';
import { useAdopt } from '../use-adopt';
import { useArrival } from '../use-arrival';
import { useHash } from '@/components/shell/use-hash';
import { goToHash } from '../go-to-hash';
import { usePageTitle } from '../use-page-title';
import { QuickAnswers } from './quick-answers';
import { quickNames } from './quick-names';
import { QuickQuestions } from './quick-questions';
import { issuesAt, placeOf, PLACES } from './quick-steps';
import { useQuick } from './use-quick';

/** One step after another, then all answers at once, then the review. */
export function QuickForm({ locale, asOf }: { locale: Locale; asOf: IsoDate }) {
  const { draft, onText, failed, fail, clear } = useQuick();
  const { adopt, asking, confirm, cancel } = useAdopt(locale);
  const [busy, setBusy] = useState(false);
  const hash = useHash();
  const place = placeOf(hash);
  const index = PLACES.indexOf(place);
  const title = place === 'answers' ? quick.answers[locale] : quickSteps[place][locale];
  const shown = issuesAt(place, failed.issues);
  const wrong = toErrors(shown, quickMessage, locale);
  useArrival(hash);
  usePageTitle(title, wrong.length > 0, locale);

  const judged = async () => judgeQuick(draft, quickNames(locale), asOf, await loadParse());
  const goOn = async (event: FormEvent) => {
    event.preventDefault();
    const result = await judged();
    const issues = result.ok ? [] : issuesAt(place, result.issues);
    if (issues.length > 0) {
      fail(issues);
      return;
    }
    clear();
    goToHash(PLACES[index + 1] ?? 'answers');
  };
  const finish = async (to: Route) => {
    setBusy(true);
    const result = await judged();
    setBusy(false);
    if (result.ok) adopt({ profile: result.profile, origin: 'quick', to });
    else fail(result.issues);
  };
  const skip = () => {
    clear();
    goToHash(PLACES[index + 1] ?? 'answers');
  };

  return (
    <div className="measure">
      {index > 0 && (
        <a href={`#${PLACES[index - 1]}`} className="link inline-flex min-h-11 items-center">
          {actions.back[locale]}
        </a>
      )}
      {wrong.length > 0 && (
        <div className="mb-6">
          <ErrorSummary
            title={fill(errors.title, locale, { count: wrong.length })}
            errors={wrong}
            attempt={failed.attempt}
          />
        </div>
      )}
      {place !== 'answers' && (
        <div className="mb-4 max-w-60">
          <Progress
            label={`${quick.title[locale]} · ${fill(quick.progress, locale, { step: index + 1, steps: QUICK_STEPS.length })}`}
            value={index + 1}
            max={QUICK_STEPS.length}
          />
        </div>
      )}
      <Heading level={1} tabIndex={-1}>
        {title}
      </Heading>
      {place === 'answers' ? (
        <QuickAnswers draft={draft} asOf={asOf} busy={busy} onFinish={finish} locale={locale} />
      ) : (
        <form onSubmit={(event) => void goOn(event)} noValidate className="mt-3">
          <p className="mb-8 text-ink-muted">{quick.open[locale]}</p>
          <QuickQuestions
            step={place}
            draft={draft}
            onText={onText}
            messages={new Map(wrong.map(({ id, message }) => [id, message]))}
            locale={locale}
          />
          <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
            <Button type="submit" size="large">
              {actions.next[locale]}
            </Button>
            <Button tone="quiet" onClick={skip}>
              {actions.skip[locale]}
            </Button>
          </div>
        </form>
      )}
      <div className="mt-8">
        <SaveStatus record="quick" locale={locale} />
      </div>
      <ReplaceDialog open={asking} onConfirm={confirm} onClose={cancel} locale={locale} />
    </div>
  );
}
