'use client';

import type { ReactNode } from 'react';
import { Field, controlLook, controlProps } from '@/components/ui/field';
import { INQUIRY_REASONS as WORDS } from '@/lib/content/lists/inquiry-reasons';
import { entry } from '@/lib/content/screens/check';
import { inquiries } from '@/lib/content/screens/check-rows';
import type { Locale } from '@/lib/format/locale';
import { HARD_REASONS, INQUIRY_REASONS } from '@/lib/review';

type ReasonFieldProps = {
  id: string;
  label: ReactNode;
  value: string;
  error: string | undefined;
  onText: (id: string, text: string) => void;
  locale: Locale;
};

/** Why the report was read, in the report's wording; what counts apart from what does not. */
export function ReasonField({ id, label, value, error, onText, locale }: ReasonFieldProps) {
  const group = (title: string, hard: boolean) => (
    <optgroup label={title}>
      {INQUIRY_REASONS.filter((reason) => HARD_REASONS.has(reason) === hard).map((reason) => (
        <option key={reason} value={reason}>
          {WORDS[reason].label[locale]}
        </option>
      ))}
    </optgroup>
  );
  return (
    <Field id={id} label={label} error={error}>
      <select
        className={controlLook}
        name={id}
        value={value}
        onChange={(event) => onText(id, event.target.value)}
        {...controlProps(id, { error })}
      >
        <option value="">{entry.choose[locale]}</option>
        {group(inquiries.hard[locale], true)}
        {group(inquiries.soft[locale], false)}
      </select>
    </Field>
  );
}
