// Stage: plan. The limit this review would give in each month of a pay-off schedule. Balances are
// the schedule's; everything else is the record as it ages with every payment on its day.

import type { PaidOff, PayoffDebt, PayoffOptions } from '@/lib/funding';
import { addMonths, type IsoDate } from '@/lib/units/calendar';
import { toFen, type Fen } from '@/lib/units/fen';
import { readFacts } from '../../facts/read';
import type { Policy, Stance } from '../../policy/policy';
import type { Account, Profile } from '../../profile/schema';
import { outcomeOf } from '../../review';
import { agedBy, isInstalment } from '../ageing';
import { paidDown, paidOff, withAccounts } from '../levers';
import { limitToDraw } from '../projection';

/** Debts are the profile's accounts by their ids; their figures may be other than the record's. */
export type PayoffAsk = {
  profile: Profile;
  policy: Policy;
  asOf: IsoDate;
  stance: Stance;
  debts: readonly PayoffDebt[];
  options: Omit<PayoffOptions, 'order' | 'asOf' | 'firstPaymentOn'>;
};

/** What could be drawn on; nothing of a line that is frozen or closed. */
export type LimitAt = { on: IsoDate; limit: Fen };

/** The limit in a month of a schedule; month 0 is today, before any payment. */
export type LimitReader = (result: PaidOff) => (month: number) => LimitAt;

/** The record `month` months on, its scheduled debts as they are owed today. */
function recordOf({ profile, asOf, debts }: PayoffAsk, month: number): Profile {
  const scheduled = new Set(debts.map(({ id }) => id));
  const today = new Map(profile.accounts.map((account) => [account.id, account]));
  const asToday = (account: Account): Account => {
    const { balance, monthlyPayment, closed } = today.get(account.id) ?? account;
    return { ...account, balance, monthlyPayment, closed };
  };
  const cured = withAccounts(profile, (account) =>
    month > 0 && scheduled.has(account.id)
      ? { ...account, daysPastDue: 0, overdueAmount: account.overdueAmount && toFen(0) }
      : account,
  );
  return withAccounts(agedBy(cured, month, asOf), (account) =>
    scheduled.has(account.id) ? asToday(account) : account,
  );
}

/** A record with so much owed on its scheduled debts; a loan with nothing owed is closed. */
function owing(record: Profile, owed: ReadonlyMap<string, number>): Profile {
  const sums = new Map<string, number>();
  const ended = new Set<string>();
  for (const account of record.accounts) {
    const left = owed.get(account.id);
    if (left === undefined || account.balance === null) continue;
    if (left === 0 && isInstalment(account)) ended.add(account.id);
    else sums.set(account.id, account.balance - left);
  }
  return paidOff(paidDown(record, sums), ended);
}

/**
 * Reads limits in the months of schedules none of whose payments is late. Arrears count as caught up
 * from month 1; a schedule that has ended goes on debt-free.
 */
export function limitReader(ask: PayoffAsk): LimitReader {
  const { policy, asOf, stance, debts } = ask;
  const records: Profile[] = [];
  const today = debts.map(({ id, balance }) => ({ id, balance }));
  const nothing = debts.map(({ id }) => ({ id, balance: 0 }));
  return ({ schedule }) => {
    const before = schedule[0]?.month === 0 ? 0 : 1;
    return (month) => {
      const rows = month === 0 ? today : (schedule[month - before]?.rows ?? []);
      const owed = new Map([...nothing, ...rows].map(({ id, balance }) => [id, balance]));
      const on = addMonths(asOf, month);
      const record = (records[month] ??= recordOf(ask, month));
      const facts = readFacts(owing(record, owed), on);
      return { on, limit: limitToDraw(outcomeOf(facts, policy, stance)) };
    };
  };
}

/** The limits from today to so many months on. */
export const limitsUntil = (limitAt: (month: number) => LimitAt, months: number): LimitAt[] =>
  Array.from({ length: months + 1 }, (_, month) => limitAt(month));
