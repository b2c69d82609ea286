// Stage: signals. Which facts each signal is computed from, so that what is not known can be asked
// for only where it counts.

import { FACTS, type FactId } from '../facts/facts';
import type { SignalId } from './signals';

const RATIOS = {
  debtToIncome: ['otherMonthlyPayments', 'monthlyIncome'],
  unsecuredDebtToMonthlyIncome: ['otherUnsecuredBalance', 'monthlyIncome'],
  guaranteesToAnnualIncome: ['guaranteedBalance', 'monthlyIncome'],
  cardUtilization: ['otherCardBalance', 'otherCardLimit', 'currentBalance'],
  worstCardUtilization: ['fullestOtherCardBalance', 'fullestOtherCardLimit', 'currentBalance'],
  lineUtilization: ['otherLineBalance', 'otherLineLimit', 'currentBalance'],
  largeInstalmentShare: ['largeInstalmentBalance', 'otherCardLimit'],
  debtRecyclingLast3Months: ['drawsLast3Months', 'repaymentsLast3Months'],
} as const satisfies Partial<Record<SignalId, readonly FactId[]>>;

type RatioId = keyof typeof RATIOS;

const isRatio = (signal: SignalId): signal is RatioId => signal in RATIOS;
const isFact = (id: string): id is FactId => id in FACTS;

/** The facts a signal needs; a count is its own fact. */
export function inputsOf(signal: SignalId): readonly FactId[] {
  if (isRatio(signal)) return RATIOS[signal];
  return isFact(signal) ? [signal] : [];
}
