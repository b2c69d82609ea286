import type { Words } from '@/lib/content/words';
import type { Locale } from '@/lib/format/locale';

type ToldListProps = {
  items: readonly { key: string; term: Words; text: Words }[];
  locale: Locale;
};

/** Terms with a sentence each, a rule between. */
export function ToldList({ items, locale }: ToldListProps) {
  return (
    <dl>
      {items.map(({ key, term, text }) => (
        <div key={key} className="border-t border-rule py-3 first:border-t-0">
          <dt className="font-semibold">{term[locale]}</dt>
          <dd className="measure text-ink-muted">{text[locale]}</dd>
        </div>
      ))}
    </dl>
  );
}
