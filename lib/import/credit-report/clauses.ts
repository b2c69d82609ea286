// A report's sentences cut into clauses, and patterns that take a clause each. Whatever no pattern
// takes is left over and gets listed: that is how nothing is lost.

import { toAmount, toDay, toMonth } from './pieces';

/** A clause and its place in the text; its closing mark is at `end`. */
export type Clause = { text: string; start: number; end: number };

/** Cuts at commas outside brackets, and at every full stop: an open bracket ends there too. */
export function splitClauses(text: string): Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  let depth = 0;
  const cut = (end: number) => {
    if (end > start) clauses.push({ text: text.slice(start, end), start, end });
    start = end + 1;
  };
  for (let place = 0; place < text.length; place += 1) {
    const mark = text[place];
    if (mark === '（') depth += 1;
    else if (mark === '）') depth = Math.max(0, depth - 1);
    else if (mark === '。' || mark === '；' || (mark === '，' && depth === 0)) {
      cut(place);
      depth = 0;
    }
  }
  cut(text.length);
  return clauses;
}

/** A pattern of a whole clause, and what it puts into a draft; `false` refuses the clause. */
export type ClausePattern<Draft> = readonly [RegExp, (draft: Draft, match: string[]) => boolean];

/** Whether one of the patterns took the clause into the draft. */
export const takeClause = <Draft>(
  patterns: readonly ClausePattern<Draft>[],
  draft: Draft,
  clause: string,
): boolean =>
  patterns.some(([pattern, take]) => {
    const match = pattern.exec(clause);
    return (
      match !== null &&
      take(
        draft,
        Array.from(match, (group) => group ?? ''),
      )
    );
  });

/** Sets what was not known. A second, different value is refused: one of the two would be lost. */
export function setOnce<Draft, Key extends keyof Draft>(
  draft: Draft,
  key: Key,
  value: Draft[Key] | null,
): boolean {
  if (value === null || (draft[key] !== null && draft[key] !== value)) return false;
  draft[key] = value;
  return true;
}

type KeysOf<Draft, Value> = {
  [Key in keyof Draft]: Value extends Draft[Key] ? Key : never;
}[keyof Draft];

/** Sets an amount; `--` is "not given" and leaves it not known. */
export const setAmount = <Draft>(
  draft: Draft,
  key: KeysOf<Draft, NonNullable<ReturnType<typeof toAmount>>>,
  text: string,
): boolean => text === '--' || setOnce(draft, key, toAmount(text) as Draft[typeof key] | null);

/** Sets a day; false where the text is none, or where another day stands there. */
export const setDay = <Draft>(
  draft: Draft,
  key: KeysOf<Draft, NonNullable<ReturnType<typeof toDay>>>,
  text: string,
): boolean => setOnce(draft, key, toDay(text) as Draft[typeof key] | null);

/** Sets a month; false where the text is none, or where another month stands there. */
export const setMonth = <Draft>(
  draft: Draft,
  key: KeysOf<Draft, NonNullable<ReturnType<typeof toMonth>>>,
  text: string,
): boolean => setOnce(draft, key, toMonth(text) as Draft[typeof key] | null);
