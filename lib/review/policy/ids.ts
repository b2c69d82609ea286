// Stage: policy. The closed lists that judges of data go by, held to the types they stand for.

import type { GradeId, KnockOutCode, LenderKind, Movement, TermId } from './policy';

export const LENDERS = ['platform', 'bank', 'business'] as const satisfies readonly LenderKind[];

export const GRADES = ['A', 'B', 'C', 'D', 'E'] as const satisfies readonly GradeId[];

export const KNOCK_OUTS = [
  'OVERDUE_NOW',
  'OVERDUE_LONG',
  'RECORD_UNRESOLVED',
  'LATE_THREE_IN_ROW',
  'LATE_SIX_IN_ALL',
] as const satisfies readonly KnockOutCode[];

/** The terms that a policy states; `stepUp` follows from its movement. */
export const TERMS = [
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
