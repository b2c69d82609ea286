// Stage: facts. How full cards and lines are, besides the line under review. A dormant line with
// a limit of 0 and a card whose limit nobody stated say nothing about utilization.

import { toFen, type Fen } from '@/lib/units/fen';
import type { Profile } from '../profile/schema';
import type { FactsOf } from './facts';
import { isReviewed, type CreditLine } from './lines';

type Measured = { limit: Fen; balance: Fen };
type Unknown = { limit: null; balance: null };
type Totals = { sum: Measured | Unknown; fullest: Measured | Unknown };

const NONE: Measured = { limit: toFen(0), balance: toFen(0) };
const UNKNOWN: Unknown = { limit: null, balance: null };
const UNKNOWN_TOTALS: Totals = { sum: UNKNOWN, fullest: UNKNOWN };

const isCard = (line: CreditLine) => line.accounts[0]?.product === 'card';

/** Totals over lines; zeros where there is none at all, unknown where none could be measured. */
function totalsOf(lines: readonly CreditLine[]): Totals {
  let limits = 0;
  let balances = 0;
  let fullest: Measured | null = null;
  for (const { limit, balance } of lines) {
    if (limit === null || limit <= 0 || balance === null) continue;
    limits += limit;
    balances += balance;
    if (fullest === null || balance * fullest.limit > fullest.balance * limit) {
      fullest = { limit, balance };
    }
  }
  if (fullest === null) {
    return lines.some(({ limit }) => limit !== 0) ? UNKNOWN_TOTALS : { sum: NONE, fullest: NONE };
  }
  return { sum: { limit: toFen(limits), balance: toFen(balances) }, fullest };
}

/** The part of all cards' balances in large instalment plans not yet billed. */
function instalmentsOf(lines: readonly CreditLine[]): Fen {
  let sum = 0;
  for (const line of lines) {
    if (!isCard(line)) continue;
    for (const { largeInstalmentBalance } of line.accounts) sum += largeInstalmentBalance ?? 0;
  }
  return toFen(sum);
}

/** Balances and limits of the other cards and lines; zeros mean that there is none. */
export function readUtilization(
  profile: Profile,
  lines: readonly CreditLine[],
): FactsOf<'utilization'> {
  const complete = profile.accountsComplete;
  const otherCards: CreditLine[] = [];
  const otherLines: CreditLine[] = [];
  for (const line of lines) {
    if (!isReviewed(line, profile)) (isCard(line) ? otherCards : otherLines).push(line);
  }
  const cards = complete ? totalsOf(otherCards) : UNKNOWN_TOTALS;
  const rest = complete ? totalsOf(otherLines) : UNKNOWN_TOTALS;
  return {
    otherCardBalance: cards.sum.balance,
    otherCardLimit: cards.sum.limit,
    fullestOtherCardBalance: cards.fullest.balance,
    fullestOtherCardLimit: cards.fullest.limit,
    otherLineBalance: rest.sum.balance,
    otherLineLimit: rest.sum.limit,
    largeInstalmentBalance: complete ? instalmentsOf(lines) : null,
  };
}
