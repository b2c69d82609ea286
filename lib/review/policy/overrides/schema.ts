// Stage: policy, overrides. The shape of kept overrides, as a file or a device gives them back.
// Whether they fit the rules of a day is `withOverrides`' question.

import { z } from 'zod';
import { day, text } from '../../profile/fields';
import { SIGNAL_IDS, type SignalId } from '../../signals/signals';
import { GRADE_IDS, KNOCK_OUT_CODES, LENDERS, MOVEMENT_NUMBERS, POLICY_TERMS } from '../ids';
import { MOST_SAID_BY, type Override } from './override';

const signal = z.enum(SIGNAL_IDS as [SignalId, ...SignalId[]]);
const term = z.enum(POLICY_TERMS);
const grade = z.enum(GRADE_IDS);

const target = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['points', 'edge']), signal, at: z.number() }),
  z.strictObject({ kind: z.literal('unknownPoints'), signal }),
  z.strictObject({ kind: z.literal('cutOff'), grade }),
  z.strictObject({ kind: z.enum(['knockOutEdge', 'knockOutCap']), code: z.enum(KNOCK_OUT_CODES) }),
  z.strictObject({ kind: z.enum(['amount', 'paymentFactor']), term }),
  z.strictObject({ kind: z.literal('byGrade'), term, grade }),
  z.strictObject({ kind: z.literal('movement'), number: z.enum(MOVEMENT_NUMBERS) }),
]);

/** More numbers than anyone is told. */
const MOST = 200;

export const overridesSchema: z.ZodType<Override[]> = z
  .array(
    z.strictObject({
      lender: z.enum(LENDERS),
      target,
      value: z.number(),
      saidBy: text(MOST_SAID_BY).pipe(z.string().min(1)),
      on: day,
    }),
  )
  .max(MOST);

/**
 * Kept overrides out of anything at all; `null` where it is none.
 *
 * @example parseOverrides([]) //=> []
 */
export function parseOverrides(input: unknown): Override[] | null {
  const parsed = overridesSchema.safeParse(input);
  return parsed.success ? parsed.data : null;
}
