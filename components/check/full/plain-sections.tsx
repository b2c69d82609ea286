'use client';

import { Notice } from '@/components/ui/notice';
import { behaviour } from '@/lib/content/screens/check-full';
import { DraftField } from './draft-field';
import { useForm } from './form-context';
import { Group } from './group';
import type { SectionProps } from './section-props';

const BEHAVIOUR = [
  'minimumPaymentMonthsLast6',
  'cashAdvancesLast3Months',
  'drawsLast3Months',
  'repaymentsLast3Months',
  'accountChangesLast6Months',
] as const;

/** What only the borrower and the platform know. */
export function BehaviourSection({ draft }: SectionProps) {
  const { locale } = useForm();
  return (
    <>
      <Notice level={2} title={behaviour.privacy[locale]} className="mb-6" />
      <Group>
        {BEHAVIOUR.map((key) => (
          <DraftField key={key} path={`behaviour.${key}`} value={draft.behaviour[key]} />
        ))}
      </Group>
    </>
  );
}

export function HouseholdSection({ draft }: SectionProps) {
  return (
    <Group>
      {(['cashAtHand', 'monthlyEssentials'] as const).map((key) => (
        <DraftField key={key} path={`household.${key}`} value={draft.household[key]} />
      ))}
    </Group>
  );
}
