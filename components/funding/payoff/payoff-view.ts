// The pay-off answer made ready for the screen: what each order comes to, and the months ahead as
// lines and rows. Pure.

import type { PaidOff, Payoff, PayoffOrder } from '@/lib/funding';
import type { IsoDate } from '@/lib/units/calendar';
import type { Fen } from '@/lib/units/fen';
import type { Work } from '@/components/work/use-worker';
import type { PayoffLimits } from '@/lib/review';
import type { OrderLimits } from './limit-text';
import type { OrderChoice } from './payoff-form';
import type { PayoffAsked } from './read-payoff';

export type Compared = { order: OrderChoice; result: Payoff };

export const choiceOf = (order: PayoffOrder): OrderChoice =>
  typeof order === 'string' ? order : 'own';

/**
 * The orders with limit first behind those that are always there and before the borrower's own;
 * left out where it is the same as dearest first, or not known.
 */
export function withLimitFirst(
  compared: readonly Compared[],
  limits: Work<PayoffLimits>,
): Compared[] {
  const first = limits.status === 'done' ? limits.answer.first : null;
  if (first === null || first.order.length === 0) return [...compared];
  const at = compared.findIndex(({ order }) => order === 'own');
  const row: Compared = { order: 'limitFirst', result: first.result };
  return compared.toSpliced(at < 0 ? compared.length : at, 0, row);
}

/** The limits along each of these orders, where there are any. */
export function limitsBy(
  compared: readonly Compared[],
  asked: PayoffAsked,
  { paths, first }: PayoffLimits,
): OrderLimits[] {
  const known = asked.orders.map((order, i) => ({ order: choiceOf(order), limits: paths[i] }));
  return compared.flatMap(({ order }) => {
    const limits =
      order === 'limitFirst' ? first?.limits : known.find((each) => each.order === order)?.limits;
    return limits ? [{ order, limits }] : [];
  });
}

/** What is owed at the start and after each month. */
export const owedOver = ({ schedule }: PaidOff, today: Fen): number[] => [
  today,
  ...schedule.filter(({ month }) => month > 0).map(({ balance }) => balance),
];

/** The days of the longest of the answers, today first. */
export function daysOf(results: readonly PaidOff[], asOf: IsoDate): IsoDate[] {
  const longest = results.reduce<PaidOff['schedule']>(
    (most, { schedule }) => (schedule.length > most.length ? schedule : most),
    [],
  );
  return [asOf, ...longest.filter(({ month }) => month > 0).map(({ on }) => on)];
}

/** The places of every third month, and of the last. */
export const quarterly = (months: number): number[] =>
  Array.from({ length: months }, (_, at) => at).filter((at) => at % 3 === 0 || at === months - 1);
