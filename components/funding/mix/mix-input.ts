// Which doors would lower what is paid, and what the search for a mix is asked. Pure.

import {
  channelsOn,
  eligibility,
  offersFrom,
  type CashFacts,
  type Eligibility,
  type FundingFacts,
  type MixInput,
  type Purpose,
  type Stress,
} from '@/lib/funding';
import type { IsoDate } from '@/lib/units/calendar';
import { toFen, type Fen } from '@/lib/units/fen';
import type { OpenDebt } from '../open-debts';
import type { MixRead } from './read-mix';

/** The dearest rate of today's debts; `null` where none is known. */
export const dearestRate = (debts: readonly OpenDebt[]): number | null =>
  debts.reduce<number | null>(
    (most, { annualRate }) =>
      annualRate !== null && (most === null || annualRate > most) ? annualRate : most,
    null,
  );

/** Channels that would lower what is paid, with their eligibility, and those that would not. */
export function doors(
  facts: FundingFacts,
  purpose: Purpose,
  asOf: IsoDate,
  dearest: number | null,
): { shown: Eligibility[]; dearer: Eligibility[] } {
  const all = channelsOn(asOf).map((channel) => eligibility(channel, facts, purpose));
  const lowers = ({ channel }: Eligibility) => dearest === null || channel.cost.high < dearest;
  const rank = { eligible: 0, unknown: 1, missing: 2, purpose: 3 };
  return {
    shown: all.filter(lowers).sort((a, b) => rank[a.status] - rank[b.status]),
    dearer: all.filter((each) => !lowers(each)),
  };
}

/** Amounts are looked for in about so many steps of the gap. */
const STEPS = 20;
const LEAST_STEP = 100_000;

/** What the search is asked: only doors that are open and would lower what is paid. */
export function mixInput(
  read: MixRead,
  cash: CashFacts,
  stress: Stress,
  purpose: Purpose,
  gap: Fen,
  dearest: number | null,
): MixInput {
  const { shown } = doors(read.facts, purpose, cash.asOf, dearest);
  const open = new Set<string>(shown.map(({ channel }) => channel.id));
  const step = Math.max(LEAST_STEP, Math.round(gap / STEPS / LEAST_STEP) * LEAST_STEP);
  return {
    facts: cash,
    stress,
    ownCash: read.own,
    offers: offersFrom(read.facts, cash.asOf, purpose).filter(({ id }) => open.has(id)),
    limits: { LENDER_SHARE: read.shares[0], MATURITY_SHARE: read.shares[1] },
    step: toFen(step),
  };
}
