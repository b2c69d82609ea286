// Stage: profile. Oddities that may well be true: allowed, and explained beside the field.

import type { IsoDate } from '@/lib/units/calendar';
import { monthIndex } from '@/lib/units/calendar';
import type { Issue } from './issue';
import type { Account, Profile } from './schema';

export type NoticeCode =
  | 'BALANCE_ABOVE_LIMIT'
  | 'PAYMENT_ABOVE_BALANCE'
  | 'OVERDUE_NOT_IN_RECORD'
  | 'RECORD_OLD'
  | 'INCOME_ZERO'
  | 'RATE_VERY_HIGH';
export type Notice = { path: Issue['path']; code: NoticeCode };

/** A record that ends longer ago than this says nothing about now. */
const RECORD_OLD_MONTHS = 3;
/** A yearly rate of more than 36% is far above what licensed lenders charge: often a typing slip. */
const VERY_HIGH_RATE = 0.36;

function ofAccount(account: Account, path: Issue['path'], asOf: IsoDate): Notice[] {
  const { limit, balance, monthlyPayment, daysPastDue, repayment, annualRate } = account;
  const found: Notice[] = [];
  const note = (when: boolean, field: string, code: NoticeCode) => {
    if (when) found.push({ path: [...path, field], code });
  };
  note(limit !== null && balance !== null && balance > limit, 'balance', 'BALANCE_ABOVE_LIMIT');
  note(
    monthlyPayment !== null && balance !== null && balance > 0 && monthlyPayment > balance,
    'monthlyPayment',
    'PAYMENT_ABOVE_BALANCE',
  );
  const newest = repayment?.codes.at(-1) ?? '';
  note(
    (daysPastDue ?? 0) > 30 && repayment !== null && !/[1-7B]/.test(newest),
    'daysPastDue',
    'OVERDUE_NOT_IN_RECORD',
  );
  note(
    repayment !== null && monthIndex(asOf) - monthIndex(repayment.through) > RECORD_OLD_MONTHS,
    'repayment',
    'RECORD_OLD',
  );
  note(annualRate !== null && annualRate > VERY_HIGH_RATE, 'annualRate', 'RATE_VERY_HIGH');
  return found;
}

/** Everything in a valid profile that is unusual enough to be pointed out; never an error. */
export function noticesOf(profile: Profile, asOf: IsoDate): Notice[] {
  const notices = profile.accounts.flatMap((account, index) =>
    ofAccount(account, ['accounts', index], asOf),
  );
  return profile.income.monthlyAverage === 0
    ? [...notices, { path: ['income', 'monthlyAverage'], code: 'INCOME_ZERO' }]
    : notices;
}
