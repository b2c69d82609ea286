import { Checkbox } from '@/components/ui/checkbox';
import { RadioGroup } from '@/components/ui/radio-group';
import { fill } from '@/lib/content/fill';
import { OPTION_WORDS } from '@/lib/content/funding/options';
import { termsWords as words } from '@/lib/content/screens/funding-terms';
import type { Locale } from '@/lib/format/locale';
import { formatMoney } from '@/lib/format/money';
import { formatRate } from '@/lib/format/percent';
import type { EntryUnit, Problems } from '../entry';
import { EntryField } from '../entry-field';
import { Fold } from '../fold';
import type { OpenDebt } from '../open-debts';
import { asksMonths, asksRate, optionsFor, type TermsForm } from './terms-form';

type TermsFieldsProps = {
  debt: OpenDebt;
  form: TermsForm;
  onChange: (part: Partial<TermsForm>) => void;
  problems: Problems;
  locale: Locale;
};

type Part = 'balance' | 'rate' | 'payment' | 'left' | 'months' | 'newRate';

const FIELDS: Record<Part, { unit: EntryUnit; label: keyof typeof words }> = {
  balance: { unit: 'money', label: 'balance' },
  rate: { unit: 'percent', label: 'oldRate' },
  payment: { unit: 'money', label: 'payment' },
  left: { unit: 'months', label: 'left' },
  months: { unit: 'months', label: 'months' },
  newRate: { unit: 'percent', label: 'rate' },
};

const GRID = 'grid grid-cols-2 gap-x-8 gap-y-4 sm:grid-cols-3 lg:grid-cols-5';

/** What is asked for, and the loan's own figures where the profile has them wrong. */
export function TermsFields({ debt, form, onChange, problems, locale }: TermsFieldsProps) {
  const options = optionsFor(debt);
  const card = debt.account.product === 'card';
  const asked: Part[] = [
    ...(asksMonths(form.option) ? (['months'] as const) : []),
    ...(asksRate(form.option) ? (['newRate'] as const) : []),
  ];
  const loan: Part[] = ['balance', 'rate', card ? 'payment' : 'left'];
  const entry = (part: Part) => (
    <EntryField
      key={part}
      id={`terms-${part}`}
      unit={FIELDS[part].unit}
      label={words[FIELDS[part].label][locale]}
      text={part === 'months' ? (form.months[form.option] ?? '') : form[part]}
      onText={(text) =>
        onChange(
          part === 'months'
            ? { months: { ...form.months, [form.option]: text } }
            : { [part]: text },
        )
      }
      problems={problems}
      locale={locale}
    />
  );
  return (
    <div data-screen-only="" className="flex flex-col gap-4">
      <Fold
        title={words.loan[locale]}
        result={fill(words.loanText, locale, {
          balance: formatMoney(debt.balance),
          rate: debt.annualRate === null ? words.unknown[locale] : formatRate(debt.annualRate),
        })}
        open={loan.some((part) => problems[`terms-${part}`] !== undefined)}
      >
        <div className={GRID}>{loan.map(entry)}</div>
        {!card && (
          <>
            <p className="mt-2 text-note text-ink-muted">{words.leftHint[locale]}</p>
            <Checkbox
              id="terms-atEnd"
              label={words.atEnd[locale]}
              checked={form.atEnd}
              onChange={({ target }) => onChange({ atEnd: target.checked })}
            />
          </>
        )}
      </Fold>
      <RadioGroup
        id="terms-option"
        name="terms-option"
        legend={words.option[locale]}
        options={options.map((value) => ({
          value,
          label: OPTION_WORDS[value].label[locale],
          hint: OPTION_WORDS[value].hint[locale],
        }))}
        value={form.option}
        onChange={(value) => {
          const option = options.find((each) => each === value);
          if (option) onChange({ option });
        }}
      />
      <div className={GRID}>{asked.map(entry)}</div>
    </div>
  );
}
