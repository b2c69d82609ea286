import { Button } from '@/components/ui/button';
import { Fieldset } from '@/components/ui/fieldset';
import { payoffWords as words } from '@/lib/content/screens/funding-payoff';
import type { Words } from '@/lib/content/words';
import type { Locale } from '@/lib/format/locale';
import type { Problems } from '../entry';
import { EntryField } from '../entry-field';
import { nextKey, Remove, ROW } from './changing-row';
import type { DatedEntry } from './payoff-form';

type DatedFieldsProps = {
  kind: 'raise' | 'lump';
  title: Words;
  hint: Words;
  labels: { on: Words; amount: Words };
  entries: readonly DatedEntry[];
  problems: Problems;
  onEntries: (entries: DatedEntry[]) => void;
  locale: Locale;
};

/** Amounts on days, as many as there are. */
export function DatedFields(props: DatedFieldsProps) {
  const { kind, title, hint, labels, entries, problems, onEntries, locale } = props;
  const parts = [
    { part: 'on', unit: 'day' },
    { part: 'amount', unit: 'money' },
  ] as const;
  return (
    <Fieldset id={`${kind}s`} legend={title[locale]} hint={hint[locale]}>
      {entries.map((entry) => (
        <div key={entry.key} className={`${ROW} sm:grid-cols-[auto_1fr_auto]`}>
          {parts.map(({ part, unit }) => (
            <EntryField
              key={part}
              id={`${kind}-${entry.key}-${part}`}
              unit={unit}
              label={labels[part][locale]}
              text={entry[part]}
              onText={(text) =>
                onEntries(
                  entries.map((each) =>
                    each.key === entry.key ? { ...each, [part]: text } : each,
                  ),
                )
              }
              problems={problems}
              locale={locale}
            />
          ))}
          <Remove
            of={title[locale]}
            onClick={() => onEntries(entries.filter(({ key }) => key !== entry.key))}
            locale={locale}
          />
        </div>
      ))}
      <Button
        tone="quiet"
        onClick={() => onEntries([...entries, { key: nextKey(entries), on: '', amount: '' }])}
      >
        {words.add[locale]}
        <span className="sr-only">{title[locale]}</span>
      </Button>
    </Fieldset>
  );
}
