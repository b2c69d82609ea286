// Stage: plan. Waiting without applying, every payment on time, as a lever: its levels are the days
// within a year on which something leaves a window and the total moves.

import { addMonths, daysBetween, type IsoDate } from '@/lib/units/calendar';
import { toFen } from '@/lib/units/fen';
import type { Facts } from '../../facts/facts';
import { readFacts } from '../../facts/read';
import { paidOnTimeUntil } from '../../profile/carry-on';
import { totalOf } from '../../score/total';
import type { Situation } from '../plan';
import type { Lever, Level } from './lever';

const LONGEST_WAIT_MONTHS = 12;

/** The next day after `asOf` on which a dated fact changes. */
function nextDay(facts: Facts): IsoDate | null {
  const days = [
    facts.nextInquiryLeaves3MonthsOn,
    facts.nextInquiryLeaves6MonthsOn,
    facts.nextInquiryLeaves12MonthsOn,
    facts.nextAccountLeaves6MonthsOn,
    facts.nextAccountLeaves12MonthsOn,
    facts.nextLateMonthLeavesOn,
    facts.nextRecordLeavesOn,
  ].filter((day) => day !== null && day > facts.asOf);
  return days.sort()[0] ?? null;
}

/** Waiting, a level for each later day on which time alone changes the total; none where it never does. */
export function waitLever({ profile, policy, asOf, today }: Situation): Lever[] {
  const last = addMonths(asOf, LONGEST_WAIT_MONTHS);
  const levels: Level[] = [];
  let total = today.scorecard.total;
  for (let on = nextDay(today.facts); on !== null && on <= last;) {
    const facts = readFacts(paidOnTimeUntil(profile, on), on);
    const now = totalOf(facts, policy);
    if (now !== total) {
      const amount = daysBetween(asOf, on);
      levels.push({ amount, cash: toFen(0), showsOn: on, move: { kind: 'wait' } });
      total = now;
    }
    on = nextDay(facts);
  }
  return levels.length === 0
    ? []
    : [{ code: 'WAIT', subject: null, name: null, guards: ['noNewArrears'], levels }];
}
