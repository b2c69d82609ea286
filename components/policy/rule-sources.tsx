import { Tag } from '@/components/ui/tag';
import { sources as words } from '@/lib/content/screens/policy';
import { BASES, OUTCOME_SETS, SOURCE_WORDS } from '@/lib/content/sources/sources';
import type { Locale } from '@/lib/format/locale';
import { basisOf, SOURCES, type Basis, type SourceId } from '@/lib/review';
import { BASIS_ORDER } from './named-sources';

const IDS = Object.keys(SOURCES) as SourceId[];

function Origin({ id, locale }: { id: SourceId; locale: Locale }) {
  const source = SOURCES[id];
  if ('url' in source) {
    return (
      <p className="mt-1">
        <a href={source.url} rel="noreferrer" className="link inline-flex min-h-11 items-center">
          {words.site[locale]} · {new URL(source.url).host}
        </a>
      </p>
    );
  }
  if (!('sets' in source)) return null;
  return (
    <p className="mt-1 text-note text-ink-muted">
      {words.data[locale]}
      {source.sets.map((set) => OUTCOME_SETS[set][locale]).join(locale === 'en' ? '; ' : '；')}
    </p>
  );
}

function Source({ id, locale }: { id: SourceId; locale: Locale }) {
  const { name, explanation } = SOURCE_WORDS[id];
  return (
    <li id={`source-${id}`} className="scroll-mt-4 border-t border-rule py-4">
      <p className="font-semibold">{name[locale]}</p>
      <p className="measure text-ink-muted">{explanation[locale]}</p>
      <Origin id={id} locale={locale} />
    </li>
  );
}

function OfBasis({ basis, locale }: { basis: Basis; locale: Locale }) {
  const { tag, meaning } = BASES[basis];
  return (
    <section
      aria-labelledby={`basis-${basis}`}
      className="grid gap-x-8 gap-y-3 border-t border-rule-strong py-6 sm:grid-cols-[12rem_minmax(0,1fr)] print:block"
    >
      <div className="print:mb-3 print:break-after-avoid">
        <h3 id={`basis-${basis}`}>
          <Tag>{tag[locale]}</Tag>
        </h3>
        <p className="mt-2 text-note text-ink-muted">{meaning[locale]}</p>
      </div>
      <ul className="[&>li:first-child]:border-t-0 [&>li:first-child]:pt-0">
        {IDS.filter((id) => basisOf(id) === basis).map((id) => (
          <Source key={id} id={id} locale={locale} />
        ))}
      </ul>
    </section>
  );
}

/** Every source, from what a rule states to what is only ours. */
export function RuleSources({ locale }: { locale: Locale }) {
  return (
    <section id="sources" aria-labelledby="sources-title" className="mt-20 scroll-mt-4">
      <h2 id="sources-title" className="text-heading">
        {words.title[locale]}
      </h2>
      <p className="measure mt-1 mb-6 text-ink-muted">{words.lead[locale]}</p>
      {BASIS_ORDER.map((basis) => (
        <OfBasis key={basis} basis={basis} locale={locale} />
      ))}
    </section>
  );
}
