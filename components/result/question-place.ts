import type { SectionName } from '@/lib/content/screens/check-full';
import type { FactGroup } from '@/lib/review';

/** The part of the full form that asks for a group of facts. */
export const QUESTION_PLACES: Readonly<Record<FactGroup, SectionName>> = {
  line: 'line',
  income: 'income',
  stability: 'income',
  debtService: 'accounts',
  debtBalances: 'accounts',
  utilization: 'accounts',
  lenders: 'accounts',
  newAccounts: 'accounts',
  history: 'accounts',
  repayment: 'record',
  inquiries: 'inquiries',
  behaviour: 'behaviour',
};
