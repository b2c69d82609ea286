// Stage: plan. The next 24 months under stated assumptions: with the plan, without it, and with the
// plan and one missed payment. Each month is a review, and a band shows what other climates make of it.

import { addMonths, type IsoDate } from '@/lib/units/calendar';
import { toFen, type Fen } from '@/lib/units/fen';
import { outcomeAt, type Outcome } from '../decision/decide-limit';
import type { Action, LimitRange } from '../decision/decision';
import { readFacts } from '../facts/read';
import {
  NEUTRAL_STANCE,
  type Climate,
  type GradeId,
  type Policy,
  type Stance,
} from '../policy/policy';
import type { Profile } from '../profile/schema';
import { judge } from '../review';
import { agedBy } from './ageing';
import { nextDue } from './late-payment';
import { missed, type Slip } from './missed-payment';
import { purseOf } from './purse';
import type { PlanOptions } from './plan';
import type { Task } from './restore/lever';
import { moved } from './restore/move';
import { shownGiven } from './shown';

const PROJECTION_MONTHS = 24;

/** One month's review, cut to what a chart needs. */
export type MonthAhead = {
  on: IsoDate;
  total: number;
  grade: GradeId;
  action: Action;
  limit: Fen;
  /** The lowest and highest limit over all climates; a frozen or closed line gives none. */
  climates: LimitRange;
};

export type Projection = {
  /** Month 0 is today, the same in all three. */
  withPlan: MonthAhead[];
  without: MonthAhead[];
  /** `null` where no payment is known that could be missed. */
  withSlip: MonthAhead[] | null;
  /** The payment that is taken to be missed. */
  slip: Slip | null;
};

/** The day from which each task shows, the tasks being paid for in turn out of one purse. */
function datedTasks(tasks: readonly Task[], profile: Profile, asOf: IsoDate, cashFloor?: Fen) {
  const purse = purseOf(profile, readFacts(profile, asOf), cashFloor);
  let cash = 0;
  return tasks.flatMap((task) => {
    cash += task.cash;
    const from = shownGiven(task, cash, purse, asOf);
    return from === null ? [] : [{ task, from }];
  });
}

/** What a line lets one draw on: of a frozen or closed one nothing, whatever is drawn already. */
export const limitToDraw = ({ action, limit }: Outcome): Fen =>
  action === 'freeze' || action === 'close' ? toFen(0) : limit;

function monthAhead(profile: Profile, policy: Policy, on: IsoDate, stance: Stance): MonthAhead {
  const facts = readFacts(profile, on);
  const { card, decision } = judge(facts, policy, stance);
  const limits = (Object.keys(policy.climates) as Climate[]).map((climate) =>
    limitToDraw(outcomeAt(card.total, facts, policy, { ...stance, climate })),
  );
  return {
    on,
    total: card.total,
    grade: decision.grade,
    action: decision.action,
    limit: decision.limit,
    climates: { low: toFen(Math.min(...limits)), high: toFen(Math.max(...limits)) },
  };
}

/**
 * The reviews of the coming months, today's first. Assumed: income and spending stay what they are,
 * nothing new is borrowed, loans fall by their plan, and tasks show once they are paid for and
 * reported. The slip is the next payment, missed by a month and then caught up.
 */
export function projectionOf(
  profile: Profile,
  policy: Policy,
  asOf: IsoDate,
  tasks: readonly Task[],
  options: PlanOptions = {},
): Projection {
  const stance = options.stance ?? NEUTRAL_STANCE;
  const dated = datedTasks(tasks, profile, asOf, options.cashFloor);
  const due = nextDue({ profile, asOf });
  const slip = due && { accountId: due.account.id, on: due.on, payment: due.payment };
  const ahead = (changed: (months: number, on: IsoDate) => Profile) =>
    Array.from({ length: PROJECTION_MONTHS + 1 }, (_, months) => {
      const on = addMonths(asOf, months);
      return monthAhead(changed(months, on), policy, on, stance);
    });
  const planned = (months: number, on: IsoDate) => {
    const done = dated.filter(({ from }) => from <= on);
    const changed = done.reduce((each, { task }) => moved(each, task.move), profile);
    return agedBy(changed, months, asOf);
  };
  return {
    withPlan: ahead(planned),
    without: ahead((months) => agedBy(profile, months, asOf)),
    withSlip: slip && ahead((months, on) => missed(planned(months, on), slip, on)),
    slip,
  };
}
