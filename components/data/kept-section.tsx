'use client';

import { keptCount, NO_SHELF } from '@/components/store/state';
import { useStore } from '@/components/store/use-store';
import { ButtonLink } from '@/components/ui/button';
import { DefinitionList, type Definition } from '@/components/ui/definition-list';
import { fill } from '@/lib/content/fill';
import { kept } from '@/lib/content/screens/data';
import { restore } from '@/lib/content/screens/data-restore';
import type { Locale } from '@/lib/format/locale';
import { href } from '@/lib/site';
import { DataSection } from './data-section';
import { keptTexts, SHOWN } from './kept-texts';
import { formatInstant } from './saved-time';
import { usePersisted } from './use-persisted';

function Nothing({ locale }: { locale: Locale }) {
  return (
    <div className="flex flex-wrap items-center gap-x-6 gap-y-3 border-b border-rule pb-5">
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
  const persisted = usePersisted();
  const texts = keptTexts(store, locale);
  const problem = store.problem;
  const unreadable = (name: (typeof SHOWN)[number]) =>
    (problem?.code === 'CORRUPT' || problem?.code === 'FUTURE') &&
    problem.records.includes(name) &&
    store[name] === null;
  const items = SHOWN.flatMap((name) => {
    const text = unreadable(name) ? kept.unreadable[locale] : texts[name];
    if (text === null) return [];
    const savedAt = store.savedAt[name];
    const time = savedAt && fill(kept.saved, locale, { time: formatInstant(savedAt, locale) });
    return [
      {
        key: name,
        term: kept[name][locale],
        description: (
          <>
            {text}{' '}
            <span className="block text-note text-ink-muted">{time ?? kept.unsaved[locale]}</span>
          </>
        ),
      },
    ];
  });
  const count = keptCount(store.shelf ?? NO_SHELF);
  const reviews = {
    key: 'snapshots',
    term: restore.snapshots[locale],
    description: fill(restore.snapshotsText, locale, { count }),
  };
  const all: Definition[] = count > 0 ? [...items, reviews] : items;
  return (
    <DataSection
      id="kept"
      title={kept.title[locale]}
      lead={
        <>
          <p>{kept.besides[locale]}</p>
          <p>{kept.eviction[locale]}</p>
          {persisted && <p>{kept.persisted[locale]}</p>}
        </>
      }
    >
      {all.length > 0 ? (
        <div className="lg:[&>dl]:border-t-0 lg:[&>dl>:first-child]:pt-0">
          <DefinitionList items={all} />
        </div>
      ) : (
        <Nothing locale={locale} />
      )}
    </DataSection>
  );
}
