// Judges what was chosen on the result page, as kept or as a file brings it.

import { z } from 'zod';
import { CLIMATE_IDS, LENDERS, PROGRAMME_IDS, type LenderKind, type Stance } from '@/lib/review';
import type { Settings } from './values';

export const lender: z.ZodType<LenderKind> = z.enum(LENDERS);

export const stance: z.ZodType<Stance> = z.strictObject({
  climate: z.enum(CLIMATE_IDS),
  programme: z.enum(PROGRAMME_IDS),
});

/** Which review the borrower looks at, as kept. */
export const settings: z.ZodType<Settings> = z.strictObject({ lender, stance });
