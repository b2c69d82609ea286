// A brief report has no monthly payments. Where its figures allow it, one is estimated, and marked
// as an estimate with the way it was made and the rate it assumes.

import type { InstitutionKind } from '@/lib/review';
import { monthIndex, type IsoDate } from '@/lib/units/calendar';
import { toFen, type Fen } from '@/lib/units/fen';
import type { ReportAccount } from './report';

export type EstimateMethod = 'LEVEL' | 'INTEREST_ONLY' | 'DUE_IN_FULL' | 'OVER_TWELVE_MONTHS';

/** `months` is what the balance is spread over; `annualRate` a ratio. */
export type PaymentEstimate = {
  amount: Fen;
  method: EstimateMethod;
  annualRate: number;
  months: number;
};

/** The five-year LPR since May 2025, which new mortgages follow. */
const MORTGAGE_RATE = 0.035;
/** Banks' personal loans are quoted at 3-6% a year in 2026. */
const BANK_RATE = 0.05;
/** What borrowers with a clean record are often charged on platforms in 2026. */
const PLATFORM_RATE = 0.18;
/** Nobody knows how a line will be repaid; a year is the term that platforms offer most. */
const LINE_MONTHS = 12;

const BANKS = new Set<InstitutionKind>(['bank', 'internetBank']);

function rateOf({ column, purpose }: ReportAccount, kind: InstitutionKind): number {
  if (column === 'housing') return MORTGAGE_RATE;
  return BANKS.has(kind) || /汽车|公积金/.test(purpose ?? '') ? BANK_RATE : PLATFORM_RATE;
}

/** Source: the level payment of an annuity, B × r / (1 − (1 + r)^−n) with r a month's rate. */
function levelPayment(balance: Fen, annualRate: number, months: number): Fen {
  const rate = annualRate / 12;
  return toFen((balance * rate) / (1 - (1 + rate) ** -months));
}

/**
 * The payment a month that a loan's or line's figures suggest on the report's day; `null` for a
 * card (the review has its own rule), for a closed account, and where balance or end is not known.
 */
export function estimatePayment(
  account: ReportAccount,
  kind: InstitutionKind,
  reportedOn: IsoDate,
): PaymentEstimate | null {
  const { balance, endsOn, lent, openedOn } = account;
  if (account.kind === 'card' || account.kind === 'quasiCard') return null;
  if (balance === null || balance === 0 || account.endedIn !== null) return null;
  const annualRate = rateOf(account, kind);
  const at = monthIndex(account.asOf ?? reportedOn);
  if (account.kind === 'revolving') {
    const amount = levelPayment(balance, annualRate, LINE_MONTHS);
    return { amount, method: 'OVER_TWELVE_MONTHS', annualRate, months: LINE_MONTHS };
  }
  if (endsOn === null) return null;
  const months = Math.max(1, monthIndex(endsOn) - at);
  if (months === 1) return { amount: balance, method: 'DUE_IN_FULL', annualRate, months };
  const untouched = lent === balance && at - monthIndex(openedOn) > 1;
  return untouched
    ? { amount: toFen((balance * annualRate) / 12), method: 'INTEREST_ONLY', annualRate, months }
    : { amount: levelPayment(balance, annualRate, months), method: 'LEVEL', annualRate, months };
}
