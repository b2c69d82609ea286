'use client';

import { Heading } from '@/components/ui/heading';
import { QUICK_FIELDS } from '@/lib/content/fields/quick';
import { entry } from '@/lib/content/screens/check';
import { QUICK_STEPS, quickSteps } from '@/lib/content/screens/check-quick';
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

/** Every answer by step, as it was understood, each with the way back to it. */
export function QuickSummary({ draft, locale }: QuickSummaryProps) {
  const itemOf = (key: QuickKey): Answer => ({
    key,
    question: QUICK_FIELDS[key].label[locale],
    answer: answerOf(key, draft[key], locale) ?? <Open>{entry.unknown[locale]}</Open>,
    href: `#${key}`,
  });
  return QUICK_STEPS.map((step) => (
    <section key={step} className="pt-8">
      <Heading level={2} size="title">
        {quickSteps[step][locale]}
      </Heading>
      <div className="mt-3">
        <AnswerList
          items={QUESTIONS[step].flatMap(({ keys }) => askedIn(keys, draft)).map(itemOf)}
          locale={locale}
        />
      </div>
    </section>
  ));
}
