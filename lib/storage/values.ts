// What is kept, one value a record. `null`: nothing was kept.

import type { LenderKind, Profile, Stance } from '@/lib/review';
import type { KeptPlan, KeptScenarios } from './kept-plan';

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
  plan: KeptPlan | null;
  scenarios: KeptScenarios | null;
};

export const NO_VALUES: Values = {
  draft: null,
  quick: null,
  profile: null,
  settings: null,
  plan: null,
  scenarios: null,
};
