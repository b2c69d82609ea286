// Stage: profile. The smallest pieces of the schema: money, days, counts, free text.
// All text may come from a stranger's file, so it is cut to size and stripped of control marks.

import { z } from 'zod';
import { isIsoDate, isIsoMonth, type IsoDate, type IsoMonth } from '@/lib/units/calendar';
import { MAX_FEN, type Fen } from '@/lib/units/fen';
import { plainText } from '@/lib/units/plain-text';

// zod compiles validators with `new Function`, which the content-security policy forbids.
z.config({ jitless: true });

/** Free text of at most so many characters, trimmed, without invisible marks. */
export const text = (max: number) => z.string().max(max).transform(plainText);

/** An amount of money in whole fen, 0 to 100 billion yuan. */
export const fen = z
  .int()
  .min(0)
  .max(MAX_FEN)
  .transform((value) => value as Fen);

/** A count or length of time, whole, from 0. */
export const count = (max: number) => z.int().min(0).max(max);

/** A calendar day that exists. */
export const day = z.custom<IsoDate>(
  (value) => typeof value === 'string' && isIsoDate(value),
  'NOT_A_DATE',
);

/** A calendar month. */
export const month = z.custom<IsoMonth>(
  (value) => typeof value === 'string' && isIsoMonth(value),
  'NOT_A_MONTH',
);

/** An answer that may be missing: `null` means not known, never zero. */
export const maybe = <T extends z.ZodType>(schema: T) => schema.nullable().default(null);
