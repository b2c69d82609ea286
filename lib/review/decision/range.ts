// Stage: decision. What the unknown facts leave open. Few facts give a range, and it is said which
// question would narrow it most.

import { toFen, type Fen } from '@/lib/units/fen';
import type { FactGroup, FactId, Facts } from '../facts/facts';
import type { Policy, Stance } from '../policy/policy';
import { totalsBetween } from '../score/total';
import { limitByTotal } from './decide-limit';
import type { LimitRange } from './decision';
import { openFacts, settled, type OpenFact, type Outlook } from './open-facts';
import { withStandingTerms } from './terms';

/** The totals at which the limit can change: where a line no longer closes, and each grade's own. */
const edgesOf = ({ movement, grades }: Policy, shift: number): number[] => [
  movement.closeAt + 1,
  ...grades.map(({ from }) => from + shift),
];

/**
 * Lowest and highest limit over everything that the open facts could be, or could stay. The limit
 * depends on the total only through its grade, so it is enough to look at each grade in between,
 * with the terms of both ends: no combination of answers lies outside.
 */
function spanOf(
  known: Outlook,
  open: readonly OpenFact[],
  policy: Policy,
  stance: Stance,
): LimitRange {
  const worst = settled(known, open, 'worst');
  const best = settled(known, open, 'best');
  const totals = totalsBetween(known.forScore, worst.forScore, best.forScore, policy);
  const shift = policy.climates[stance.climate].cutOffShift;
  const atWorst = limitByTotal(worst.forTerms, policy, stance);
  const atBest = limitByTotal(best.forTerms, withStandingTerms(known.forTerms, policy), stance);
  let low = Infinity;
  let high = -Infinity;
  for (const total of [totals.lowest, totals.highest, ...edgesOf(policy, shift)]) {
    if (total < totals.lowest || total > totals.highest) continue;
    const [ifWorst, ifBest] = [atWorst(total), atBest(total)];
    low = Math.min(low, ifWorst, ifBest);
    high = Math.max(high, ifWorst, ifBest);
  }
  return { low: toFen(low), high: toFen(high) };
}

/** The range of limits for these facts; both ends equal `limit` when nothing is open. */
export function limitRange(facts: Facts, policy: Policy, stance: Stance, limit: Fen): LimitRange {
  const open = openFacts(facts, policy);
  if (open.length === 0) return { low: limit, high: limit };
  return spanOf({ forScore: facts, forTerms: facts }, open, policy, stance);
}

/** What one group of unknown facts is worth: how much of the range hangs on it alone. */
export type OpenQuestion = { group: FactGroup; facts: FactId[]; swing: Fen };

/**
 * The groups with unknown facts, the one whose answer would narrow the range most first. `swing`
 * is how far the range's ends move, in fen, when this group alone turns out best, then worst.
 */
export function openQuestions(facts: Facts, policy: Policy, stance: Stance): OpenQuestion[] {
  const open = openFacts(facts, policy);
  const known: Outlook = { forScore: facts, forTerms: facts };
  const whole = spanOf(known, open, policy, stance);
  const questions = [...new Set(open.map(({ group }) => group))].map((group) => {
    const own = open.filter((fact) => fact.group === group);
    const rest = open.filter((fact) => fact.group !== group);
    const ifBest = spanOf(settled(known, own, 'best'), rest, policy, stance);
    const ifWorst = spanOf(settled(known, own, 'worst'), rest, policy, stance);
    const swing = toFen(Math.abs(ifBest.low - whole.low) + Math.abs(whole.high - ifWorst.high));
    return { group, facts: own.map(({ id }) => id), swing };
  });
  return questions.sort((a, b) => b.swing - a.swing);
}
