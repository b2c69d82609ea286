import { Button } from '@/components/ui/button';
import { Mixed } from '@/components/ui/mixed';
import { TextInput } from '@/components/ui/text-input';
import { payoffWords as words } from '@/lib/content/screens/funding-payoff';
import type { Locale } from '@/lib/format/locale';
import type { Problems } from '../entry';
import { EntryField } from '../entry-field';
import type { DebtEntry } from './payoff-form';
import { useFirst } from './use-first';

type DebtFieldsProps = {
  entries: readonly DebtEntry[];
  names: Readonly<Record<string, string>>;
  problems: Problems;
  onChange: (entries: DebtEntry[]) => void;
  /** Debts that are typed here come and go; those of a profile stay. */
  onAdd?: (() => void) | undefined;
  onRemove?: ((id: string) => void) | undefined;
  locale: Locale;
};

const FIELDS = [
  { part: 'balance', unit: 'money' },
  { part: 'rate', unit: 'percent' },
  { part: 'minimum', unit: 'money' },
] as const;

/** Balance, rate and minimum of each debt, to be tried with other figures. */
export function DebtFields(props: DebtFieldsProps) {
  const { entries, names, problems, onChange, onAdd, onRemove, locale } = props;
  const { first, rest } = useFirst(entries, locale, Object.keys(problems).length > 0);
  const change = (id: string, part: Partial<DebtEntry>) =>
    onChange(entries.map((each) => (each.id === id ? { ...each, ...part } : each)));
  return (
    <div>
      <p className="measure text-note text-ink-muted">
        {(onAdd ? words.typedHint : words.cardHint)[locale]}
      </p>
      <ul className="mt-3 border-t border-rule">
        {first.map((entry) => (
          <li
            key={entry.id}
            className="grid grid-cols-[1fr_auto] gap-x-4 gap-y-1 border-b border-rule py-3 md:grid-cols-[2fr_1.4fr_auto_1.4fr] md:items-start md:gap-x-6"
          >
            {entry.name === null ? (
              <p className="col-span-2 font-semibold md:col-span-1 md:pt-8">
                <Mixed text={names[entry.id] ?? ''} locale={locale} />
              </p>
            ) : (
              <div className="col-span-2 md:col-span-1">
                <TextInput
                  id={`${entry.id}-name`}
                  label={words.name[locale]}
                  width="full"
                  value={entry.name}
                  onChange={({ target }) => change(entry.id, { name: target.value })}
                />
              </div>
            )}
            {FIELDS.map(({ part, unit }) => (
              <EntryField
                key={part}
                id={`${entry.id}-${part}`}
                unit={unit}
                label={words[part][locale]}
                of={names[entry.id] ?? ''}
                text={entry[part]}
                onText={(text) => change(entry.id, { [part]: text })}
                problems={problems}
                locale={locale}
              />
            ))}
            {onRemove && entries.length > 1 && (
              <Button
                tone="quiet"
                className="col-span-2 justify-self-start md:col-span-4"
                onClick={() => onRemove(entry.id)}
              >
                {words.remove[locale]}
                <span className="sr-only">
                  <Mixed text={names[entry.id] ?? ''} locale={locale} />
                </span>
              </Button>
            )}
          </li>
        ))}
      </ul>
      {rest}
      {onAdd && (
        <Button tone="secondary" className="mt-4" onClick={onAdd}>
          {words.addDebt[locale]}
        </Button>
      )}
    </div>
  );
}
