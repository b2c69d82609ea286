// Stage: policy, overrides. A published policy with what a borrower was told in place of some of its
// numbers. The order that every policy keeps is kept here too: where a worse borrower would come off
// better, nothing is replaced and the answer says why.

import { findDisorder } from '../disorder';
import type { Disorder, DisorderCode } from '../disorder-code';
import type { Policy } from '../policy';
import { numbersOf, type NumberUnit, type PolicyNumber } from './numbers';
import { keyOf, type Override } from './override';
import { replaceNumbers } from './replace';

/**
 * TARGET_UNKNOWN: these rules have no such number. TARGET_TWICE: one number told twice.
 * VALUE_OUT_OF_RANGE: no number of this kind. The rest: an order that would be broken.
 */
export type OverrideProblemCode =
  'TARGET_UNKNOWN' | 'TARGET_TWICE' | 'VALUE_OUT_OF_RANGE' | DisorderCode;

/** `at` is the target's key, or the place in the policy whose order would be broken. */
export type OverrideProblem = { code: OverrideProblemCode; at: string };

export type Overridden =
  { ok: true; policy: Policy } | { ok: false; problems: readonly OverrideProblem[] };

/** What a number of each unit may be, bounds included, and whether it must be whole. */
const RANGES: Readonly<Record<NumberUnit, { least: number; most: number; whole: boolean }>> = {
  points: { least: -10_000, most: 10_000, whole: true },
  signal: { least: 0, most: 1_000_000, whole: false },
  fen: { least: 1, most: 1e12, whole: true },
  times: { least: 0, most: 1000, whole: false },
  share: { least: 0, most: 1, whole: false },
  factor: { least: 0.001, most: 1, whole: false },
};

function fits({ target, unit }: PolicyNumber, value: number): boolean {
  const { least, most, whole } = RANGES[unit];
  const inRange = value >= least && value <= most && (!whole || Number.isInteger(value));
  return inRange && (target.kind !== 'knockOutEdge' || value > 0);
}

function* problemsOf(policy: Policy, overrides: readonly Override[]): Generator<OverrideProblem> {
  const published = new Map(numbersOf(policy).map((number) => [keyOf(number.target), number]));
  const seen = new Set<string>();
  for (const { target, value } of overrides) {
    const at = keyOf(target);
    const number = published.get(at);
    if (number === undefined) yield { code: 'TARGET_UNKNOWN', at };
    else if (!fits(number, value)) yield { code: 'VALUE_OUT_OF_RANGE', at };
    if (seen.has(at)) yield { code: 'TARGET_TWICE', at };
    seen.add(at);
  }
}

/**
 * A published policy with the overrides of its lender kind, all or none of them; the very same
 * object where there are none. The policy given is never changed. On which day an override holds
 * is `rulesOn`'s question.
 *
 * @example withOverrides(policy, []) //=> { ok: true, policy }
 */
export function withOverrides(policy: Policy, overrides: readonly Override[]): Overridden {
  const own = overrides.filter(({ lender }) => lender === policy.lender);
  if (own.length === 0) return { ok: true, policy };
  const problems: OverrideProblem[] = [...problemsOf(policy, own)];
  if (problems.length > 0) return { ok: false, problems };
  const values = new Map(own.map(({ target, value }) => [keyOf(target), value]));
  const replaced: Policy = { ...replaceNumbers(policy, values), overrides: own };
  const disorder: Disorder[] = findDisorder(replaced);
  return disorder.length > 0 ? { ok: false, problems: disorder } : { ok: true, policy: replaced };
}
