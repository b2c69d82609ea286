'use client';

import { Details } from '@/components/ui/details';
import { Heading } from '@/components/ui/heading';
import { QUICK_FIELDS } from '@/lib/content/fields/quick';
import { fill } from '@/lib/content/fill';
import { entry } from '@/lib/content/screens/check';
import { quick, QUICK_STEPS, quickSteps, type QuickStep } from '@/lib/content/screens/check-quick';
import type { Locale } from '@/lib/format/locale';
import type { QuickDraft, QuickKey } from '@/lib/form/quick-draft';
import { AnswerList, Open, type Answer } from '../answer-list';
import { understood } from '../echo';
import { eventOptions, institutionKindOptions, quickProductOptions } from '../options';
import { askedIn, QUESTIONS } from './quick-steps';

const CHOICES: Partial<Record<QuickKey, typeof eventOptions>> = {
  product: quickProductOptions,
  event: eventOptions,
  institutionKind: institutionKindOptions,
};

function answerOf(key: QuickKey, text: string, locale: Locale): string | null {
  if (text.trim() === '') return null;
  const chosen = CHOICES[key]?.(locale).find(({ value }) => value === text);
  return chosen?.label ?? understood(QUICK_FIELDS[key].unit, text, locale) ?? text;
}

type QuickSummaryProps = { draft: QuickDraft; locale: Locale };

/** So many rows without an answer hide the ones that have one. */
const MANY_OPEN = 3;

/** The answers of one step; where many were left open, those stand behind one line. */
function StepAnswers({ step, draft, locale }: QuickSummaryProps & { step: QuickStep }) {
  const items = QUESTIONS[step]
    .flatMap(({ keys }) => askedIn(keys, draft))
    .map((key) => ({ key, answer: answerOf(key, draft[key], locale) }));
  const rowOf = ({ key, answer }: (typeof items)[number]): Answer => ({
    key,
    question: QUICK_FIELDS[key].label[locale],
    answer: answer ?? <Open>{entry.unknown[locale]}</Open>,
    href: `#${key}`,
  });
  const open = items.filter(({ answer }) => answer === null);
  if (open.length < MANY_OPEN) return <AnswerList items={items.map(rowOf)} locale={locale} />;
  const given = items.filter(({ answer }) => answer !== null);
  return (
    <>
      {given.length > 0 && <AnswerList items={given.map(rowOf)} locale={locale} />}
      <Details summary={fill(quick.openFolded, locale, { count: open.length })}>
        <AnswerList items={open.map(rowOf)} locale={locale} />
      </Details>
    </>
  );
}

/** Every answer by step, as it was understood, each with the way back to it. */
export function QuickSummary({ draft, locale }: QuickSummaryProps) {
  return QUICK_STEPS.map((step) => (
    <section key={step} className="pt-8">
      <Heading level={2} size="title">
        {quickSteps[step][locale]}
      </Heading>
      <div className="mt-3">
        <StepAnswers step={step} draft={draft} locale={locale} />
      </div>
    </section>
  ));
}
