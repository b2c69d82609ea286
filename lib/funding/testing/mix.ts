// For tests only: offers of invented lenders, and a mix that has to be found.

import { yuan } from '@/lib/units/fen';
import { fundingMix } from '../mix/funding-mix';
import type { FundingMix, MixInput } from '../mix/mix';
import type { Offer } from '../mix/offer';
import { SHOP } from './shop';

/** A loan over 18 months with interest only, at most 80,000 yuan, there the next day. */
export const offer = (id: string, high: number, more: Partial<Offer> = {}): Offer => ({
  id,
  lender: id,
  most: yuan(80_000),
  cost: { low: high / 2, high },
  feeRate: 0,
  fee: yuan(0),
  days: 1,
  months: 18,
  repayment: 'interestOnly',
  ...more,
});
export const LINE_CUT = { limitsToZero: ['line'] };
/** The shop when its line is not drawn again, and two lenders without limits. */
export const INPUT: MixInput = {
  facts: SHOP,
  stress: LINE_CUT,
  ownCash: [],
  offers: [offer('甲', 0.05), offer('丙', 0.06)],
  limits: { LENDER_SHARE: 1, MATURITY_SHARE: 1 },
  step: yuan(5000),
};
/** The mix for this input, with some of it told differently. */
export const ask = (more: Partial<MixInput>) => fundingMix({ ...INPUT, ...more });
/** A mix that was found; the test fails on a refusal. */
export function mixOf(result: FundingMix) {
  if (result.kind !== 'mix') throw new Error(JSON.stringify(result));
  return result;
}
