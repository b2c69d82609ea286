// Stage: facts. How full cards and lines are, besides the line under review. A dormant line with
// a limit of 0 and a card whose limit nobody stated say nothing about utilization.

import { toFen, type Fen } from '@/lib/units/fen';
import type { Profile } from '../profile/schema';
import type { FactsOf } from './facts';
import { isReviewed, sumOf, type CreditLine } from './lines';

type Measured = { limit: Fen; balance: Fen };

const measured = (lines: readonly CreditLine[]): Measured[] =>
  lines.flatMap(({ limit, balance }) =>
    limit !== null && limit > 0 && balance !== null ? [{ limit, balance }] : [],
  );

function fullest(lines: readonly Measured[]): Measured | null {
  let found: Measured | null = null;
  for (const line of lines) {
    if (found === null || line.balance * found.limit > found.balance * line.limit) found = line;
  }
  return found;
}

const NONE = { limit: toFen(0), balance: toFen(0) };
const UNKNOWN = { limit: null, balance: null };

/** Totals over lines; zeros where there is none at all, unknown where none could be measured. */
function totals(lines: readonly CreditLine[], complete: boolean) {
  const usable = measured(lines);
  if (!complete || (usable.length === 0 && lines.some((line) => line.limit !== 0))) {
    return { sum: UNKNOWN, fullest: UNKNOWN };
  }
  const sum = {
    limit: sumOf(usable.map((line) => line.limit)),
    balance: sumOf(usable.map((line) => line.balance)),
  };
  return { sum, fullest: fullest(usable) ?? NONE };
}

/** Balances and limits of the other cards and lines; zeros mean that there is none. */
export function readUtilization(
  profile: Profile,
  lines: readonly CreditLine[],
): FactsOf<'utilization'> {
  const others = lines.filter((line) => !isReviewed(line, profile));
  const isCard = (line: CreditLine) => line.accounts[0]?.product === 'card';
  const cards = totals(others.filter(isCard), profile.accountsComplete);
  const rest = totals(
    others.filter((line) => !isCard(line)),
    profile.accountsComplete,
  );
  const instalments = lines.flatMap((line) =>
    isCard(line) ? line.accounts.map((account) => account.largeInstalmentBalance ?? toFen(0)) : [],
  );
  return {
    otherCardBalance: cards.sum.balance,
    otherCardLimit: cards.sum.limit,
    fullestOtherCardBalance: cards.fullest.balance,
    fullestOtherCardLimit: cards.fullest.limit,
    otherLineBalance: rest.sum.balance,
    otherLineLimit: rest.sum.limit,
    largeInstalmentBalance: profile.accountsComplete ? sumOf(instalments) : null,
  };
}
