// Stage: plan. Steps that take money: pay what is overdue, close small lenders, bring cards down a
// band, owe less. Each is worked out on the borrower's own accounts and kept above the cash floor.

import { addMonths, type IsoDate } from '@/lib/units/calendar';
import { toFen, yuan, type Fen } from '@/lib/units/fen';
import { monthlyPaymentOf } from '../facts/debts';
import { institutionKey } from '../facts/institution';
import { reviewedAccountId } from '../facts/lines';
import { paidOnTimeUntil } from '../profile/carry-on';
import type { Account } from '../profile/schema';
import { bandIndex } from '../score/score';
import { caughtUp, paidDown, paidOff } from './levers';
import { REPORTING_LAG_MONTHS, type Draft, type Situation } from './plan';
import { affordableOn, savedBy } from './purse';

const SAVING_MONTHS = 6;
/** Sums to pay are rounded up to whole hundreds of yuan. */
const WHOLE_SUM = yuan(100);
const NOTHING = toFen(0);

/** The effect of money paid on a day shows after the next report, all else paid on time. */
export const shownAfter = (paidOn: IsoDate) => addMonths(paidOn, REPORTING_LAG_MONTHS);

/** A step whose effect cannot be worked out or afforded: standing advice, the review unchanged. */
export const advice = ({ profile, asOf }: Situation, code: Draft['code']): Draft => ({
  code,
  params: {},
  cash: NOTHING,
  showsOn: asOf,
  profile,
});

const sum = (amounts: readonly number[]) =>
  toFen(amounts.reduce((total, value) => total + value, 0));

export function payOverdue(situation: Situation): Draft | null {
  const { profile, asOf, today } = situation;
  const days = today.facts.currentDaysPastDue;
  if (!days) return null;
  const overdue = profile.accounts.filter((account) => (account.daysPastDue ?? 0) > 0);
  const cash = sum(
    overdue.map((account) => account.overdueAmount ?? monthlyPaymentOf(account) ?? NOTHING),
  );
  const showsOn = shownAfter(asOf);
  return {
    code: 'PAY_OVERDUE',
    params: { days, accounts: Math.max(1, overdue.length), amount: cash },
    cash,
    showsOn,
    profile: paidOnTimeUntil(caughtUp(profile), showsOn),
  };
}

/** Small debts that could be closed: everything owed to one lender, smallest lender first. */
function smallLenders({ profile }: Situation): { name: string; ids: string[]; owed: Fen }[] {
  const reviewed = reviewedAccountId(profile);
  const byLender = new Map<string, Account[]>();
  for (const account of profile.accounts) {
    const key = institutionKey(account.institution);
    if (account.closed || key === '' || !account.balance) continue;
    byLender.set(key, [...(byLender.get(key) ?? []), account]);
  }
  return [...byLender.values()]
    .filter((accounts) =>
      accounts.every(({ id, product }) => id !== reviewed && product === 'instalment'),
    )
    .map((accounts) => ({
      name: accounts[0]?.institution ?? '',
      ids: accounts.map(({ id }) => id),
      owed: sum(accounts.map(({ balance }) => balance ?? 0)),
    }))
    .sort((a, b) => a.owed - b.owed);
}

export function fewerLenders(situation: Situation): Draft {
  const { profile, asOf, purse, today } = situation;
  const lenders = smallLenders(situation);
  const within = savedBy(SAVING_MONTHS, purse);
  const chosen: typeof lenders = [];
  let cost = 0;
  for (const lender of lenders) {
    if (chosen.length > 0 && (purse.spare === null || cost + lender.owed > within)) break;
    chosen.push(lender);
    cost += lender.owed;
  }
  const paidOn = chosen.length === 0 ? null : affordableOn(cost, purse, asOf);
  if (paidOn === null) {
    return {
      ...advice(situation, 'FEWER_LENDERS'),
      params: { from: today.facts.lenderCount ?? 0 },
    };
  }
  const showsOn = shownAfter(paidOn);
  const ids = new Set(chosen.flatMap((lender) => lender.ids));
  return {
    code: 'FEWER_LENDERS',
    params: {
      from: today.facts.lenderCount ?? 0,
      to: Math.max(0, (today.facts.lenderCount ?? 0) - chosen.length),
      count: chosen.length,
      names: chosen.map(({ name }) => name),
      amount: cost,
      paidOn,
    },
    cash: toFen(cost),
    showsOn,
    profile: paidOnTimeUntil(paidOff(profile, ids), showsOn),
  };
}

/** How a sum is spread over accounts: each is paid in turn until the sum is used up. */
function spread(accounts: readonly Account[], amount: number): Map<string, number> {
  const sums = new Map<string, number>();
  let left = amount;
  for (const { id, balance } of accounts) {
    const paid = Math.min(left, balance ?? 0);
    if (paid > 0) sums.set(id, paid);
    left -= paid;
  }
  return sums;
}

const fullness = ({ balance, limit }: Account) => (balance ?? 0) / Math.max(1, limit ?? 1);

/** Edges of the card bands below the borrower's own, nearest first. */
function lowerEdges({ policy, today }: Situation): number[] {
  const attribute = policy.attributes.find(({ signal }) => signal === 'cardUtilization');
  const value = today.signals.cardUtilization;
  if (!attribute || value === null) return [];
  const edges = attribute.bands.slice(1, bandIndex(attribute.bands, value) + 1);
  return edges.map((band) => band.from ?? band.above).reverse();
}

/** The lowest band that can be afforded soon, else the next one if it can be afforded in a year. */
export function lowerUtilization(situation: Situation): Draft {
  const { profile, asOf, purse, today } = situation;
  const cards = profile.accounts
    .filter(({ product, closed, currency }) => product === 'card' && !closed && currency === 'CNY')
    .sort((a, b) => fullness(b) - fullness(a));
  const owed = sum(cards.map(({ balance }) => balance ?? 0));
  const utilization = today.signals.cardUtilization;
  const limits = utilization ? owed / utilization : 0;
  const targets = lowerEdges(situation).map((edge) => ({
    edge,
    amount: Math.min(owed, Math.ceil((owed - edge * limits + 1) / WHOLE_SUM) * WHOLE_SUM),
  }));
  const within = savedBy(SAVING_MONTHS / 2, purse);
  const soon = targets.filter(({ amount }) => purse.spare !== null && amount <= within).at(-1);
  const target = soon ?? targets[0];
  const paidOn = target ? affordableOn(target.amount, purse, asOf) : null;
  if (!target || paidOn === null) {
    return { ...advice(situation, 'LOWER_UTILIZATION'), params: { from: utilization ?? 0 } };
  }
  const showsOn = shownAfter(paidOn);
  const changed = paidDown(profile, spread(cards, target.amount));
  return {
    code: 'LOWER_UTILIZATION',
    params: { from: utilization ?? 0, to: target.edge, amount: target.amount, paidOn },
    cash: toFen(target.amount),
    showsOn,
    profile: paidOnTimeUntil(changed, showsOn),
  };
}

/** Everything six months can spare, to the dearest unsecured debt first. */
export function lowerUnsecuredDebt(situation: Situation): Draft {
  const { profile, asOf, purse, today } = situation;
  const reviewed = reviewedAccountId(profile);
  const debts = profile.accounts
    .filter(({ id, product, closed }) => {
      return !closed && id !== reviewed && product !== 'mortgage' && product !== 'car';
    })
    .sort((a, b) => (b.annualRate ?? 0) - (a.annualRate ?? 0));
  const owed = today.facts.otherUnsecuredBalance;
  const cash = toFen(Math.min(savedBy(SAVING_MONTHS, purse), owed ?? 0));
  if (cash === 0) return advice(situation, 'LOWER_UNSECURED_DEBT');
  const showsOn = shownAfter(addMonths(asOf, SAVING_MONTHS));
  return {
    code: 'LOWER_UNSECURED_DEBT',
    params: { from: owed ?? 0, to: (owed ?? 0) - cash, amount: cash, months: SAVING_MONTHS },
    cash,
    showsOn,
    profile: paidOnTimeUntil(paidDown(profile, spread(debts, cash)), showsOn),
  };
}
