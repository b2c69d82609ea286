'use client';

import type { ReactNode } from 'react';
import { RadioGroup } from '@/components/ui/radio-group';
import { fieldAt, PROFILE_FIELDS } from '@/lib/content/fields/profile-fields';
import { entry } from '@/lib/content/screens/check';
import { readPath } from '@/lib/form/issue';
import { LISTS, yesNoOptions } from '../options';
import { TypedField } from '../typed-field';
import { useForm, useMessages } from './form-context';

type DraftFieldProps = {
  /** Its place in the draft, such as `accounts.0.limit`. */
  path: string;
  value: string;
  label?: ReactNode;
  notice?: string | undefined;
  bare?: boolean;
  onText?: (path: string, text: string) => void;
  /** What a yes-or-no question stands at while unanswered; without it "I don't know" is offered. */
  unanswered?: 'no';
};

/** One field of the full form, in the words of its place. */
export function DraftField({
  path,
  value,
  label,
  notice,
  bare,
  onText,
  unanswered,
}: DraftFieldProps) {
  const { locale, onText: setText } = useForm();
  const error = useMessages().get(path);
  const name = fieldAt(readPath(path));
  if (name === null) return null;
  const words = PROFILE_FIELDS[name];
  const change = onText ?? setText;
  if (words.unit === 'yesNo') {
    const open = { value: '', label: entry.unknown[locale] };
    return (
      <RadioGroup
        id={path}
        name={path}
        legend={label ?? words.label[locale]}
        hint={words.hint?.[locale]}
        error={error}
        options={[...yesNoOptions(locale), ...(unanswered ? [] : [open])]}
        inline
        value={value === '' ? (unanswered ?? '') : value}
        onChange={(chosen) => change(path, chosen)}
      />
    );
  }
  const list = LISTS[name];
  return (
    <TypedField
      id={path}
      words={words}
      value={value === '' ? (list?.blank ?? '') : value}
      onText={change}
      locale={locale}
      error={error}
      notice={notice}
      {...(label !== undefined && { label })}
      {...(bare !== undefined && { bare })}
      {...(list && { options: list.options(locale), empty: list.empty?.[locale] })}
    />
  );
}
