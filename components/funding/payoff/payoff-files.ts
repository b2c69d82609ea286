// A pay-off schedule to take along: for a spreadsheet, and as payment days in a calendar. Pure.

import type { DatedText } from '@/lib/calendar/write-calendar';
import { fill } from '@/lib/content/fill';
import { events } from '@/lib/content/screens/plan-calendar';
import { payoffWords as words } from '@/lib/content/screens/funding-payoff';
import type { Locale } from '@/lib/format/locale';
import { formatMoney } from '@/lib/format/money';
import { csvText, payoffRows, type PaidOff } from '@/lib/funding';

/** A payment is reminded of while there is time to speak to the lender. */
const DAYS_BEFORE = 3;

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

/** One event a payment day, with what goes to whom below it. */
export const payoffEvents = (
  { schedule }: PaidOff,
  names: Readonly<Record<string, string>>,
  locale: Locale,
): DatedText[] =>
  schedule
    .filter(({ payment }) => payment > 0)
    .map(({ on, payment, rows }) => ({
      id: `payoff-${on}`,
      on,
      title: fill(words.eventTitle, locale, { amount: formatMoney(payment) }),
      note: [
        ...rows
          .filter((row) => row.payment > 0)
          .map((row) => `${names[row.id] ?? row.id} ${formatMoney(row.payment)}`),
        events.paymentNote[locale],
      ],
      daysBefore: DAYS_BEFORE,
    }));
