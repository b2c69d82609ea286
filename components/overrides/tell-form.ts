// What the form for one number was given, judged: a number to use, or what to mend by field. Pure.

import { parseDateText } from '@/lib/format/dates';
import {
  withOverrides,
  type Override,
  type OverrideProblemCode,
  type Policy,
  type PolicyNumber,
} from '@/lib/review';
import { plainText } from '@/lib/units/plain-text';
import { withTold } from './changes';
import { entryOf } from './number-text';
import { readNumber } from './read-number';

export type Typed = { value: string; saidBy: string; on: string };

export type Wrong = {
  /** What the value breaks; empty where it cannot be read at all. */
  value?: readonly OverrideProblemCode[];
  saidBy?: true;
  on?: true;
};

type Judged = { ok: true; overrides: Override[] } | { ok: false; wrong: Wrong };

/** The list of own numbers with this one, if it fits the rules as given together with the others. */
export function judgeTold(
  { value: text, saidBy: who, on: day }: Typed,
  number: PolicyNumber,
  published: Policy,
  kept: readonly Override[],
): Judged {
  const value = readNumber(entryOf(number, published), text);
  const saidBy = plainText(who);
  const on = parseDateText(day);
  const wrong: Wrong = {
    ...(value === null && { value: [] }),
    ...(saidBy === '' && { saidBy: true }),
    ...(on === null && { on: true }),
  };
  if (value === null || saidBy === '' || on === null) return { ok: false, wrong };
  const { target } = number;
  const overrides = withTold(kept, { lender: published.lender, target, value, saidBy, on });
  const told = withOverrides(published, overrides);
  if (told.ok) return { ok: true, overrides };
  return { ok: false, wrong: { value: [...new Set(told.problems.map(({ code }) => code))] } };
}
