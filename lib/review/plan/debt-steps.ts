// Stage: plan. Steps that take money: pay what is overdue, close small lenders, bring cards down a
// band, owe less. Each is worked out on the borrower's own accounts and kept above the cash floor.

import { addMonths } from '@/lib/units/calendar';
import { toFen } from '@/lib/units/fen';
import { reviewedAccountId } from '../facts/lines';
import { paidOnTimeUntil } from '../profile/carry-on';
import {
  cardCrossings,
  fullestCards,
  overdueAccounts,
  overdueCash,
  smallLenders,
  spread,
} from './debts-to-pay';
import { caughtUp, paidDown, paidOff } from './levers';
import type { Draft, Situation } from './plan';
import { affordableOn, savedBy } from './purse';
import { shownAfter } from './shown';

const SAVING_MONTHS = 6;
const NOTHING = toFen(0);

/** A step whose effect cannot be worked out or afforded: standing advice, the review unchanged. */
export const advice = ({ profile, asOf }: Situation, code: Draft['code']): Draft => ({
  code,
  params: {},
  cash: NOTHING,
  showsOn: asOf,
  profile,
});

/** Everything overdue paid up now; `null` where nothing is known to be overdue. */
export function payOverdue(situation: Situation): Draft | null {
  const { profile, asOf, today } = situation;
  const days = today.facts.currentDaysPastDue;
  if (!days) return null;
  const overdue = overdueAccounts(profile);
  const cash = overdueCash(overdue);
  const showsOn = shownAfter(asOf);
  return {
    code: 'PAY_OVERDUE',
    params: { days, accounts: Math.max(1, overdue.length), amount: cash },
    cash,
    showsOn,
    profile: paidOnTimeUntil(caughtUp(profile), showsOn),
  };
}

/** The smallest lenders paid off, as many as half a year's savings pay for; else as advice. */
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

/** The lowest band that can be afforded soon, else the next one if it can be afforded in a year. */
export function lowerUtilization(situation: Situation): Draft {
  const { profile, asOf, purse, today } = situation;
  const utilization = today.signals.cardUtilization;
  const targets = cardCrossings(situation);
  const within = savedBy(SAVING_MONTHS / 2, purse);
  const soon = targets.filter(({ amount }) => purse.spare !== null && amount <= within).at(-1);
  const target = soon ?? targets[0];
  const paidOn = target ? affordableOn(target.amount, purse, asOf) : null;
  if (!target || paidOn === null) {
    return { ...advice(situation, 'LOWER_UTILIZATION'), params: { from: utilization ?? 0 } };
  }
  const showsOn = shownAfter(paidOn);
  const changed = paidDown(profile, spread(fullestCards(profile), target.amount));
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
