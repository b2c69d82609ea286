import { z } from 'zod';
import type { LenderKind, Stance } from '@/lib/review';
import type { Settings } from './values';

export const lender: z.ZodType<LenderKind> = z.enum(['platform', 'bank', 'business']);

export const stance: z.ZodType<Stance> = z.strictObject({
  climate: z.enum(['normal', 'tight', 'severe']),
  programme: z.enum(['unchanged', 'shrinking', 'closing']),
});

/** Which review the borrower looks at, as kept. */
export const settings: z.ZodType<Settings> = z.strictObject({ lender, stance });
