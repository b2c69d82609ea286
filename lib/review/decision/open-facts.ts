// Stage: decision. Which facts are not known and count, and what they could be at worst and at best.
// Some limit elsewhere is good for its use and bad where a bank takes it off, so that the score and
// the terms each have ends of their own.

import { MAX_FEN } from '@/lib/units/fen';
import { FACTS, type FactGroup, type FactId, type Facts } from '../facts/facts';
import { oncePerPolicy } from '../policy/once-per-policy';
import type { Policy } from '../policy/policy';
import { inputsOf } from '../signals/inputs';

type Ends = { worst: number; best: number };
type End = keyof Ends;

/** The ends are the score's; a two-sided fact has others where it is taken off. */
export type OpenFact = Ends & { id: FactId; group: FactGroup; isTwoSided: boolean };

/** The same borrower as the score reads the facts, and as the terms do. */
export type Outlook = { forScore: Facts; forTerms: Facts };

const TAKEN_OFF: Ends = { worst: MAX_FEN, best: 0 };

const isDeducted = ({ terms }: Policy, id: FactId) =>
  terms.some((term) => term.kind !== 'cap' && term.less === id);

/** The facts that a policy's points, knock-outs and terms are computed from. */
const factsThatCount = oncePerPolicy((policy): readonly OpenFact[] => {
  const ids = new Set<FactId>(['currentBalance']);
  const add = (id: FactId) => ids.add(id);
  policy.attributes.forEach(({ signal }) => inputsOf(signal).forEach(add));
  policy.knockOuts.forEach(({ signal }) => inputsOf(signal).forEach(add));
  policy.terms.forEach((term) => {
    if (term.kind !== 'cap') [term.base, term.less ?? term.base].forEach(add);
  });
  return (Object.keys(FACTS) as FactId[]).flatMap((id) => {
    const spec = FACTS[id];
    if (!ids.has(id) || !('open' in spec)) return [];
    const [worst, best] = spec.open;
    const isTwoSided = best > worst && isDeducted(policy, id);
    return [{ id, group: spec.group, worst, best, isTwoSided }];
  });
});

/** What a balance under review could be matters only where there is a line. */
export function openFacts(facts: Facts, policy: Policy): OpenFact[] {
  const open: OpenFact[] = [];
  for (const fact of factsThatCount(policy)) {
    if (facts[fact.id] !== null) continue;
    if (fact.id !== 'currentBalance' || facts.currentLimit !== null) open.push(fact);
  }
  return open;
}

/** A copy of the facts with each open one as the score sees its worst or best. */
function scored(facts: Facts, open: readonly OpenFact[], end: End): Facts {
  const copy: Record<FactId, unknown> = { ...facts };
  for (const fact of open) copy[fact.id] = end === 'worst' ? fact.worst : fact.best;
  return copy as Facts;
}

/** The same facts as the terms see them: what is taken off is worst when there is most of it. */
function deducted(facts: Facts, twoSided: readonly OpenFact[], end: End): Facts {
  const taken = twoSided.map(({ id }) => [id, TAKEN_OFF[end]]);
  return { ...facts, ...Object.fromEntries(taken) };
}

/** The outlook with each of these open facts at its worst or best. */
export function settled(
  { forScore, forTerms }: Outlook,
  open: readonly OpenFact[],
  end: End,
): Outlook {
  const seenByScore = scored(forScore, open, end);
  const seenByTerms = forTerms === forScore ? seenByScore : scored(forTerms, open, end);
  const twoSided = open.filter(({ isTwoSided }) => isTwoSided);
  if (twoSided.length === 0) return { forScore: seenByScore, forTerms: seenByTerms };
  return { forScore: seenByScore, forTerms: deducted(seenByTerms, twoSided, end) };
}
