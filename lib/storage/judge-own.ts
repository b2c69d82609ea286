// Judges what a borrower set or wrote by hand: own numbers for rules, confirmed rates, letters.

import { z } from 'zod';
import { parseOverrides } from '@/lib/review';
import { isIsoDate, type IsoDate } from '@/lib/units/calendar';
import {
  MAX_LETTER,
  MAX_LETTERS,
  type KeptLetters,
  type KeptOverrides,
  type KeptRates,
} from './values';

/** No prime rate of any year came near. */
const MAX_RATE = 0.25;

/** The engine's own judge says what a number for a rule is. */
export const overrides: z.ZodType<KeptOverrides> = z.unknown().transform((value, context) => {
  const judged = parseOverrides(value);
  if (judged !== null) return judged;
  context.issues.push({ code: 'custom', input: value });
  return z.NEVER;
});

const rate = z.number().positive().max(MAX_RATE);
const day = z.custom<IsoDate>((value) => typeof value === 'string' && isIsoDate(value));

export const rates: z.ZodType<KeptRates> = z.strictObject({
  lpr1y: rate,
  lpr5y: rate,
  confirmedOn: day,
});

export const letters: z.ZodType<KeptLetters> = z
  .record(z.string().regex(/^[a-zA-Z][\w-]{0,63}$/), z.string().max(MAX_LETTER))
  .refine((all) => Object.keys(all).length <= MAX_LETTERS);
