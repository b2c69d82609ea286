// Easier terms that a lender may agree to, and the catch in each: data for the side-by-side.

import type { Fen } from '@/lib/units/fen';
import type { FundingSourceId } from '../sources';
import type { Burden } from './loan-now';

/** Card measures, article 70. */
export const MOST_CARD_INSTALMENTS = 60;

export type FlexibleOption =
  | { code: 'LONGER_TERM'; months: number }
  | { code: 'LOWER_RATE'; annualRate: number }
  /** `paid`: interest goes on being paid. `added`: it is added to what is owed each month. */
  | { code: 'PAYMENT_HOLIDAY'; months: number; interest: 'paid' | 'added' }
  | { code: 'CARD_INSTALMENTS'; months: number; annualRate: number }
  | { code: 'RENEWAL'; months: number; annualRate: number };

export type CatchCode =
  | 'COSTS_MORE'
  | 'INTEREST_RUNS_ON'
  | 'INTEREST_ON_INTEREST'
  | 'NOT_A_RIGHT'
  | 'NO_NEW_CARD_UNTIL_PAID'
  | 'GET_IT_IN_WRITING'
  | 'APPLY_BEFORE_MATURITY'
  | 'STILL_OWED_IN_FULL'
  | 'MAY_BE_AN_INQUIRY';

export type RefusalCode =
  | 'CARDS_ONLY'
  | 'NOT_FOR_CARDS'
  | 'AT_MOST_60'
  | 'BUSINESS_ONLY'
  | 'NO_TERM'
  | 'NOTHING_DUE_AT_TERM';

export type OptionEffect =
  | {
      kind: 'effect';
      code: FlexibleOption['code'];
      before: Burden;
      after: Burden;
      /** Less to pay next month; negative when it is more. */
      monthlyRelief: Fen;
      /** More to pay in all; negative when it is less, `null` where today's payments never end. */
      extraCost: Fen | null;
      catches: CatchCode[];
      /** What says that a lender may agree to this. */
      source: FundingSourceId;
    }
  | { kind: 'refused'; code: FlexibleOption['code']; why: RefusalCode };

/** The catches of each, whatever the loan. */
export const CATCHES: Record<FlexibleOption['code'], readonly CatchCode[]> = {
  LONGER_TERM: ['NOT_A_RIGHT', 'GET_IT_IN_WRITING'],
  LOWER_RATE: ['NOT_A_RIGHT', 'MAY_BE_AN_INQUIRY'],
  PAYMENT_HOLIDAY: ['NOT_A_RIGHT', 'INTEREST_RUNS_ON', 'GET_IT_IN_WRITING'],
  CARD_INSTALMENTS: ['NOT_A_RIGHT', 'NO_NEW_CARD_UNTIL_PAID', 'GET_IT_IN_WRITING'],
  RENEWAL: ['NOT_A_RIGHT', 'APPLY_BEFORE_MATURITY', 'STILL_OWED_IN_FULL', 'MAY_BE_AN_INQUIRY'],
};

export const SOURCE_OF: Record<FlexibleOption['code'], FundingSourceId> = {
  LONGER_TERM: 'consumerFinanceNotice',
  LOWER_RATE: 'ours',
  PAYMENT_HOLIDAY: 'consumerFinanceNotice',
  CARD_INSTALMENTS: 'cardMeasures',
  RENEWAL: 'renewalNotice',
};
