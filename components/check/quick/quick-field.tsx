'use client';

import type { ReactNode } from 'react';
import { RadioGroup } from '@/components/ui/radio-group';
import { Tag } from '@/components/ui/tag';
import { QUICK_FIELDS } from '@/lib/content/fields/quick';
import { quick } from '@/lib/content/screens/check-quick';
import type { Locale } from '@/lib/format/locale';
import type { QuickKey } from '@/lib/form/quick-draft';
import { eventOptions, institutionKindOptions, quickProductOptions } from '../options';
import { TypedField } from '../typed-field';
import { FIRST_FIVE } from './quick-steps';

type QuickFieldProps = {
  field: QuickKey;
  value: string;
  onText: (field: string, text: string) => void;
  error: string | undefined;
  locale: Locale;
};

const RADIOS: Partial<Record<QuickKey, typeof eventOptions>> = {
  product: quickProductOptions,
  event: eventOptions,
};

function labelOf(field: QuickKey, locale: Locale): ReactNode {
  const label = QUICK_FIELDS[field].label[locale];
  if (!FIRST_FIVE.has(field)) return label;
  return (
    <>
      {label} <Tag tone="accent">{quick.first[locale]}</Tag>
    </>
  );
}

/** One question of the two-minute check. */
export function QuickField({ field, value, onText, error, locale }: QuickFieldProps) {
  const words = QUICK_FIELDS[field];
  const radios = RADIOS[field];
  if (radios) {
    return (
      <RadioGroup
        id={field}
        name={field}
        legend={words.label[locale]}
        hint={words.hint?.[locale]}
        error={error}
        options={radios(locale)}
        value={value}
        onChange={(chosen) => onText(field, chosen)}
      />
    );
  }
  return (
    <TypedField
      id={field}
      words={words}
      label={labelOf(field, locale)}
      value={field === 'institutionKind' && value === '' ? 'unknown' : value}
      onText={onText}
      error={error}
      locale={locale}
      options={field === 'institutionKind' ? institutionKindOptions(locale) : undefined}
    />
  );
}
