// Whether help with what is owed comes before any other step. Pure.

import { cashStanding } from '@/components/today/cash-standing';
import { dueWithin } from '@/components/today/due-soon';
import type { Profile, Review } from '@/lib/review';

/** Cash that does not last so many days is short. */
const LAST_DAYS = 30;

/** `overdue`: something is late already. `short`: it will be, unless something is agreed. */
export function hardshipOf(profile: Profile, { facts, asOf }: Review): 'overdue' | 'short' | null {
  if ((facts.currentDaysPastDue ?? 0) > 0) return 'overdue';
  const soon = dueWithin(profile, asOf, LAST_DAYS);
  return cashStanding(profile, soon).verdict === 'short' ? 'short' : null;
}
