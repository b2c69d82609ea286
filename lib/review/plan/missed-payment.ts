// Stage: plan. One payment missed and caught up a month later, as a record would show it.

import { addMonths, daysBetween, monthIndex, monthOf, type IsoDate } from '@/lib/units/calendar';
import type { Fen } from '@/lib/units/fen';
import type { Profile, RepaymentRecord } from '../profile/schema';
import { withAccounts } from './levers';

export type Slip = { accountId: string; on: IsoDate; payment: Fen };

const ONE_MONTH_LATE = '1';

/** The record with the month of the missed payment marked late; one begun there if there is none. */
function marked(repayment: RepaymentRecord | null, slip: Slip, on: IsoDate): RepaymentRecord {
  const since = monthIndex(on) - monthIndex(slip.on);
  if (repayment === null) {
    return { through: monthOf(on), codes: ONE_MONTH_LATE + 'N'.repeat(since) };
  }
  const at = repayment.codes.length - 1 - (monthIndex(repayment.through) - monthIndex(slip.on));
  if (at < 0) return repayment;
  const { codes } = repayment;
  return { ...repayment, codes: codes.slice(0, at) + ONE_MONTH_LATE + codes.slice(at + 1) };
}

/** A profile carried on to `on`, as it would be had this payment been missed; before it, itself. */
export function missed(profile: Profile, slip: Slip, on: IsoDate): Profile {
  if (on <= slip.on) return profile;
  const caughtUp = on >= addMonths(slip.on, 1);
  return withAccounts(profile, (account) =>
    account.id !== slip.accountId || account.closed
      ? account
      : {
          ...account,
          repayment: marked(account.repayment, slip, on),
          daysPastDue: caughtUp ? account.daysPastDue : daysBetween(slip.on, on),
        },
  );
}
