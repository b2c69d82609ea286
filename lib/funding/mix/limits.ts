// What keeps a mix from standing on one leg: ceilings on any one lender's share of all that is owed,
// and on what falls due within a month's time.

import { addDays, addMonths, type IsoDate } from '@/lib/units/calendar';
import type { Fen } from '@/lib/units/fen';
import type { Obligation } from '../business/cash-facts';
import { sumOf } from '../dated';
import type { Ceiling } from './ceiling';
import type { Offer } from './offer';

export const MIX_LIMITS = ['LENDER_SHARE', 'MATURITY_SHARE'] as const;
export type MixLimit = (typeof MIX_LIMITS)[number];

/** The largest share of all that is owed, old and new, for each limit; 1 sets no limit. */
export type MixLimits = Record<MixLimit, number>;

/** No limit on either. */
export const NO_LIMITS: MixLimits = { LENDER_SHARE: 1, MATURITY_SHARE: 1 };

const WINDOW_DAYS = 31;

type Scene = {
  asOf: IsoDate;
  debts: readonly Obligation[];
  offers: readonly Offer[];
  /** What all loans of the mix add up to. */
  amount: Fen;
  step: Fen;
};

/** The day on which all of an offer falls due; `null` where it is repaid along the way. */
const bulletOn = (offer: Offer, asOf: IsoDate): IsoDate | null =>
  offer.repayment === 'interestOnly' ? addMonths(addDays(asOf, offer.days), offer.months) : null;

function ceiling(
  { debts, amount, step }: Scene,
  share: number,
  ids: string[],
  taken: number,
): Ceiling {
  const owed = sumOf(debts, ({ balance }) => balance) + amount;
  const room = Math.max(0, Math.floor((owed * share - taken) / step));
  return { ids: new Set(ids), steps: share < 1 ? room : Infinity };
}

function lenderCeilings(scene: Scene, share: number): Ceiling[] {
  const lenders = new Set(scene.offers.map(({ lender }) => lender));
  return [...lenders].map((lender) => {
    const owed = scene.debts.filter((debt) => debt.lender === lender);
    const ids = scene.offers.filter((offer) => offer.lender === lender).map(({ id }) => id);
    return ceiling(
      scene,
      share,
      ids,
      sumOf(owed, ({ balance }) => balance),
    );
  });
}

/** One for each span of 31 days that begins where something falls due. */
function maturityCeilings(scene: Scene, share: number): Ceiling[] {
  const { asOf, debts, offers } = scene;
  const old = debts.flatMap(({ repayments }) => repayments);
  const due = offers.flatMap((offer) => {
    const on = bulletOn(offer, asOf);
    return on ? [{ id: offer.id, on }] : [];
  });
  const starts = new Set([...old, ...due].map(({ on }) => on));
  return [...starts].map((start) => {
    const end = addDays(start, WINDOW_DAYS);
    const inside = <T extends { on: IsoDate }>(rows: T[]) =>
      rows.filter(({ on }) => on >= start && on < end);
    const ids = inside(due).map(({ id }) => id);
    return ceiling(
      scene,
      share,
      ids,
      sumOf(inside(old), ({ amount }) => amount),
    );
  });
}

/** The limits as ceilings on steps; what is owed already counts, and may leave no room. */
export const ceilingsOf = (scene: Scene, limits: MixLimits): Ceiling[] => [
  ...lenderCeilings(scene, limits.LENDER_SHARE),
  ...maturityCeilings(scene, limits.MATURITY_SHARE),
];
