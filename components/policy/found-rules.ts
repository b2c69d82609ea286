// What of a policy a query finds. Pure.

import { GRADES } from '@/lib/content/grades';
import { MOVEMENT, parts as partWords } from '@/lib/content/screens/policy-parts';
import { CLIMATES, PROGRAMMES } from '@/lib/content/stance';
import type { Words } from '@/lib/content/words';
import { ruleOf, type KnockOut, type Policy, type Term } from '@/lib/review';
import { finds, knockOutWords, termWords } from './find';
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

/** A rule of which several numbers were told has all their notes. */
function notesIn({ overrides = [] }: Policy): Map<string, string> {
  const notes = new Map<string, string>();
  for (const { target, saidBy } of overrides) {
    const rule = ruleOf(target);
    notes.set(rule, `${notes.get(rule) ?? ''}\n${saidBy}`);
  }
  return notes;
}

/** `query` in words of either language, a code, or who told the borrower a number. */
export function foundRules(policy: Policy, query: string): FoundRules {
  const notes = notesIn(policy);
  const families = ruleFamilies(policy, query, notes);
  const knockOuts = policy.knockOuts.filter(({ code }) =>
    finds(query, code, () => knockOutWords(code), notes),
  );
  const terms = policy.terms.filter(({ id }) => finds(query, id, () => termWords(id), notes));
  const tables = (Object.keys(TABLES) as TablePart[]).filter((part) => {
    const { title, lead } = partWords[part];
    return finds(query, part, () => [title, lead, ...TABLES[part]], notes);
  });
  const signals = families.reduce((sum, each) => sum + each.scored.length + each.shown.length, 0);
  return {
    families,
    knockOuts,
    terms,
    parts: new Set(tables),
    count: signals + knockOuts.length + terms.length + tables.length,
  };
}
