// The figures of a schedule in the columns of a table or a spreadsheet; the caller has the words.

import type { PaidOff } from '../payoff/debt';
import type { Cell } from './csv';
import type { Schedule } from './schedule';

/** Columns: day, payment, principal, interest, fee, balance. */
export const loanRows = ({ instalments }: Schedule): Cell[][] =>
  instalments.map(({ on, payment, principal, interest, fee, balance }) => [
    on,
    ...[payment, principal, interest, fee, balance].map((fen) => ({ fen })),
  ]);

/** Columns: month, day, debt, interest, payment, balance. Names are the caller's, by debt id. */
export const payoffRows = (
  { schedule }: PaidOff,
  names: Readonly<Record<string, string>>,
): Cell[][] =>
  schedule.flatMap(({ month, on, rows }) =>
    rows.map(({ id, interest, payment, balance }) => [
      { count: month },
      on,
      names[id] ?? id,
      ...[interest, payment, balance].map((fen) => ({ fen })),
    ]),
  );
