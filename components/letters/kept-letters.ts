// Edited letters under keys of their own, as the device keeps them. Pure.

import type { LetterId } from '@/lib/letters/letter';
import { MAX_LETTERS, type KeptLetters } from '@/lib/storage/values';

/** A short name for an account or a record, whatever its own is made of. */
function shortName(subject: string): string {
  let hash = 7;
  for (const mark of subject) hash = (hash * 31 + (mark.codePointAt(0) ?? 0)) % 0x7fff_ffff;
  return hash.toString(36);
}

/** Where a letter is kept: its kind, what of it (a language, or the day it was sent), its subject. */
export const letterKey = (id: LetterId, what: string, subject: string | null): string =>
  [id, what, ...(subject === null ? [] : [shortName(subject)])].join('-');

/**
 * The letters with one text put in or, with `null`, taken out; `null` when none is left. Where there
 * are more than are kept, the oldest goes.
 */
export function withLetter(
  letters: KeptLetters | null,
  key: string,
  text: string | null,
): KeptLetters | null {
  const others = Object.entries(letters ?? {}).filter(([each]) => each !== key);
  const all = text === null ? others : [...others, [key, text] as const].slice(-MAX_LETTERS);
  return all.length === 0 ? null : Object.fromEntries(all);
}
