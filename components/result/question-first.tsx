import { NextPanel } from '@/components/steps/next-panel';
import { FACT_GROUPS } from '@/lib/content/facts';
import { fill } from '@/lib/content/fill';
import { range } from '@/lib/content/screens/result';
import type { Locale } from '@/lib/format/locale';
import type { OpenQuestion } from '@/lib/review';
import { href } from '@/lib/site';
import { QUESTION_PLACES } from './question-place';

type QuestionFirstProps = { question: OpenQuestion; locale: Locale };

/** The next thing to do where too little is known to act on: the question that tells most. */
export function QuestionFirst({ question: { group }, locale }: QuestionFirstProps) {
  const { name, meaning } = FACT_GROUPS[group];
  return (
    <NextPanel
      title={fill(range.first, locale, { name: name[locale] })}
      text={meaning[locale]}
      note={range.why[locale]}
      link={{
        href: `${href(locale, 'fullForm')}#${QUESTION_PLACES[group]}`,
        label: range.answer[locale],
      }}
      locale={locale}
    />
  );
}
