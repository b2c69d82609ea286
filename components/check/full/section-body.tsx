'use client';

import type { ComponentType } from 'react';
import type { SectionName } from '@/lib/content/screens/check-full';
import { RecordSection } from '../record/record-section';
import { AccountsSection } from './accounts-section';
import { BusinessSection } from './business-section';
import { EarlierSection } from './earlier-section';
import { IncomeSection } from './income-section';
import { InquiriesSection } from './inquiries-section';
import { LiabilitiesSection } from './liabilities-section';
import { LineSection } from './line-section';
import { BehaviourSection, HouseholdSection } from './plain-sections';
import type { SectionProps } from './section-props';

const BODIES: Readonly<Record<SectionName, ComponentType<SectionProps>>> = {
  line: LineSection,
  income: IncomeSection,
  accounts: AccountsSection,
  record: RecordSection,
  inquiries: InquiriesSection,
  liabilities: LiabilitiesSection,
  behaviour: BehaviourSection,
  household: HouseholdSection,
  business: BusinessSection,
  earlier: EarlierSection,
};

/** The fields of one part of the form. */
export function SectionBody({ name, ...props }: SectionProps & { name: SectionName }) {
  const Body = BODIES[name];
  return <Body {...props} />;
}
