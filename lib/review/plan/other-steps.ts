// Stage: plan. Steps that take time, papers or an agreement rather than money.

import { addMonths, leavesWindowOn, monthIndex, type IsoDate } from '@/lib/units/calendar';
import { toFen } from '@/lib/units/fen';
import type { Climate } from '../policy/policy';
import { HARD_REASONS } from '../profile/lists';
import { paidOnTimeUntil } from '../profile/carry-on';
import { reviewLimit } from '../review';
import { advice } from './debt-steps';
import { instalmentsByPayment } from './debts-to-pay';
import {
  LONGER_TERM_SHARE,
  settled,
  withoutRecycling,
  withPayment,
  withSteadyIncome,
} from './levers';
import type { Draft, Situation } from './plan';
import { shownAfter } from './shown';

const NOTHING = toFen(0);
const STEADY_MONTHS = 6;
const FULL_YEAR = 12;
const LATE_REASONS = new Set(['LATE_RECENT', 'LATE_MONTHS_MANY', 'LATE_DEEP']);

/** Every standing public record settled; `null` where none is known to stand. */
export function settleRecords(situation: Situation): Draft | null {
  const { profile, asOf, today } = situation;
  const open = profile.publicRecords?.filter(({ resolvedOn }) => resolvedOn === null) ?? [];
  if (open.length === 0) return null;
  const showsOn = shownAfter(asOf);
  return {
    code: 'SETTLE_RECORDS',
    params: { count: open.length, unresolved: today.facts.unresolvedDerogatoryRecords ?? 0 },
    cash: NOTHING,
    showsOn,
    profile: paidOnTimeUntil(settled(profile, asOf), showsOn),
  };
}

/** Nothing but every payment on its day, until the day a late month starts to weigh less. */
export function payOnTime({ profile, asOf, today }: Situation): Draft {
  const dates = today.reasons.flatMap(({ code, nextChangeOn }) =>
    LATE_REASONS.has(code) && nextChangeOn !== null && nextChangeOn > asOf ? [nextChangeOn] : [],
  );
  const showsOn = dates.sort()[0] ?? addMonths(asOf, STEADY_MONTHS);
  return {
    code: 'PAY_ON_TIME',
    params: { until: showsOn, months: Math.max(1, monthIndex(showsOn) - monthIndex(asOf)) },
    cash: NOTHING,
    showsOn,
    profile: paidOnTimeUntil(profile, showsOn),
    waits: true,
  };
}

/** The instalment loan that takes most a month, spread over a term half as long again. */
export function lowerPayments(situation: Situation): Draft {
  const { profile, asOf, today } = situation;
  const [largest] = instalmentsByPayment(profile);
  const dti = { from: today.signals.debtToIncome ?? 0 };
  if (!largest) return { ...advice(situation, 'LOWER_PAYMENTS'), params: dti };
  const { account, payment } = largest;
  const lower = toFen(payment * LONGER_TERM_SHARE);
  const showsOn = shownAfter(asOf);
  return {
    code: 'LOWER_PAYMENTS',
    params: { ...dti, name: account.institution, payment, lower },
    cash: NOTHING,
    showsOn,
    profile: paidOnTimeUntil(withPayment(profile, account.id, lower), showsOn),
  };
}

/** Half a year without minimum payments, cash advances or new draws; `null` where none is known. */
export function stopRecycling({ profile, asOf, today }: Situation): Draft | null {
  const { minimumPaymentMonthsLast6: minimum, cashAdvancesLast3Months: advances } = today.signals;
  const recycling = today.signals.debtRecyclingLast3Months;
  if (!minimum && !advances && !recycling) return null;
  const showsOn = addMonths(asOf, STEADY_MONTHS);
  return {
    code: 'STOP_RECYCLING',
    params: { minimum: minimum ?? 0, advances: advances ?? 0, recycling: recycling ?? 0 },
    cash: NOTHING,
    showsOn,
    profile: paidOnTimeUntil(withoutRecycling(profile), showsOn),
  };
}

/** Days in the next half year on which an inquiry or a new account leaves a window. */
function rollOffDays({ profile, asOf }: Situation): IsoDate[] {
  const hard = (profile.inquiries ?? []).filter(({ reason }) => HARD_REASONS.has(reason));
  const days = [
    ...hard.flatMap(({ on }) => [3, 6, 12].map((months) => leavesWindowOn(on, months))),
    ...profile.accounts.flatMap(({ openedOn }) =>
      openedOn === null ? [] : [leavesWindowOn(openedOn, 12)],
    ),
  ];
  const last = addMonths(asOf, STEADY_MONTHS);
  return [...new Set(days)].filter((day) => day > asOf && day <= last).sort();
}

/** Waiting without applying: the first day on which it has done most for the limit, then the score. */
export function stopApplying(situation: Situation): Draft {
  const { profile, policy, stance, today } = situation;
  const facts = today.facts;
  let best = {
    on: null as IsoDate | null,
    limit: today.decision.limit,
    total: today.scorecard.total,
  };
  for (const on of rollOffDays(situation)) {
    const { decision, scorecard } = reviewLimit(paidOnTimeUntil(profile, on), policy, on, stance);
    const better =
      decision.limit > best.limit ||
      (decision.limit === best.limit && scorecard.total > best.total);
    if (better) best = { on, limit: decision.limit, total: scorecard.total };
  }
  const counts = {
    three: facts.hardInquiriesLast3Months ?? 0,
    six: facts.hardInquiriesLast6Months ?? 0,
  };
  if (best.on === null) return { ...advice(situation, 'STOP_APPLYING'), params: counts };
  return {
    code: 'STOP_APPLYING',
    params: { ...counts, until: best.on },
    cash: NOTHING,
    showsOn: best.on,
    profile: paidOnTimeUntil(profile, best.on),
    waits: true,
  };
}

/** A full year at today's average, so that the average itself stays what it is. */
export function steadyIncome(situation: Situation): Draft {
  const { profile, asOf, today } = situation;
  const income = today.facts.monthlyIncome;
  if (income === null) return advice(situation, 'STEADY_INCOME');
  const showsOn = addMonths(asOf, FULL_YEAR);
  const { employmentMonths } = profile.income;
  const steady = withSteadyIncome(profile, income, FULL_YEAR, asOf);
  const employed = {
    ...steady,
    income: {
      ...steady.income,
      employmentMonths: employmentMonths === null ? null : employmentMonths + FULL_YEAR,
    },
  };
  return {
    code: 'STEADY_INCOME',
    params: { income, months: FULL_YEAR, variation: today.signals.incomeVariation ?? 0 },
    cash: NOTHING,
    showsOn,
    profile: paidOnTimeUntil(employed, showsOn),
  };
}

const HARSHER: Record<Climate, Climate> = { normal: 'tight', tight: 'severe', severe: 'severe' };

/** What a harsher climate would do to today's record: the reason to keep an eye on the rules. */
export function watchPolicy(situation: Situation): Draft {
  const climate = HARSHER[situation.stance.climate];
  return {
    ...advice(situation, 'WATCH_POLICY'),
    params: { climate },
    stance: { ...situation.stance, climate },
  };
}
