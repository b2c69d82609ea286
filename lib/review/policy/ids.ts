// Stage: policy. The closed lists that judges of data and screens go by, held to the types they stand for.

import type {
  Climate,
  GradeId,
  KnockOutCode,
  LenderKind,
  Movement,
  Programme,
  TermId,
} from './policy';

export const LENDERS = ['platform', 'bank', 'business'] as const satisfies readonly LenderKind[];

export const CLIMATE_IDS = ['normal', 'tight', 'severe'] as const satisfies readonly Climate[];

export const PROGRAMME_IDS = [
  'unchanged',
  'shrinking',
  'closing',
] as const satisfies readonly Programme[];

export const GRADE_IDS = ['A', 'B', 'C', 'D', 'E'] as const satisfies readonly GradeId[];

export const KNOCK_OUT_CODES = [
  'OVERDUE_NOW',
  'OVERDUE_LONG',
  'RECORD_UNRESOLVED',
  'LATE_THREE_IN_ROW',
  'LATE_SIX_IN_ALL',
] as const satisfies readonly KnockOutCode[];

/** The terms that a policy states; `stepUp` follows from its movement. */
export const POLICY_TERMS = [
  'productCap',
  'incomeMultiple',
  'dtiHeadroom',
  'totalLimit',
  'providentFund',
  'receiptsShare',
  'taxMultiple',
] as const satisfies readonly TermId[];

export const MOVEMENT_NUMBERS = [
  'holdFrom',
  'increaseFrom',
  'increaseAtMost',
  'decreaseAtLeast',
  'roundTo',
  'closeAt',
] as const satisfies readonly (keyof Movement['sources'])[];
