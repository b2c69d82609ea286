// Calendar events in words, for the list and for the file. Pure.

import { linesOf } from '@/components/distance/roll-off-view';
import { lenderName } from '@/components/repayment-grid/account-name';
import type { CalendarEvent } from '@/lib/calendar/events';
import type { DatedText } from '@/lib/calendar/write-calendar';
import { fill } from '@/lib/content/fill';
import { LEVERS } from '@/lib/content/levers';
import { events as words } from '@/lib/content/screens/plan-calendar';
import { formatDate } from '@/lib/format/dates';
import type { Locale } from '@/lib/format/locale';
import { formatMoney } from '@/lib/format/money';
import type { Account } from '@/lib/review';
import { outcomeText } from '../outcome-text';
import { taskDetail, taskTitle } from '../task-text';

/** A payment is reminded of some days before, while there is time to speak to the lender. */
const DAYS_BEFORE_PAYMENT = 3;

type Told = { title: string; note: string[] };

function told(event: CalendarEvent, accounts: readonly Account[], locale: Locale): Told {
  switch (event.kind) {
    case 'payment': {
      const { account, amount } = event;
      const title = fill(amount === null ? words.paymentUnknown : words.payment, locale, {
        lender: lenderName(account, locale),
        amount: amount === null ? '' : formatMoney(amount),
      });
      return { title, note: [words.paymentNote[locale]] };
    }
    case 'record': {
      const lines = linesOf(event.leaving, accounts, locale);
      const [only] = lines;
      return lines.length === 1 && only
        ? { title: only, note: [words.recordNote[locale]] }
        : { title: words.record[locale], note: [...lines, words.recordNote[locale]] };
    }
    case 'task': {
      const { task } = event.stage;
      const detail = taskDetail(task, accounts, locale);
      const note = [...(detail === null ? [] : [detail]), LEVERS[task.code].how[locale]];
      return { title: taskTitle(task, locale), note };
    }
    case 'review': {
      const outcome = outcomeText(event.review.decision, locale);
      return { title: fill(words.review, locale, { outcome }), note: [words.reviewNote[locale]] };
    }
  }
}

export type ListedEvent = DatedText & { kind: CalendarEvent['kind'] };

/** The events as texts, in their order. */
export const listedEvents = (
  events: readonly CalendarEvent[],
  accounts: readonly Account[],
  locale: Locale,
): ListedEvent[] =>
  events.map((event) => ({
    id: event.id,
    on: event.on,
    kind: event.kind,
    daysBefore: event.kind === 'payment' ? DAYS_BEFORE_PAYMENT : 0,
    ...told(event, accounts, locale),
  }));

/** All events as plain text, for where no file can be handed over. */
export const plainList = (events: readonly DatedText[], locale: Locale): string =>
  events
    .map(({ on, title, note }) => [`${formatDate(on, locale)}  ${title}`, ...note].join('\n  '))
    .join('\n');
