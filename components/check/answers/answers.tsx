'use client';

import { useRouter } from 'next/navigation';
import { useMemo, useState } from 'react';
import { useStore, useStoreValue } from '@/components/store/use-store';
import { Button, ButtonLink } from '@/components/ui/button';
import { Heading } from '@/components/ui/heading';
import { actions, errors } from '@/lib/content/screens/check';
import { answers as words } from '@/lib/content/screens/check-answers';
import type { Locale } from '@/lib/format/locale';
import { isEmpty } from '@/lib/form/blank';
import type { Draft } from '@/lib/form/draft';
import { restoreDraft } from '@/lib/form/restore-draft';
import { href } from '@/lib/site';
import type { IsoDate } from '@/lib/units/calendar';
import { sectionsFor } from '../full/sections';
import { usePageTitle } from '../use-page-title';
import { Notices } from './notices';
import { Part } from './part';
import { Problems } from './problems';
import { useJudged } from './use-judged';

type EnteredProps = { draft: Draft; locale: Locale; asOf: IsoDate };

/** Everything that was entered, what may be odd in it, and the review. */
function Entered({ draft, locale, asOf }: EnteredProps) {
  const { saveProfile } = useStore();
  const router = useRouter();
  const judged = useJudged(draft, asOf);
  const [attempt, setAttempt] = useState(0);
  const [busy, setBusy] = useState(false);
  const failed = judged !== null && !judged.ok;
  usePageTitle(words.title[locale], failed && attempt > 0, locale);

  const review = async () => {
    if (!judged?.ok) {
      setAttempt(attempt + 1);
      return;
    }
    setBusy(true);
    await saveProfile(judged.profile);
    router.push(href(locale, 'result'));
  };

  return (
    <>
      {failed && <Problems issues={judged.issues} attempt={attempt} locale={locale} />}
      <Heading level={1} tabIndex={-1}>
        {words.title[locale]}
      </Heading>
      <p className="measure mt-3 text-lead text-ink-muted">{words.lead[locale]}</p>
      {judged?.ok && <Notices profile={judged.profile} asOf={asOf} locale={locale} />}
      <div className="mt-10 flex max-w-3xl flex-col gap-10">
        {sectionsFor(draft, 'line').map((name) => (
          <Part key={name} name={name} draft={draft} locale={locale} />
        ))}
      </div>
      <div className="mt-12 flex flex-wrap items-center gap-6 border-t border-rule pt-8">
        <Button size="large" disabled={judged === null || busy} onClick={() => void review()}>
          {judged === null ? errors.busy[locale] : actions.review[locale]}
        </Button>
        <ButtonLink tone="quiet" href={href(locale, 'fullForm')}>
          {actions.back[locale]}
        </ButtonLink>
      </div>
    </>
  );
}

/** What was entered, or the way to enter it: where there is nothing, nothing is fetched to judge it. */
export function Answers({ locale, asOf }: Omit<EnteredProps, 'draft'>) {
  const kept = useStoreValue((state) => state.draft);
  const draft = useMemo(() => restoreDraft(kept), [kept]);
  if (!isEmpty(draft)) return <Entered draft={draft} locale={locale} asOf={asOf} />;
  return (
    <div className="measure">
      <Heading level={1}>{words.title[locale]}</Heading>
      <p className="mt-4 mb-8 text-lead">{words.nothing[locale]}</p>
      <ButtonLink href={href(locale, 'check')}>{words.start[locale]}</ButtonLink>
    </div>
  );
}
