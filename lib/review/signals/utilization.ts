// Stage: signals, utilization. How full cards and revolving lines are, the line under review
// included, at the limit it had before the event. No limit anywhere: the signal does not apply.

import type { Facts } from '../facts/facts';
import { ratio } from './ratio';
import type { SignalsOf } from './signals';

type Part = { balance: number | null; limit: number | null };

const NOTHING: Part = { balance: 0, limit: 0 };

const plus = (a: number | null, b: number | null) => (a === null || b === null ? null : a + b);

/** Drawn over granted; `null` where nothing is granted or something is not known. */
function utilizationOf({ balance, limit }: Part): number | null {
  return limit === 0 ? null : ratio(balance, limit);
}

function greater(a: number | null, b: number | null): number | null {
  if (a === null) return b;
  return b === null ? a : Math.max(a, b);
}

/**
 * `cardUtilization`: all card balances over all card limits; `worstCardUtilization`: the fullest
 * single card; `lineUtilization`: the same over revolving lines; `largeInstalmentShare`: large
 * instalment balances over card limits.
 */
export function utilizationSignals(facts: Facts): SignalsOf<'utilization'> {
  const own: Part = { balance: facts.currentBalance, limit: facts.currentLimit ?? 0 };
  const ownCard = facts.lineProduct === 'card' ? own : NOTHING;
  const ownLine = facts.lineProduct === 'card' || facts.lineProduct === null ? NOTHING : own;
  const cards = {
    balance: plus(facts.otherCardBalance, ownCard.balance),
    limit: plus(facts.otherCardLimit, ownCard.limit),
  };
  const fullestOther = {
    balance: facts.fullestOtherCardBalance,
    limit: facts.fullestOtherCardLimit,
  };
  return {
    cardUtilization: utilizationOf(cards),
    worstCardUtilization:
      facts.fullestOtherCardLimit === null
        ? null
        : greater(utilizationOf(fullestOther), utilizationOf(ownCard)),
    lineUtilization: utilizationOf({
      balance: plus(facts.otherLineBalance, ownLine.balance),
      limit: plus(facts.otherLineLimit, ownLine.limit),
    }),
    largeInstalmentShare:
      cards.limit === 0 ? null : ratio(facts.largeInstalmentBalance, cards.limit),
  };
}
