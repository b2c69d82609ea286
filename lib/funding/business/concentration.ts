// How much a business leans on one lender: shares, the index by which concentration is measured, and
// consumer credit that pays for the business, which its contract forbids.

import type { Fen } from '@/lib/units/fen';
import { textOrder } from '@/lib/units/text-order';
import { sumOf } from '../dated';

export type Borrowed = {
  /** Lenders of one group are one. */
  lender: string;
  balance: Fen;
  kind: 'business' | 'consumer' | 'card' | 'mortgage';
  usedForBusiness: boolean;
};

export type Concentration = {
  total: Fen;
  /** Largest first. */
  shares: { lender: string; balance: Fen; share: number }[];
  /** Herfindahl-Hirschman index, the sum of squared shares: 1 with one lender; `null` of nothing. */
  hhi: number | null;
  /** As many equal lenders would give the same index: 1 / hhi. */
  effectiveLenders: number | null;
  largest: { lender: string; share: number } | null;
  /** Consumer loans and cards that pay for the business. */
  consumerCreditInBusiness: Fen;
};

/** Today's mix of lenders by what is owed to each. */
export function concentration(debts: readonly Borrowed[]): Concentration {
  const balances = new Map<string, number>();
  for (const { lender, balance } of debts) {
    if (balance > 0) balances.set(lender, (balances.get(lender) ?? 0) + balance);
  }
  const total = sumOf([...balances.values()], (balance) => balance);
  const shares = [...balances]
    .map(([lender, balance]) => ({ lender, balance: balance as Fen, share: balance / total }))
    .sort((a, b) => b.balance - a.balance || textOrder(a.lender, b.lender));
  const hhi = shares.length === 0 ? null : shares.reduce((sum, { share }) => sum + share ** 2, 0);
  const [first] = shares;
  const misused = debts.filter(
    ({ kind, usedForBusiness }) => usedForBusiness && (kind === 'consumer' || kind === 'card'),
  );
  return {
    total,
    shares,
    hhi,
    effectiveLenders: hhi === null ? null : 1 / hhi,
    largest: first ? { lender: first.lender, share: first.share } : null,
    consumerCreditInBusiness: sumOf(misused, ({ balance }) => balance),
  };
}
