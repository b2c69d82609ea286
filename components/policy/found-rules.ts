// What of a policy a query finds. Pure.

import { GRADES } from '@/lib/content/grades';
import { MOVEMENT, parts as partWords } from '@/lib/content/screens/policy-parts';
import { CLIMATES, PROGRAMMES } from '@/lib/content/stance';
import type { Words } from '@/lib/content/words';
import type { KnockOut, Policy, Term } from '@/lib/review';
import { findsKnockOut, findsTerm, findsWords } from './find';
import { ruleFamilies, type RuleFamily } from './rule-families';

type TablePart = 'grades' | 'movement' | 'stance';

export type FoundRules = {
  families: RuleFamily[];
  knockOuts: KnockOut[];
  terms: Term[];
  /** Tables that are found as a whole. */
  parts: Set<TablePart>;
  count: number;
};

const TABLES: Readonly<Record<TablePart, readonly Words[]>> = {
  grades: Object.values(GRADES).flatMap(({ name, meaning }) => [name, meaning]),
  movement: Object.values(MOVEMENT),
  stance: [...Object.values(CLIMATES), ...Object.values(PROGRAMMES)].flatMap(
    ({ label, meaning }) => [label, meaning],
  ),
};

export function foundRules(policy: Policy, query: string): FoundRules {
  const families = ruleFamilies(policy, query);
  const knockOuts = policy.knockOuts.filter(({ code }) => findsKnockOut(query, code));
  const terms = policy.terms.filter(({ id }) => findsTerm(query, id));
  const tables = (Object.keys(TABLES) as TablePart[]).filter((part) =>
    findsWords(query, [partWords[part].title, partWords[part].lead, ...TABLES[part]]),
  );
  const signals = families.reduce((sum, each) => sum + each.scored.length + each.shown.length, 0);
  return {
    families,
    knockOuts,
    terms,
    parts: new Set(tables),
    count: signals + knockOuts.length + terms.length + tables.length,
  };
}
