// Finding rules by any word of theirs in either language, by their code, and by what the borrower
// noted of who told a number. Pure.

import { KNOCK_OUTS } from '@/lib/content/grades';
import { SIGNAL_FAMILY_NAMES, SIGNALS } from '@/lib/content/signals/signals';
import { TERMS } from '@/lib/content/terms';
import type { Words } from '@/lib/content/words';
import { LOCALES } from '@/lib/format/locale';
import {
  SIGNAL_FAMILIES,
  type KnockOutCode,
  type SignalFamily,
  type SignalId,
  type TermId,
} from '@/lib/review';

const plain = (text: string) => text.normalize('NFKC').toLowerCase();

/** Words in every language, and codes and notes as they are. */
type Told = Words | string;

const textOf = (told: readonly Told[]) =>
  plain(
    told
      .flatMap((each) =>
        typeof each === 'string' ? [each] : LOCALES.map((locale) => each[locale]),
      )
      .join('\n'),
  );

const FAMILIES = Object.keys(SIGNAL_FAMILIES) as SignalFamily[];

const familyOf = (signal: SignalId) =>
  FAMILIES.find((family) => (SIGNAL_FAMILIES[family] as readonly SignalId[]).includes(signal));

/** Every word that stands with each rule. */
export function signalWords(signal: SignalId): Told[] {
  const { name, definition, formula, why } = SIGNALS[signal];
  const family = familyOf(signal);
  return [name, definition, formula, why, ...(family ? [SIGNAL_FAMILY_NAMES[family]] : [])];
}
export const termWords = (id: TermId): Told[] => [TERMS[id].name, TERMS[id].how, TERMS[id].binds];
export const knockOutWords = (code: KnockOutCode): Told[] => [
  KNOCK_OUTS[code].name,
  KNOCK_OUTS[code].meaning,
];

/** Who told the borrower a number of each rule, as far as the policy has one. */
export type Notes = ReadonlyMap<string, string>;

/**
 * Whether a rule is found: every word of the query stands in its words, its code or its note,
 * whatever their order. An empty query finds all.
 */
export function finds(query: string, rule: string, words: () => Told[], notes: Notes): boolean {
  const wanted = plain(query).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return true;
  const text = textOf([rule, notes.get(rule) ?? '', ...words()]);
  return wanted.every((word) => text.includes(word));
}
