import { echoOf } from '@/components/check/echo';
import { TextInput } from '@/components/ui/text-input';
import type { Locale } from '@/lib/format/locale';
import type { FormProps } from './form-props';

type MoneyFieldProps = FormProps & {
  field: 'amount' | 'floor' | 'income';
  label: string;
  hint?: string;
  locale: Locale;
};

/** An amount as people type it, with what it was understood as. */
export function MoneyField(props: MoneyFieldProps) {
  const { field, label, hint, form, onChange, errorOf, locale } = props;
  return (
    <TextInput
      id={`way-${field}`}
      label={label}
      hint={hint}
      error={errorOf(field)}
      echo={echoOf('money', form[field], locale, true)}
      prefix="¥"
      inputMode="decimal"
      spellCheck={false}
      value={form[field]}
      onChange={(event) => onChange({ [field]: event.target.value })}
    />
  );
}
