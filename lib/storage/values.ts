// What is kept, one value a record. `null`: nothing was kept.

import type { LenderKind, Profile, Stance } from '@/lib/review';

export type Json = string | number | boolean | null | Json[] | Answers;

/** A form exactly as typed: whatever JSON the form holds, not yet judged by anything. */
export type Answers = { [field: string]: Json };

/** Which review the borrower looks at. */
export type Settings = { lender: LenderKind; stance: Stance };

export type Values = {
  draft: Answers | null;
  quick: Answers | null;
  profile: Profile | null;
  settings: Settings | null;
};

export const NO_VALUES: Values = { draft: null, quick: null, profile: null, settings: null };
