// Stage: change. What a review can tell apart in the facts of a group. Counts within one band earn
// the same points, so mixtures that differ in nothing else need to be reviewed only once.

import { FACTS, type FactGroup, type FactId, type Facts } from '../facts/facts';
import type { Policy } from '../policy/policy';
import { bandIndex } from '../score/score';
import { SIGNAL_IDS, type SignalId } from '../signals/signals';
import { FACTS_OF } from './readings';

const isSignal = (id: string): id is SignalId => (SIGNAL_IDS as readonly string[]).includes(id);

/** Facts that are signals as they stand are seen through bands and knock-outs, unless terms use them. */
function seenBy({ attributes, knockOuts, terms }: Policy, id: FactId, value: Facts[FactId]) {
  const named = terms.some((term) => term.kind !== 'cap' && (term.base === id || term.less === id));
  if (!isSignal(id) || named || typeof value !== 'number') return value;
  const bands = attributes
    .filter(({ signal }) => signal === id)
    .map((attribute) => bandIndex(attribute.bands, value));
  const caps = knockOuts.filter(({ signal, from }) => signal === id && value >= from);
  return `${bands.join('/')}x${caps.map(({ code }) => code).join('/')}`;
}

/** Turns facts into a text that is the same for facts that these policies cannot tell apart. */
export function seenAs(group: FactGroup, policies: readonly Policy[]): (facts: Facts) => string {
  const ids = FACTS_OF[group].filter((id) => FACTS[id].unit !== 'date');
  const used = [...new Set(policies)];
  return (facts) => ids.flatMap((id) => used.map((policy) => seenBy(policy, id, facts[id]))).join();
}
