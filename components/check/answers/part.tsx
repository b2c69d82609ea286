'use client';

import Link from 'next/link';
import { Section } from '@/components/ui/section';
import { fill } from '@/lib/content/fill';
import { actions } from '@/lib/content/screens/check';
import { answers as words } from '@/lib/content/screens/check-answers';
import { sections, type SectionName } from '@/lib/content/screens/check-full';
import type { Locale } from '@/lib/format/locale';
import type { Draft } from '@/lib/form/draft';
import { href } from '@/lib/site';
import { AnswerList } from '../answer-list';
import { AccountsTable } from './accounts-table';
import { partAnswers } from './part-answers';

type PartProps = { name: SectionName; draft: Draft; locale: Locale };

/** What was answered in one part of the form, what was left open, and the way back to it. */
export function Part({ name, draft, locale }: PartProps) {
  const { given, open } = partAnswers(name, draft, locale);
  const title = sections[name].title[locale];
  return (
    <Section
      id={`part-${name}`}
      title={title}
      aside={
        <Link
          href={`${href(locale, 'fullForm')}#${name}`}
          className="link inline-flex min-h-11 items-center"
        >
          <span aria-hidden="true">{actions.change[locale]}</span>
          <span className="sr-only">{fill(actions.changePart, locale, { part: title })}</span>
        </Link>
      }
    >
      {given.length > 0 && (
        <AnswerList
          locale={locale}
          items={given.map(({ path, question, answer }, index) => ({
            key: `${path}-${index}`,
            question,
            answer,
          }))}
        />
      )}
      {name === 'accounts' && <AccountsTable accounts={draft.accounts} locale={locale} />}
      {open.length > 0 && (
        <p className="mt-3 text-note text-ink-muted">
          {fill(words.open, locale, { fields: open.join(words.comma[locale]) })}
        </p>
      )}
    </Section>
  );
}
