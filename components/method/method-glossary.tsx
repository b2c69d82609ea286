import { Section } from '@/components/ui/section';
import { GLOSSARY, type GlossaryTerm } from '@/lib/content/glossary';
import { glossary as words } from '@/lib/content/screens/method-screen';
import type { Locale } from '@/lib/format/locale';
import { otherLocale } from '@/lib/site';

const TERMS = Object.keys(GLOSSARY) as GlossaryTerm[];

/** The terms of the field, each with its name in the other language. */
export function MethodGlossary({ locale }: { locale: Locale }) {
  const other = otherLocale(locale);
  return (
    <Section id="glossary" ruled title={words.title[locale]} lead={words.lead[locale]}>
      <dl className="grid gap-x-12 md:grid-cols-2">
        {TERMS.map((id) => {
          const { term, meaning } = GLOSSARY[id];
          return (
            <div
              key={id}
              id={`term-${id}`}
              className="scroll-mt-4 border-t border-rule py-4 target:border-accent"
            >
              <dt>
                <b>{term[locale]}</b>{' '}
                <span lang={other} className="text-note text-ink-muted">
                  {term[other]}
                </span>
              </dt>
              <dd className="mt-1">{meaning[locale]}</dd>
            </div>
          );
        })}
      </dl>
    </Section>
  );
}
