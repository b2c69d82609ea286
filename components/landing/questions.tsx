import { Section } from '@/components/ui/section';
import { questions } from '@/lib/content/screens/landing';
import type { Locale } from '@/lib/format/locale';

/** What the borrower gets, as the questions an answer goes through. */
export function Questions({ locale }: { locale: Locale }) {
  return (
    <Section id="questions" title={questions.title[locale]}>
      <ol className="grid gap-x-16 sm:grid-cols-2">
        {questions.items.map(({ key, title, text }) => (
          <li key={key} className="border-t border-rule py-6">
            <h3 className="text-title">{title[locale]}</h3>
            <p className="mt-2 text-ink-muted">{text[locale]}</p>
          </li>
        ))}
      </ol>
    </Section>
  );
}
