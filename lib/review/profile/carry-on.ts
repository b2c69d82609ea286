// Stage: profile. The same record on a later day, if nothing new happens and every payment is on time.

import { addToMonth, monthIndex, type IsoDate } from '@/lib/units/calendar';
import { MAX_REPAYMENT_MONTHS } from './lists';
import type { Profile } from './schema';

/** Every open account's record carried on to a later day, each month paid on time. */
export function paidOnTimeUntil(profile: Profile, on: IsoDate): Profile {
  const accounts = profile.accounts.map((account) => {
    const { repayment } = account;
    if (repayment === null || account.closed) return account;
    const months = monthIndex(on) - monthIndex(repayment.through);
    if (months <= 0) return account;
    const codes = (repayment.codes + 'N'.repeat(months)).slice(-MAX_REPAYMENT_MONTHS);
    return { ...account, repayment: { through: addToMonth(repayment.through, months), codes } };
  });
  return { ...profile, accounts };
}
