// Stage: signals, utilization. How full cards and revolving lines are, the line under review
// included, at the limit it had before the event. No limit anywhere: the signal does not apply.

import type { Facts } from '../facts/facts';
import { ratio } from './ratio';

type Amount = number | null;

const plus = (a: Amount, b: Amount): Amount => (a === null || b === null ? null : a + b);

/** Drawn over granted; `null` where nothing is granted or something is not known. */
const drawnShare = (balance: Amount, limit: Amount): number | null =>
  limit === 0 ? null : ratio(balance, limit);

const isCard = ({ lineProduct }: Facts) => lineProduct === 'card';
const isLine = ({ lineProduct }: Facts) => lineProduct !== null && lineProduct !== 'card';

const cardLimit = (facts: Facts): Amount =>
  plus(facts.otherCardLimit, isCard(facts) ? facts.currentLimit : 0);

/** All card balances over all card limits. A ratio; source: commonly quoted bank screens. */
export const cardUtilization = (facts: Facts): number | null =>
  drawnShare(
    plus(facts.otherCardBalance, isCard(facts) ? facts.currentBalance : 0),
    cardLimit(facts),
  );

/** The fullest single card's balance over its limit. */
export function worstCardUtilization(facts: Facts): number | null {
  if (facts.fullestOtherCardLimit === null) return null;
  const other = drawnShare(facts.fullestOtherCardBalance, facts.fullestOtherCardLimit);
  const own = isCard(facts) ? drawnShare(facts.currentBalance, facts.currentLimit) : null;
  if (other === null) return own;
  return own === null ? other : Math.max(other, own);
}

/** All revolving lines' balances over their limits. */
export const lineUtilization = (facts: Facts): number | null =>
  drawnShare(
    plus(facts.otherLineBalance, isLine(facts) ? facts.currentBalance : 0),
    plus(facts.otherLineLimit, isLine(facts) ? facts.currentLimit : 0),
  );

/** Large instalment balances over all card limits. */
export const largeInstalmentShare = (facts: Facts): number | null =>
  drawnShare(facts.largeInstalmentBalance, cardLimit(facts));
