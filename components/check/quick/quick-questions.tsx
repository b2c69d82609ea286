'use client';

import { Heading } from '@/components/ui/heading';
import { quickQuestions, type QuickStep } from '@/lib/content/screens/check-quick';
import type { Locale } from '@/lib/format/locale';
import type { QuickDraft } from '@/lib/form/quick-draft';
import { QuickField } from './quick-field';
import { askedIn, QUESTIONS } from './quick-steps';

type QuickQuestionsProps = {
  step: QuickStep;
  draft: QuickDraft;
  onText: (field: string, text: string) => void;
  messages: ReadonlyMap<string, string>;
  locale: Locale;
};

/** The questions of one step, a rule between one and the next. */
export function QuickQuestions({ step, draft, onText, messages, locale }: QuickQuestionsProps) {
  return QUESTIONS[step].map(({ name, keys }) => (
    <section key={name} className="border-t border-rule pt-6 pb-8">
      <Heading level={2} size="title">
        {quickQuestions[name][locale]}
      </Heading>
      <div className="mt-4 flex flex-col gap-6">
        {askedIn(keys, draft).map((field) => (
          <QuickField
            key={field}
            field={field}
            value={draft[field]}
            onText={onText}
            error={messages.get(field)}
            locale={locale}
          />
        ))}
      </div>
    </section>
  ));
}
