// The debts of a profile as the cash view takes them: interest and principal on their days. Pure.

import { nextDueOn, type Profile } from '@/lib/review';
import { payoff, type DatedAmount, type Obligation } from '@/lib/funding';
import { addMonths, type IsoDate } from '@/lib/units/calendar';
import { toFen } from '@/lib/units/fen';
import type { OpenDebt } from '../open-debts';

const REVOLVING: ReadonlySet<string> = new Set(['card', 'revolving']);
const FLOATING: ReadonlySet<string> = new Set(['business', 'mortgage']);

/** Whether repaid principal can be drawn again: a line that is neither stopped nor over its limit. */
function renewsNow({ account }: OpenDebt, { limitEvent }: Profile): boolean {
  const { id, product, limit, balance } = account;
  const line = REVOLVING.has(product) || (product === 'business' && limit !== null);
  const stopped =
    limitEvent?.accountId === id && (limitEvent.kind === 'frozen' || limitEvent.kind === 'closed');
  return line && !stopped && (limit === null || (balance ?? 0) <= limit);
}

/** What a debt's payments leave of principal on each due day; the rest on the day it ends. */
function repaymentsOf({ account, balance, annualRate, payment }: OpenDebt, asOf: IsoDate) {
  const { dueDay } = account;
  const endsOn = account.endsOn !== null && account.endsOn > asOf ? account.endsOn : null;
  const debt = { id: '', balance, annualRate: annualRate ?? 0, minimum: payment ?? toFen(0) };
  const result = payoff([debt], {
    extra: toFen(0),
    order: 'avalanche',
    asOf,
    firstPaymentOn: dueDay === null ? addMonths(asOf, 1) : nextDueOn(dueDay, asOf),
  });
  const months = result.kind === 'paid' ? result.schedule : [];
  const rows: DatedAmount[] = months.map(({ on, payment: paid, interest }) => ({
    on,
    amount: toFen(paid - interest),
  }));
  if (endsOn === null) return rows;
  const before = rows.filter(({ on }) => on < endsOn);
  const rest = toFen(before.reduce((left, { amount }) => left - amount, balance as number));
  return rest > 0 ? [...before, { on: endsOn, amount: rest }] : before;
}

/** A debt without a payment and without an end: nothing says when it is repaid. */
export const isUndated = ({ account, payment }: OpenDebt) =>
  payment === null && account.endsOn === null;

/** All debts but those that say nothing of when they are repaid. */
export const obligationsOf = (
  profile: Profile,
  debts: readonly OpenDebt[],
  asOf: IsoDate,
): Obligation[] =>
  debts
    .filter((debt) => !isUndated(debt))
    .map((debt) => ({
      id: debt.account.id,
      lender: debt.lender,
      balance: debt.balance,
      annualRate: debt.annualRate ?? 0,
      floating: FLOATING.has(debt.account.product),
      interestDay: debt.account.dueDay ?? 15,
      repayments: repaymentsOf(debt, asOf),
      renews: renewsNow(debt, profile),
    }));
