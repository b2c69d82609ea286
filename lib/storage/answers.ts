// Answers as they are kept: plain JSON whatever the form holds, or whatever another program put into
// the store. They are judged when they are used, not here.

import type { Answers } from './values';

/** How many characters of JSON one form may hold; the fullest real one stays below a tenth. */
export const MAX_ANSWERS = 4_000_000;

// Names that could reach an object's prototype if a form were ever merged key by key.
const UNSAFE = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * A copy of a form's answers as plain JSON, without keys that could do harm; `null` where they are
 * no JSON object or too many.
 *
 * @example toAnswers({ income: '3万', rate: undefined }) //=> { income: '3万' }
 * @example toAnswers(['3万']) //=> null
 */
export function toAnswers(input: unknown): Answers | null {
  try {
    const text = JSON.stringify(input);
    if (text === undefined || text[0] !== '{' || text.length > MAX_ANSWERS) return null;
    return JSON.parse(text, (key, value: unknown) => (UNSAFE.has(key) ? undefined : value));
  } catch {
    return null; // a cycle, a getter that throws, nesting deeper than the stack
  }
}
