// Stage: plan. A lever as data: what a borrower could change, how far, when it could show, what cash
// and effort it takes, and what it must not break. Search and screens read it; nothing is hidden in code.

import type { IsoDate } from '@/lib/units/calendar';
import type { Fen } from '@/lib/units/fen';
import type { Account } from '../../profile/schema';

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

/** What a level does to a profile, as plain data; `moved` carries it out. */
export type Move =
  | { kind: 'catchUp' }
  | { kind: 'payDown'; sums: readonly (readonly [accountId: string, amount: Fen])[] }
  | { kind: 'payOff'; accountIds: readonly string[] }
  | { kind: 'refinance'; accountIds: readonly string[]; loan: Account; on: IsoDate }
  | { kind: 'payment'; accountId: string; monthly: Fen }
  | { kind: 'settle'; on: IsoDate }
  | { kind: 'release'; at: number }
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
export type Guard = 'cashFloor' | 'noNewArrears' | 'lowerTotalPayment';

export type Lever = {
  code: LeverCode;
  /** The account, guarantee or record it is about, by id, place or key; `null` for the whole. */
  subject: string | null;
  /** The lender's name, for the sentence; `null` where no one lender is meant. */
  name: string | null;
  /** 1: the borrower alone; 2: takes papers or a request; 3: another party must agree. */
  effort: 1 | 2 | 3;
  guards: readonly Guard[];
  /** From least to most. Level 0, leaving it alone, is not listed. */
  levels: readonly Level[];
};

/** One lever pulled: `level` counts from 1. */
export type Choice = { lever: Lever; level: number };

/** A lever pulled to one level, as a thing to do. */
export type Task = Pick<Lever, 'code' | 'subject' | 'name' | 'effort'> & Level;

export const tasksOf = (choices: readonly Choice[]): Task[] =>
  choices.flatMap(({ lever: { code, subject, name, effort, levels }, level }) => {
    const chosen = levels[level - 1];
    return chosen ? [{ code, subject, name, effort, ...chosen }] : [];
  });
