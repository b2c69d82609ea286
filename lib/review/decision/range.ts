// Stage: decision. What the unknown facts leave open. Few facts give a range, and it is said which
// question would narrow it most.

import { toFen, type Fen } from '@/lib/units/fen';
import { FACTS, type FactGroup, type FactId, type Facts } from '../facts/facts';
import { oncePerPolicy } from '../policy/once-per-policy';
import type { Policy, Stance } from '../policy/policy';
import { totalOf } from '../score/total';
import { inputsOf } from '../signals/inputs';
import { limitByTotal } from './decide-limit';
import type { LimitRange } from './decision';

type OpenFact = { id: FactId; group: FactGroup; worst: number; best: number };

const OPENABLE: readonly OpenFact[] = (Object.keys(FACTS) as FactId[]).flatMap((id) => {
  const spec = FACTS[id];
  return 'open' in spec ? [{ id, group: spec.group, worst: spec.open[0], best: spec.open[1] }] : [];
});

/** The facts that a policy's points, knock-outs and terms are computed from. */
const factsThatCount = oncePerPolicy((policy): readonly OpenFact[] => {
  const ids = new Set<FactId>(['currentBalance']);
  const add = (id: FactId) => ids.add(id);
  policy.attributes.forEach(({ signal }) => inputsOf(signal).forEach(add));
  policy.knockOuts.forEach(({ signal }) => inputsOf(signal).forEach(add));
  policy.terms.forEach((term) => {
    if (term.kind !== 'cap') [term.base, term.less ?? term.base].forEach(add);
  });
  return OPENABLE.filter(({ id }) => ids.has(id));
});

/** What a balance under review could be matters only where there is a line. */
function openFacts(facts: Facts, policy: Policy): OpenFact[] {
  const open: OpenFact[] = [];
  for (const fact of factsThatCount(policy)) {
    if (facts[fact.id] !== null) continue;
    if (fact.id !== 'currentBalance' || facts.currentLimit !== null) open.push(fact);
  }
  return open;
}

/** The facts with each open one at its worst or best. */
function settled(facts: Facts, open: readonly OpenFact[], end: 'worst' | 'best'): Facts {
  const copy: Record<FactId, unknown> = { ...facts };
  for (const fact of open) copy[fact.id] = fact[end];
  return copy as Facts;
}

/** The totals at which the limit can change: where a line no longer closes, and each grade's own. */
const edgesOf = ({ movement, grades }: Policy, shift: number): number[] => [
  movement.closeAt + 1,
  ...grades.map(({ from }) => from + shift),
];

/**
 * Lowest and highest limit over everything between the worst and the best facts. The limit depends
 * on the total only through its grade, so it is enough to look at each grade in between, with the
 * terms of both ends: no combination of unknown facts lies outside.
 */
function spanBetween(worst: Facts, best: Facts, policy: Policy, stance: Stance): LimitRange {
  const lowest = totalOf(worst, policy);
  const highest = totalOf(best, policy);
  const shift = policy.climates[stance.climate].cutOffShift;
  const atWorst = limitByTotal(worst, policy, stance);
  const atBest = limitByTotal(best, policy, stance);
  let low = Infinity;
  let high = -Infinity;
  for (const total of [lowest, highest, ...edgesOf(policy, shift)]) {
    if (total < lowest || total > highest) continue;
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
  const worst = settled(facts, open, 'worst');
  const best = settled(facts, open, 'best');
  const { low, high } = spanBetween(worst, best, policy, stance);
  return { low: toFen(Math.min(low, limit)), high: toFen(Math.max(high, limit)) };
}

/** What one group of unknown facts is worth: how much of the range hangs on it alone. */
export type OpenQuestion = { group: FactGroup; facts: FactId[]; swing: Fen };

/**
 * The groups with unknown facts, the one whose answer would narrow the range most first. `swing`
 * is how far the range's ends move, in fen, when this group alone turns out best, then worst.
 */
export function openQuestions(facts: Facts, policy: Policy, stance: Stance): OpenQuestion[] {
  const open = openFacts(facts, policy);
  const worst = settled(facts, open, 'worst');
  const best = settled(facts, open, 'best');
  const whole = spanBetween(worst, best, policy, stance);
  const questions = [...new Set(open.map(({ group }) => group))].map((group) => {
    const own = open.filter((fact) => fact.group === group);
    const ifBest = spanBetween(settled(worst, own, 'best'), best, policy, stance);
    const ifWorst = spanBetween(worst, settled(best, own, 'worst'), policy, stance);
    const swing = toFen(Math.abs(ifBest.low - whole.low) + Math.abs(whole.high - ifWorst.high));
    return { group, facts: own.map(({ id }) => id), swing };
  });
  return questions.sort((a, b) => b.swing - a.swing);
}
