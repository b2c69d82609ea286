// The rules of one policy in the order of the page: by family, scored ones first. Pure.

import {
  SIGNAL_FAMILIES,
  type Attribute,
  type Policy,
  type ShownAttribute,
  type SignalFamily,
  type SignalId,
} from '@/lib/review';
import { finds, signalWords, type Notes } from './find';

export type RuleFamily = {
  family: SignalFamily;
  scored: Attribute[];
  shown: ShownAttribute[];
};

/** Families with at least one rule that the query finds. */
export function ruleFamilies(policy: Policy, query: string, notes: Notes): RuleFamily[] {
  return (Object.keys(SIGNAL_FAMILIES) as SignalFamily[]).flatMap((family) => {
    const members: readonly SignalId[] = SIGNAL_FAMILIES[family];
    const wanted = ({ signal }: { signal: SignalId }) =>
      members.includes(signal) && finds(query, signal, () => signalWords(signal), notes);
    const scored = policy.attributes.filter(wanted);
    const shown = policy.shown.filter(wanted);
    return scored.length + shown.length === 0 ? [] : [{ family, scored, shown }];
  });
}
