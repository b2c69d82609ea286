import { Mixed } from '@/components/result/mixed';
import { payoffWords as words } from '@/lib/content/screens/funding-payoff';
import type { Locale } from '@/lib/format/locale';
import type { Problems } from '../entry';
import { EntryField } from '../entry-field';
import type { DebtEntry } from './payoff-form';

type DebtFieldsProps = {
  entries: readonly DebtEntry[];
  names: Readonly<Record<string, string>>;
  problems: Problems;
  onChange: (entries: DebtEntry[]) => void;
  locale: Locale;
};

const FIELDS = [
  { part: 'balance', unit: 'money' },
  { part: 'rate', unit: 'percent' },
  { part: 'minimum', unit: 'money' },
] as const;

/** Balance, rate and minimum of each debt, to be tried with other figures. */
export function DebtFields({ entries, names, problems, onChange, locale }: DebtFieldsProps) {
  return (
    <div>
      <h3 className="text-title">{words.debts[locale]}</h3>
      <p className="measure text-note text-ink-muted">{words.cardHint[locale]}</p>
      <ul className="mt-3 border-t border-rule">
        {entries.map((entry) => (
          <li
            key={entry.id}
            className="grid grid-cols-[1fr_auto] gap-x-4 gap-y-1 border-b border-rule py-3 md:grid-cols-[2fr_1.4fr_auto_1.4fr] md:items-start md:gap-x-6"
          >
            <p className="col-span-2 font-semibold md:col-span-1 md:pt-8">
              <Mixed text={names[entry.id] ?? ''} locale={locale} />
            </p>
            {FIELDS.map(({ part, unit }) => (
              <EntryField
                key={part}
                id={`${entry.id}-${part}`}
                unit={unit}
                label={words[part][locale]}
                of={names[entry.id] ?? ''}
                text={entry[part]}
                onText={(text) =>
                  onChange(
                    entries.map((each) =>
                      each.id === entry.id ? { ...each, [part]: text } : each,
                    ),
                  )
                }
                problems={problems}
                locale={locale}
              />
            ))}
          </li>
        ))}
      </ul>
    </div>
  );
}
