import { Checkbox } from '@/components/ui/checkbox';
import { Select } from '@/components/ui/select';
import { fill } from '@/lib/content/fill';
import { PURPOSE_WORDS } from '@/lib/content/funding/channels';
import { mixWords as words, OWN_CASH_WORDS } from '@/lib/content/screens/funding-mix';
import type { Locale } from '@/lib/format/locale';
import { PURPOSES } from '@/lib/funding';
import type { Problems } from '../entry';
import { EntryField } from '../entry-field';
import { Fold } from '../fold';
import { MONTH_PARTS, OWN_PARTS, PAPER_PARTS, type MixForm } from './mix-form';

type MixFieldsProps = {
  form: MixForm;
  onChange: (part: Partial<MixForm>) => void;
  problems: Problems;
  locale: Locale;
};

const GRID = 'mt-3 grid grid-cols-2 items-end gap-x-6 gap-y-3 lg:grid-cols-3';

/** What the borrower can show, and what the money is for. */
export function PaperFields({ form, onChange, problems, locale }: MixFieldsProps) {
  const known = PAPER_PARTS.filter((part) => form[part].trim() !== '').length;
  return (
    <div data-screen-only="">
      <Fold
        title={words.papers[locale]}
        result={fill(words.papersText, locale, { known, open: PAPER_PARTS.length - known })}
        open={PAPER_PARTS.some((part) => problems[`mix-${part}`] !== undefined)}
      >
        <p className="text-note text-ink-muted">{words.papersHint[locale]}</p>
        <div className="mt-2 grid gap-x-8 sm:grid-cols-2">
          {(['licence', 'counterGuarantee'] as const).map((part) => (
            <Checkbox
              key={part}
              id={`mix-${part}`}
              label={words[part][locale]}
              checked={form[part]}
              onChange={({ target }) => onChange({ [part]: target.checked })}
            />
          ))}
        </div>
        <div className={GRID}>
          {PAPER_PARTS.map((part) => (
            <EntryField
              key={part}
              id={`mix-${part}`}
              unit={MONTH_PARTS.has(part) ? 'months' : 'money'}
              label={words[part][locale]}
              text={form[part]}
              onText={(text) => onChange({ [part]: text })}
              problems={problems}
              locale={locale}
            />
          ))}
        </div>
      </Fold>
      <div className="mt-2">
        <Select
          id="mix-purpose"
          label={words.purpose[locale]}
          options={PURPOSES.map((value) => ({ value, label: PURPOSE_WORDS[value][locale] }))}
          value={form.purpose}
          onChange={({ target }) => {
            const purpose = PURPOSES.find((each) => each === target.value);
            if (purpose) onChange({ purpose });
          }}
        />
      </div>
    </div>
  );
}

/** Cash that is no borrowing, and the limits on dependence. */
export function OwnFields({ form, onChange, problems, locale }: MixFieldsProps) {
  return (
    <div data-screen-only="">
      <h3 className="text-title">{words.own[locale]}</h3>
      <p className="measure text-note text-ink-muted">{words.ownHint[locale]}</p>
      <div className={GRID}>
        {OWN_PARTS.map((code) => (
          <EntryField
            key={code}
            id={`own-${code}`}
            unit="money"
            label={OWN_CASH_WORDS[code][locale]}
            text={form.own[code]}
            onText={(text) => onChange({ own: { ...form.own, [code]: text } })}
            problems={problems}
            locale={locale}
          />
        ))}
      </div>
      <Fold
        title={words.limits[locale]}
        result={fill(words.limitsText, locale, {
          lender: form.lenderShare,
          month: form.maturityShare,
        })}
      >
        <div className={GRID}>
          {(['lenderShare', 'maturityShare'] as const).map((part) => (
            <EntryField
              key={part}
              id={`mix-${part}`}
              unit="percent"
              label={words[part][locale]}
              text={form[part]}
              onText={(text) => onChange({ [part]: text })}
              problems={problems}
              locale={locale}
            />
          ))}
        </div>
      </Fold>
    </div>
  );
}
