'use client';

import { memo, type ReactNode } from 'react';
import { Select } from '@/components/ui/select';
import { TextInput } from '@/components/ui/text-input';
import type { FieldUnit } from '@/lib/content/entries';
import type { FieldWords } from '@/lib/content/fields/field';
import { entry } from '@/lib/content/screens/check';
import type { Locale } from '@/lib/format/locale';
import { echoOf } from './echo';
import type { TextOption } from './options';

type TypedFieldProps = {
  /** Also the field's name to `onText`. */
  id: string;
  words: FieldWords;
  value: string;
  onText: (id: string, text: string) => void;
  locale: Locale;
  error?: string | undefined;
  /** Stands in place of the field's own words. */
  label?: ReactNode;
  /** Said beside what was understood, such as an oddity that may be true. */
  notice?: string | undefined;
  options?: readonly TextOption[] | undefined;
  empty?: string | undefined;
  /** No hint: the same one stands above a list of such fields. */
  bare?: boolean;
};

const widths: Partial<Record<FieldUnit, 'short' | 'full'>> = {
  count: 'short',
  days: 'short',
  percent: 'short',
  text: 'full',
};

function hintOf(words: FieldWords, locale: Locale): ReactNode {
  const example =
    words.unit === 'day' ? entry.dateHint : words.unit === 'month' ? entry.monthHint : null;
  if (!words.hint && !example) return undefined;
  return (
    <>
      {words.hint?.[locale]} {example?.[locale]}
    </>
  );
}

const keyboards: Partial<Record<FieldUnit, 'decimal' | 'numeric'>> = {
  money: 'decimal',
  percent: 'decimal',
  count: 'numeric',
  days: 'numeric',
  day: 'decimal',
  month: 'decimal',
};

function Echo({ echo, notice }: { echo: string | undefined; notice: string | undefined }) {
  return (
    <>
      {echo}
      {notice && <span className="block text-watch">{notice}</span>}
    </>
  );
}

/** One question whose answer is typed or chosen from a list, with what it was understood as. */
export const TypedField = memo(function TypedField({
  id,
  words,
  value,
  onText,
  locale,
  error,
  label = words.label[locale],
  notice,
  options,
  empty,
  bare = false,
}: TypedFieldProps) {
  const hint = bare ? undefined : hintOf(words, locale);
  if (options) {
    return (
      <Select
        id={id}
        name={id}
        label={label}
        hint={hint}
        error={error}
        options={options}
        {...(empty !== undefined && { empty })}
        value={value}
        onChange={(event) => onText(id, event.target.value)}
      />
    );
  }
  const { unit } = words;
  const echo = echoOf(unit, value, locale, bare);
  return (
    <TextInput
      id={id}
      name={id}
      label={label}
      hint={hint}
      error={error}
      {...((echo !== undefined || notice) && { echo: <Echo echo={echo} notice={notice} /> })}
      width={widths[unit] ?? 'medium'}
      inputMode={keyboards[unit] ?? 'text'}
      {...(unit === 'money' && { prefix: '¥' })}
      {...(unit === 'percent' && { suffix: '%' })}
      value={value}
      onChange={(event) => onText(id, event.target.value)}
      spellCheck={false}
    />
  );
});
