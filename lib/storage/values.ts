// What is kept, one value a record. `null`: nothing was kept.

import type { LenderKind, Override, Profile, Stance } from '@/lib/review';
import type { IsoDate } from '@/lib/units/calendar';
import type { KeptPlan, KeptScenarios } from './kept-plan';
import { RECORD_NAMES } from './names';

export type Json = string | number | boolean | null | Json[] | Answers;

/** A form exactly as typed: whatever JSON the form holds, not yet judged by anything. */
export type Answers = { [field: string]: Json };

/** The borrower's own numbers in place of a policy's. */
export type KeptOverrides = Override[];

/** The loan prime rates, as ratios, as the borrower last confirmed them. */
export type KeptRates = { lpr1y: number; lpr5y: number; confirmedOn: IsoDate };

/** How many letters are kept, and how many characters each may have. */
export const MAX_LETTERS = 60;
export const MAX_LETTER = 20_000;

/** Letters as the borrower edited them, each under its id. */
export type KeptLetters = Record<string, string>;

/** Which review the borrower looks at. */
export type Settings = { lender: LenderKind; stance: Stance };

export type Values = {
  draft: Answers | null;
  quick: Answers | null;
  profile: Profile | null;
  settings: Settings | null;
  plan: KeptPlan | null;
  scenarios: KeptScenarios | null;
  overrides: KeptOverrides | null;
  rates: KeptRates | null;
  letters: KeptLetters | null;
};

export const NO_VALUES: Values = {
  draft: null,
  quick: null,
  profile: null,
  settings: null,
  plan: null,
  scenarios: null,
  overrides: null,
  rates: null,
  letters: null,
};

/** The kept values out of whatever holds them besides other things. */
export const valuesIn = (holder: Values): Values =>
  Object.fromEntries(RECORD_NAMES.map((name) => [name, holder[name]])) as Values;
