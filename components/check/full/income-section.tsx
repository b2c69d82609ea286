'use client';

import { PROFILE_FIELDS } from '@/lib/content/fields/profile-fields';
import { DraftField } from './draft-field';
import { useForm } from './form-context';
import { Group } from './group';
import { MonthsList } from './months-list';
import type { SectionProps } from './section-props';

const FIELDS = [
  'monthlyAverage',
  'source',
  'employmentMonths',
  'providentFundMonths',
  'providentFundBase',
] as const;

export function IncomeSection({ draft, hash, removed }: SectionProps) {
  const { locale } = useForm();
  const months = PROFILE_FIELDS['income.months'];
  return (
    <>
      <Group>
        {FIELDS.map((key) => (
          <DraftField key={key} path={`income.${key}`} value={draft.income[key]} />
        ))}
      </Group>
      <Group title={months.label[locale]}>
        <p className="-mt-4 text-ink-muted">{months.hint?.[locale]}</p>
        <MonthsList
          list="income.months"
          rows={draft.income.months}
          title={months.label[locale]}
          hash={hash}
          removed={removed}
        />
      </Group>
    </>
  );
}
