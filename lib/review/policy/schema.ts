// Stage: policy. The judge of policy data: what a policy must hold before a review may trust it.
// Shipped policies are judged by the tests, so pages that only read load no schema.

import { z } from 'zod';
import { FACTS } from '../facts/facts';
import { day } from '../profile/fields';
import { SIGNAL_IDS } from '../signals/signals';
import { findDisorder } from './disorder';
import { GRADE_IDS, KNOCK_OUT_CODES, LENDERS, MOVEMENT_NUMBERS, POLICY_TERMS } from './ids';
import { overridesSchema } from './overrides/schema';
import type { Policy } from './policy';
import { SOURCES } from './sources';

const keysOf = <T extends object>(record: T) => Object.keys(record) as (keyof T & string)[];

const source = z.enum(keysOf(SOURCES));
const signal = z.enum(SIGNAL_IDS as [string, ...string[]]);
const fact = z.enum(keysOf(FACTS));
const share = z.number().min(0).max(1);

/** A band by its lower edge, inclusive or exclusive, never both. */
const banded = <Rest extends z.ZodRawShape>(rest: Rest) =>
  z.union([
    z.strictObject({ from: z.number(), edgeSource: source, ...rest }),
    z.strictObject({ above: z.number(), edgeSource: source, ...rest }),
  ]);

const attribute = z.strictObject({
  signal,
  worse: z.enum(['higher', 'lower']),
  unknownPoints: z.int(),
  unknownSource: source,
  bands: z.array(banded({ points: z.int(), pointsSource: source })).min(1),
});

const shown = z.strictObject({
  signal,
  worse: z.enum(['higher', 'lower']),
  bands: z.array(banded({ level: z.enum(['fine', 'watch', 'high']) })).min(1),
});

const knockOut = z.strictObject({
  code: z.enum(KNOCK_OUT_CODES),
  signal,
  from: z.number().positive(),
  cap: z.int(),
  edgeSource: source,
  capSource: source,
});

const grade = z.strictObject({
  id: z.enum(GRADE_IDS),
  from: z.int().min(0),
  mayIncrease: z.boolean(),
  mayDraw: z.boolean(),
  source,
});

const byGrade = z.record(z.enum(GRADE_IDS), z.number().min(0));
const termBase = { id: z.enum(POLICY_TERMS), source };

const term = z.discriminatedUnion('kind', [
  z.strictObject({ ...termBase, kind: z.literal('cap'), amount: z.int().positive() }),
  z.strictObject({
    ...termBase,
    kind: z.literal('multiple'),
    base: fact,
    multiple: byGrade,
    less: fact.nullable(),
    alternativeTo: z.enum(POLICY_TERMS).optional(),
  }),
  z.strictObject({
    ...termBase,
    kind: z.literal('headroom'),
    base: fact,
    share: byGrade,
    less: fact,
    paymentFactor: z.number().positive(),
  }),
]);

const climate = z.strictObject({
  cutOffShift: z.int().min(0),
  shareShift: z.number().max(0),
  multipleFactor: share,
  mayIncrease: z.boolean(),
});

const programme = z.strictObject({
  capFactor: share,
  mayIncrease: z.boolean(),
  mayDraw: z.boolean(),
});

const movement = z.strictObject({
  holdFrom: share,
  increaseFrom: z.number().min(1),
  increaseAtMost: z.number().min(1),
  decreaseAtLeast: share,
  roundTo: z.int().positive(),
  closeAt: z.int(),
  sources: z.record(z.enum(MOVEMENT_NUMBERS), source),
});

const policySchema = z.strictObject({
  lender: z.enum(LENDERS),
  effectiveFrom: day,
  attributes: z.array(attribute).min(1),
  shown: z.array(shown),
  knockOuts: z.array(knockOut),
  grades: z.array(grade).min(1),
  terms: z.array(term).min(1),
  movement,
  climates: z.strictObject({ normal: climate, tight: climate, severe: climate }),
  programmes: z.strictObject({ unchanged: programme, shrinking: programme, closing: programme }),
  stanceSource: source,
  overrides: overridesSchema.optional(),
});

/**
 * What is wrong with a policy, one finding a line, `PROBLEM at place`; empty when nothing is.
 *
 * @example checkPolicy(policyOn('2026-11-23', 'platform')) //=> []
 */
export function checkPolicy(policy: unknown): string[] {
  const parsed = policySchema.safeParse(policy);
  if (!parsed.success) {
    return parsed.error.issues.map(({ path }) => `WRONG_SHAPE at ${path.join('.')}`);
  }
  return findDisorder(policy as Policy).map(({ code, at }) => `${code} at ${at}`);
}
