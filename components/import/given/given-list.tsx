'use client';

import { Button } from '@/components/ui/button';
import { Mixed } from '@/components/ui/mixed';
import { Section } from '@/components/ui/section';
import { fill } from '@/lib/content/fill';
import { given as words } from '@/lib/content/screens/import';
import type { Locale } from '@/lib/format/locale';
import { MappingForm } from '../bills/mapping-form';
import type { Item } from '../reading/items';
import type { Source } from '../reading/read-source';
import { Outcome } from './outcome';
import { PasswordForm } from './password-form';

type GivenListProps = {
  items: readonly Item[];
  onAgain: (key: number, source: Source) => void;
  onRemove: (key: number) => void;
  locale: Locale;
};

/** Every file that was given, with how far it is or what it turned out to be. */
export function GivenList({ items, onAgain, onRemove, locale }: GivenListProps) {
  return (
    <Section id="given" title={words.title[locale]} className="mt-12 max-w-3xl">
      <ul className="border-b border-rule">
        {items.map((item) => (
          <li key={item.key} className="border-t border-rule py-3">
            <GivenItem item={item} onAgain={onAgain} onRemove={onRemove} locale={locale} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

type GivenItemProps = Omit<GivenListProps, 'items'> & { item: Item };

function GivenItem({ item, onAgain, onRemove, locale }: GivenItemProps) {
  const { key, source, read } = item;
  const action = (read === null ? words.stop : words.remove)[locale];
  return (
    <>
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-1">
        <div className="min-w-0 flex-1 basis-64">
          <p className="font-semibold break-words">
            <Mixed text={source.name} locale={locale} />
          </p>
          <Outcome item={item} locale={locale} />
        </div>
        <Button tone="quiet" onClick={() => onRemove(key)}>
          <span aria-hidden="true">{action}</span>
          <span className="sr-only">
            {fill(words.named, locale, { action, name: source.name })}
          </span>
        </Button>
      </div>
      {read?.kind === 'locked' && (
        <PasswordForm
          id={`password-${key}`}
          wrong={read.wrong}
          onPassword={(password) => onAgain(key, { ...source, password })}
          locale={locale}
        />
      )}
      {read?.kind === 'columns' && (
        <MappingForm
          id={`columns-${key}`}
          columns={read.columns}
          onMapping={(mapping) => onAgain(key, { ...source, mapping })}
          locale={locale}
        />
      )}
    </>
  );
}
