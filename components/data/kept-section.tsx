'use client';

import { useStore } from '@/components/store/use-store';
import { ButtonLink } from '@/components/ui/button';
import { DefinitionList } from '@/components/ui/definition-list';
import { Section } from '@/components/ui/section';
import { fill } from '@/lib/content/fill';
import { kept } from '@/lib/content/screens/data';
import type { Locale } from '@/lib/format/locale';
import { href } from '@/lib/site';
import { keptTexts, SHOWN } from './kept-texts';
import { formatInstant } from './saved-time';

function Nothing({ locale }: { locale: Locale }) {
  return (
    <div className="flex flex-wrap items-center gap-x-6 gap-y-3 border-y border-rule py-5">
      <p className="text-lead">{kept.nothing[locale]}</p>
      <ButtonLink tone="secondary" href={href(locale, 'check')}>
        {kept.start[locale]}
      </ButtonLink>
    </div>
  );
}

/** A line for each record that is kept: what it holds, and since when. */
export function KeptSection({ locale }: { locale: Locale }) {
  const store = useStore();
  const texts = keptTexts(store, locale);
  const problem = store.problem;
  const unreadable = (name: (typeof SHOWN)[number]) =>
    problem?.code === 'CORRUPT' && problem.records.includes(name) && store[name] === null;
  const items = SHOWN.flatMap((name) => {
    const text = unreadable(name) ? kept.unreadable[locale] : texts[name];
    if (text === null) return [];
    const savedAt = store.savedAt[name];
    const time = savedAt && fill(kept.saved, locale, { time: formatInstant(savedAt, locale) });
    return [
      {
        key: name,
        term: kept[name][locale],
        description: text,
        action: <span className="text-note text-ink-muted">{time ?? kept.unsaved[locale]}</span>,
      },
    ];
  });
  return (
    <Section id="kept" title={kept.title[locale]}>
      {items.length > 0 ? <DefinitionList items={items} /> : <Nothing locale={locale} />}
      <div className="measure mt-4 flex flex-col gap-2 text-note text-ink-muted">
        <p>{kept.besides[locale]}</p>
        <p>{kept.eviction[locale]}</p>
      </div>
    </Section>
  );
}
