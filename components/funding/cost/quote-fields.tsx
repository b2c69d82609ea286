import { RadioGroup } from '@/components/ui/radio-group';
import { Select } from '@/components/ui/select';
import { costWords as words } from '@/lib/content/screens/funding-cost';
import type { Locale } from '@/lib/format/locale';
import { EntryField } from '../entry-field';
import type { EntryUnit, Problems } from '../entry';
import { MODES, RATE_KINDS, REPAYMENTS, type CostForm } from './cost-form';

type QuoteFieldsProps = {
  form: CostForm;
  onChange: (part: Partial<CostForm>) => void;
  problems: Problems;
  locale: Locale;
};

type FieldPart = 'principal' | 'months' | 'payment' | 'monthlyRate' | 'rate' | 'paidOutOn';

const UNITS: Record<FieldPart, EntryUnit> = {
  principal: 'money',
  months: 'months',
  payment: 'money',
  monthlyRate: 'percent',
  rate: 'percent',
  paidOutOn: 'day',
};

const QUOTED = { payments: 'payment', flat: 'monthlyRate', rate: 'rate' } as const;

/** The loan as it is quoted: by payments, by a rate, or at a flat rate. */
export function QuoteFields({ form, onChange, problems, locale }: QuoteFieldsProps) {
  const { mode } = form;
  const parts: FieldPart[] = ['principal', 'months', QUOTED[mode], 'paidOutOn'];
  return (
    <>
      <RadioGroup
        id="cost-mode"
        name="cost-mode"
        legend={words.mode[locale]}
        inline
        options={MODES.map((value) => ({
          value,
          label: words[value === 'rate' ? 'byRate' : value][locale],
          ...(value === 'flat' && { hint: words.flatHint[locale] }),
        }))}
        value={mode}
        onChange={(value) => {
          const next = MODES.find((each) => each === value);
          if (next) onChange({ mode: next });
        }}
      />
      <div className="grid gap-x-8 gap-y-4 sm:grid-cols-2 lg:grid-cols-4">
        {mode === 'rate' && (
          <>
            <Select
              id="cost-rateKind"
              label={words.rateKind[locale]}
              options={RATE_KINDS.map((value) => ({ value, label: words[value][locale] }))}
              value={form.rateKind}
              onChange={({ target }) => {
                const rateKind = RATE_KINDS.find((each) => each === target.value);
                if (rateKind) onChange({ rateKind });
              }}
            />
            <Select
              id="cost-repayment"
              label={words.repayment[locale]}
              options={REPAYMENTS.map((value) => ({ value, label: words[value][locale] }))}
              value={form.repayment}
              onChange={({ target }) => {
                const repayment = REPAYMENTS.find((each) => each === target.value);
                if (repayment) onChange({ repayment });
              }}
            />
          </>
        )}
        {parts.map((part) => (
          <EntryField
            key={part}
            id={`cost-${part}`}
            unit={UNITS[part]}
            label={words[part === 'rate' ? 'quotedRate' : part][locale]}
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
