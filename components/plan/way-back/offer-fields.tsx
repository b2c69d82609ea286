import { TextInput } from '@/components/ui/text-input';
import { Select } from '@/components/ui/select';
import { institutionKindOptions } from '@/components/check/options';
import { assumed as words } from '@/lib/content/screens/way-back';
import type { Locale } from '@/lib/format/locale';
import type { FormProps } from './form-props';

/** A loan offer that is held in writing. */
export function OfferFields({ form, onChange, errorOf, locale }: FormProps & { locale: Locale }) {
  return (
    <div className="mt-2 mb-4 flex flex-col gap-5 border-l border-rule-strong pl-5">
      <TextInput
        id="way-institution"
        label={words.institution[locale]}
        value={form.institution}
        maxLength={80}
        width="full"
        onChange={(event) => onChange({ institution: event.target.value })}
      />
      <Select
        id="way-kind"
        label={words.kind[locale]}
        options={institutionKindOptions(locale)}
        value={form.kind}
        onChange={(event) => onChange({ kind: event.target.value })}
      />
      <TextInput
        id="way-rate"
        label={words.rate[locale]}
        error={errorOf('rate')}
        width="short"
        inputMode="decimal"
        suffix="%"
        value={form.rate}
        onChange={(event) => onChange({ rate: event.target.value })}
      />
      <TextInput
        id="way-months"
        label={words.months[locale]}
        error={errorOf('months')}
        width="short"
        inputMode="numeric"
        value={form.months}
        onChange={(event) => onChange({ months: event.target.value })}
      />
    </div>
  );
}
