// Whether a channel is open to a borrower, by the borrower's own facts: if not, the missing piece is
// named; what is not known is asked for, not guessed.

import { toFen, type Fen } from '@/lib/units/fen';
import type { Channel, Purpose } from './channel';
import { isMet, type FundingFactId, type FundingFacts, type Requirement } from './facts';

export type Eligibility = {
  channel: Channel;
  /** `purpose`: the money may not be used for this. `unknown`: nothing is missing that is known. */
  status: 'eligible' | 'missing' | 'unknown' | 'purpose';
  /** Requirements not met, with the borrower's own figure. */
  missing: { requirement: Requirement; have: FundingFacts[FundingFactId] }[];
  unknown: FundingFactId[];
  /** What it would lend at least and at most; `null` where nothing says so. */
  amount: { low: Fen | null; high: Fen | null };
};

function amountOf({ amount: { cap, times } }: Channel, facts: FundingFacts): Eligibility['amount'] {
  const base = times ? facts[times.fact] : null;
  const less = times?.less ? facts[times.less] : toFen(0);
  if (!times) return { low: null, high: cap?.most ?? null };
  if (base === null || less === null) return { low: null, high: null };
  const most = cap?.most ?? Infinity;
  const lent = (factor: number) => toFen(Math.min(most, Math.max(0, base * factor - less)));
  return { low: lent(times.low), high: lent(times.high) };
}

/** A channel held against the facts, for money that is to be used so. */
export function eligibility(channel: Channel, facts: FundingFacts, purpose: Purpose): Eligibility {
  const judged = channel.requires.map((requirement) => ({
    requirement,
    met: isMet(requirement, facts),
  }));
  const missing = judged
    .filter(({ met }) => met === false)
    .map(({ requirement }) => ({ requirement, have: facts[requirement.fact] }));
  const amount = amountOf(channel, facts);
  const amountFacts = channel.amount.times
    ? [channel.amount.times.fact, ...(channel.amount.times.less ? [channel.amount.times.less] : [])]
    : [];
  const unknown = new Set<FundingFactId>([
    ...judged.filter(({ met }) => met === null).map(({ requirement }) => requirement.fact),
    ...amountFacts.filter((fact) => facts[fact] === null),
  ]);
  const known = missing.length > 0 ? 'missing' : unknown.size > 0 ? 'unknown' : 'eligible';
  const status = channel.purposes.includes(purpose) ? known : 'purpose';
  return { channel, status, missing, unknown: [...unknown], amount };
}
