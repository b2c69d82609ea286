'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Heading } from '@/components/ui/heading';
import { fill } from '@/lib/content/fill';
import { actions, errors } from '@/lib/content/screens/check';
import { full, sections } from '@/lib/content/screens/check-full';
import type { Locale } from '@/lib/format/locale';
import { lineIndex } from '@/lib/form/line';
import { href } from '@/lib/site';
import type { IsoDate } from '@/lib/units/calendar';
import { SaveStatus } from '../save-status';
import { useArrival } from '../use-arrival';
import { useHash } from '@/components/shell/use-hash';
import { goToHash } from '../go-to-hash';
import { usePageTitle } from '../use-page-title';
import { FormProvider } from './form-context';
import { SectionBody } from './section-body';
import { SectionNav } from './section-nav';
import { isFilled, issuesIn, sectionAt, sectionsFor } from './sections';
import { useFullForm } from './use-full-form';
import { useWrong } from './use-wrong';

/** One part of the form after another, in any order. */
export function FullForm({ locale, asOf }: { locale: Locale; asOf: IsoDate }) {
  const router = useRouter();
  const { state, tools, sendOff, look } = useFullForm(locale, asOf);
  const { draft, issues, failedAt, attempt, removed } = state;
  const [busy, setBusy] = useState(false);
  const hash = useHash();
  const section = sectionAt(hash);
  const names = sectionsFor(draft, section);
  const next = names[names.indexOf(section) + 1];
  const previous = names[names.indexOf(section) - 1];
  const title = sections[section].title[locale];
  const line = lineIndex(draft);
  const { wrong, messages } = useWrong(state, section, locale);
  const failed = failedAt === section && wrong.length > 0;
  useArrival(hash);
  usePageTitle(title, failed, locale);

  const looked = useRef(false);
  useEffect(() => {
    if (looked.current) return;
    looked.current = true;
    if (hash.includes('.')) void look(sectionAt(hash));
  }, [hash, look]);

  const goOn = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    const passed = await sendOff(section);
    setBusy(false);
    if (!passed) return;
    if (next) goToHash(next);
    else router.push(href(locale, 'answers'));
  };

  return (
    <FormProvider tools={tools} messages={messages}>
      <div className="lg:grid lg:grid-cols-[13rem_minmax(0,1fr)] lg:gap-12">
        <SectionNav
          shown={section}
          locale={locale}
          parts={names.map((name) => ({
            name,
            filled: isFilled(name, draft),
            failed: issuesIn(name, issues, line).length > 0,
          }))}
        />
        <div className="min-w-0">
          {failed && (
            <div className="measure mb-6">
              <ErrorSummary
                title={fill(errors.title, locale, { count: wrong.length })}
                errors={wrong}
                attempt={attempt}
              />
            </div>
          )}
          <p className="text-note text-ink-muted">{full.title[locale]}</p>
          <Heading level={1} tabIndex={-1}>
            {title}
          </Heading>
          <p className="measure mt-3 mb-8 text-ink-muted">{sections[section].lead[locale]}</p>
          <form onSubmit={(event) => void goOn(event)} noValidate autoComplete="off">
            <SectionBody name={section} draft={draft} hash={hash} removed={removed} />
            <div className="flex flex-wrap items-center gap-x-6 gap-y-3 border-t border-rule pt-6">
              <Button type="submit" size="large" disabled={busy}>
                {next ? actions.next[locale] : actions.check[locale]}
              </Button>
              {previous && (
                <a href={`#${previous}`} className="link inline-flex min-h-11 items-center">
                  {actions.back[locale]}
                </a>
              )}
            </div>
          </form>
          <div className="mt-6">
            <SaveStatus record="draft" locale={locale} />
          </div>
        </div>
      </div>
    </FormProvider>
  );
}
