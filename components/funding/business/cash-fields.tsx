import { businessWords as words, CASH_WORDS } from '@/lib/content/screens/funding-business';
import type { Locale } from '@/lib/format/locale';
import type { Problems } from '../entry';
import { EntryField } from '../entry-field';
import { CASH_PARTS, type BusinessForm, type CashPart } from './business-form';

type CashFieldsProps = {
  form: BusinessForm;
  onChange: (part: Partial<BusinessForm>) => void;
  problems: Problems;
  locale: Locale;
};

const COUNTED: ReadonlySet<CashPart> = new Set(['collectionDays', 'receivablesIn']);

/** What the cash view counts with, and how the costs were worked out. */
export function CashFields({ form, onChange, problems, locale }: CashFieldsProps) {
  return (
    <>
      <p className="measure text-note text-ink-muted">{words.inputsHint[locale]}</p>
      <div className="mt-3 grid grid-cols-2 items-end gap-x-6 gap-y-3 lg:grid-cols-4">
        {CASH_PARTS.map((part) => (
          <EntryField
            key={part}
            id={`cash-${part}`}
            unit={COUNTED.has(part) ? 'days' : 'money'}
            label={CASH_WORDS[part][locale]}
            text={form[part]}
            onText={(text) => onChange({ [part]: text })}
            problems={problems}
            locale={locale}
          />
        ))}
      </div>
    </>
  );
}
