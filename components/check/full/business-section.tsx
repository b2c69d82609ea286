'use client';

import { RadioGroup } from '@/components/ui/radio-group';
import { PROFILE_FIELDS } from '@/lib/content/fields/profile-fields';
import { business as words } from '@/lib/content/screens/check-full';
import { yesNoOptions } from '../options';
import { DraftField } from './draft-field';
import { useForm } from './form-context';
import { Group } from './group';
import { MonthsList } from './months-list';
import type { SectionProps } from './section-props';

const FIELDS = [
  'monthlyNetDrawings',
  'monthlyReceipts',
  'annualTax',
  'taxGrade',
  'tradingMonths',
  'licensed',
  'taxMonths',
  'statementsMonths',
  'counterGuarantee',
] as const;

/** A business owner's figures, kept apart from what the owner takes home. */
export function BusinessSection({ draft, hash, removed }: SectionProps) {
  const { locale, onText } = useForm();
  const receipts = PROFILE_FIELDS['business.receipts'];
  const { business, told } = draft;
  return (
    <>
      <Group>
        <RadioGroup
          id="told.business"
          name="told.business"
          legend={words.told[locale]}
          options={yesNoOptions(locale)}
          inline
          value={told.business}
          onChange={(chosen) => onText('told.business', chosen)}
        />
        {told.business !== 'no' &&
          FIELDS.map((key) => (
            <DraftField key={key} path={`business.${key}`} value={business[key]} />
          ))}
      </Group>
      {told.business !== 'no' && (
        <Group title={receipts.label[locale]}>
          <p className="-mt-4 text-ink-muted">{receipts.hint?.[locale]}</p>
          <MonthsList
            list="business.receipts"
            rows={business.receipts}
            title={receipts.label[locale]}
            hash={hash}
            removed={removed}
          />
        </Group>
      )}
    </>
  );
}
