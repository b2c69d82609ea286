// The pay-off answer made ready for the screen: what each order comes to, the months ahead as lines
// and rows, and the schedule as a file. Pure.

import { csvText, payoffRows, type PaidOff, type Payoff, type PayoffOrder } from '@/lib/funding';
import { payoffWords as words } from '@/lib/content/screens/funding-payoff';
import type { Locale } from '@/lib/format/locale';
import type { IsoDate } from '@/lib/units/calendar';
import type { Fen } from '@/lib/units/fen';
import type { OrderChoice } from './payoff-form';

export type Compared = { order: OrderChoice; result: Payoff };

export const choiceOf = (order: PayoffOrder): OrderChoice =>
  typeof order === 'string' ? order : 'own';

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

/** The schedule for a spreadsheet, headed in the reader's language. */
export const payoffFile = (
  result: PaidOff,
  names: Readonly<Record<string, string>>,
  locale: Locale,
) =>
  csvText([
    [words.month, words.day, words.debt, words.interest, words.payment, words.balance].map(
      (each) => each[locale],
    ),
    ...payoffRows(result, names),
  ]);
