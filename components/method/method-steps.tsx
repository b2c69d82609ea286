import Link from 'next/link';
import type { ReactNode } from 'react';
import { Section } from '@/components/ui/section';
import { fill } from '@/lib/content/fill';
import type { MethodSection } from '@/lib/content/method/method';
import { borrowers } from '@/lib/content/screens/landing';
import { example as words } from '@/lib/content/screens/method-example';
import type { Words } from '@/lib/content/words';
import { formatDate } from '@/lib/format/dates';
import type { Locale } from '@/lib/format/locale';
import { href } from '@/lib/site';
import { ExampleGrades, ExampleReasons, ExampleTerms } from './example-decision';
import { ExampleFacts, ExampleSignals } from './example-facts';
import { ExamplePoints } from './example-points';
import { EXAMPLE_DAY, EXAMPLE_SAMPLE } from './worked-example';

type Example = { title: Words; Body: (props: { locale: Locale }) => ReactNode };

/** What stands beside each step, in the steps' order. */
const EXAMPLES: readonly Example[] = [
  { title: words.facts, Body: ExampleFacts },
  { title: words.signals, Body: ExampleSignals },
  { title: words.points, Body: ExamplePoints },
  { title: words.grades, Body: ExampleGrades },
  { title: words.terms, Body: ExampleTerms },
  { title: words.reasons, Body: ExampleReasons },
];

function Step({ text, index, locale }: { text: string; index: number; locale: Locale }) {
  const example = EXAMPLES[index];
  return (
    <li className="grid gap-x-10 gap-y-4 border-t border-rule py-8 md:grid-cols-2">
      <div className="flex gap-4">
        <span aria-hidden="true" className="figures w-6 flex-none text-heading text-accent">
          {index + 1}
        </span>
        <p className="pt-1 lg:pt-0.5 lg:text-lead">{text}</p>
      </div>
      {example && (
        <div className="min-w-0 border-l-2 border-accent-mid pl-5">
          <h3 className="pb-1 text-note">
            <span className="font-normal text-ink-muted">{words.label[locale]} · </span>
            {example.title[locale]}
          </h3>
          <example.Body locale={locale} />
        </div>
      )}
    </li>
  );
}

/** The way from figures to reasons, and one borrower taken along it. */
export function MethodSteps({ section, locale }: { section: MethodSection; locale: Locale }) {
  const who = fill(words.who, locale, {
    name: borrowers[EXAMPLE_SAMPLE].name[locale],
    date: formatDate(EXAMPLE_DAY, locale),
  });
  return (
    <Section
      id={section.id}
      title={section.title[locale]}
      lead={
        <>
          {who}{' '}
          <Link
            href={`${href(locale, 'result')}?sample=${EXAMPLE_SAMPLE}`}
            prefetch={false}
            className="link"
          >
            {words.open[locale]}
          </Link>
        </>
      }
    >
      <ol>
        {section.paragraphs.map((paragraph, i) => (
          <Step key={paragraph.en} text={paragraph[locale]} index={i} locale={locale} />
        ))}
      </ol>
    </Section>
  );
}
