// Stage: plan. A lever as data: what a borrower could change, how far, when it could show, what cash
// and effort it takes, and what it must not break. Search and screens read it; nothing is hidden in code.

import type { IsoDate } from '@/lib/units/calendar';
import type { Fen } from '@/lib/units/fen';
import type { Account } from '../../profile/schema';
import type { ClaimKey } from '../dispute/dispute';

export const LEVER_CODES = [
  'CATCH_UP',
  'MOVE_CARD_SPEND',
  'PAY_DOWN_CARDS',
  'PAY_DOWN_LOANS',
  'CLOSE_LENDER',
  'REFINANCE',
  'EXTEND_TERM',
  'SETTLE_RECORDS',
  'RELEASE_GUARANTEE',
  'DISPUTE_RECORD',
  'DOCUMENT_INCOME',
  'STOP_RECYCLING',
  'WAIT',
] as const;
export type LeverCode = (typeof LEVER_CODES)[number];

/** 1: the borrower alone; 2: takes papers or a request; 3: another party must agree. */
type Effort = 1 | 2 | 3;

export const LEVER_EFFORT: Record<LeverCode, Effort> = {
  CATCH_UP: 1,
  MOVE_CARD_SPEND: 1,
  PAY_DOWN_CARDS: 1,
  PAY_DOWN_LOANS: 1,
  CLOSE_LENDER: 1,
  REFINANCE: 3,
  EXTEND_TERM: 3,
  SETTLE_RECORDS: 3,
  RELEASE_GUARANTEE: 3,
  DISPUTE_RECORD: 2,
  DOCUMENT_INCOME: 2,
  STOP_RECYCLING: 1,
  WAIT: 1,
};

/** What a level does to a profile, as plain data; `moved` carries it out. */
export type Move =
  | { kind: 'catchUp' }
  | { kind: 'payDown'; sums: readonly (readonly [accountId: string, amount: Fen])[] }
  | { kind: 'payOff'; accountIds: readonly string[] }
  | { kind: 'refinance'; accountIds: readonly string[]; loan: Account; on: IsoDate }
  | { kind: 'payment'; accountId: string; monthly: Fen }
  | { kind: 'settle'; on: IsoDate }
  | { kind: 'release'; at: number }
  | { kind: 'correct'; claim: ClaimKey; asOf: IsoDate }
  | { kind: 'income'; monthly: Fen }
  | { kind: 'stopRecycling' }
  | { kind: 'wait' };

export type Level = {
  /** How far, in the lever's unit: fen paid, the new payment, days for waiting, else 1. */
  amount: number;
  /** Cash on top of payments already due. */
  cash: Fen;
  /** The first day a review could see it, the cash being at hand today. */
  showsOn: IsoDate;
  move: Move;
};

/** What a lever must leave whole: the cash for essentials, and payments that are on time. */
type Guard = 'cashFloor' | 'noNewArrears' | 'lowerTotalPayment';

export type Lever = {
  code: LeverCode;
  /** The account, guarantee or record it is about, by id, place or key; `null` for the whole. */
  subject: string | null;
  /** The lender's name, for the sentence; `null` where no one lender is meant. */
  name: string | null;
  guards: readonly Guard[];
  /** From least to most. Level 0, leaving it alone, is not listed. */
  levels: readonly Level[];
};

/** One lever pulled: `level` counts from 1. */
export type Choice = { lever: Lever; level: number };

/** A lever pulled to one level, as a thing to do. */
export type Task = Pick<Lever, 'code' | 'subject' | 'name'> & Level;

/** The choices as things to do, in their order. */
export const tasksOf = (choices: readonly Choice[]): Task[] =>
  choices.flatMap(({ lever: { code, subject, name, levels }, level }) => {
    const chosen = levels[level - 1];
    return chosen ? [{ code, subject, name, ...chosen }] : [];
  });
