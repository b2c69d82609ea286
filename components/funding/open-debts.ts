// The debts of a profile as the money maths takes them: open, in yuan, with something owed. Pure.

import {
  amountOverdue,
  institutionKey,
  monthlyPaymentOf,
  type Account,
  type Profile,
} from '@/lib/review';
import type { PayoffDebt } from '@/lib/funding';
import { addDays, type IsoDate } from '@/lib/units/calendar';
import type { Fen } from '@/lib/units/fen';

/** `null` where the profile does not say. */
export type OpenDebt = {
  account: Account;
  /** One key for all branches and units of a lender. */
  lender: string;
  balance: Fen;
  annualRate: number | null;
  payment: Fen | null;
  arrears: PayoffDebt['arrears'];
};

const BUCKET_DAYS = 30;

/** What is overdue, and the day on which it would count as one bucket worse. */
function arrearsOf(account: Account, balance: Fen, asOf: IsoDate): PayoffDebt['arrears'] {
  const days = account.daysPastDue ?? 0;
  if (days === 0) return undefined;
  const due = amountOverdue(account) ?? balance;
  const worse = Math.ceil(days / BUCKET_DAYS) * BUCKET_DAYS + 1;
  return { due: Math.min(due, balance) as Fen, nextBucketOn: addDays(asOf, worse - days) };
}

/** Debts in the order of the profile; accounts in another currency are left out. */
export function openDebts({ accounts }: Profile, asOf: IsoDate): OpenDebt[] {
  return accounts.flatMap((account) => {
    const { closed, currency, balance, annualRate } = account;
    if (closed || currency !== 'CNY' || !balance) return [];
    return [
      {
        account,
        lender: institutionKey(account.institution || account.platform || account.id),
        balance,
        annualRate,
        payment: monthlyPaymentOf(account),
        arrears: arrearsOf(account, balance, asOf),
      },
    ];
  });
}
