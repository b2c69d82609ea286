// What the coming months hold, as dated events: payments due, records that stop counting, things of
// the plan to do, and the day on which all of it shows. Codes and figures only.

import {
  monthlyPaymentOf,
  nextDueOn,
  rollOffCalendar,
  type Account,
  type Policy,
  type Profile,
  type Review,
  type RollOff,
  type RollOffKind,
  type Stage,
} from '@/lib/review';
import { addDays, addMonths, type IsoDate } from '@/lib/units/calendar';
import type { Fen } from '@/lib/units/fen';
import { textOrder } from '@/lib/units/text-order';

/** Payments are listed so far ahead; then due days may have changed. */
const PAYMENT_MONTHS = 3;
/** Everything else is listed so far ahead. */
const AHEAD_MONTHS = 24;

type Leaving = RollOff & { kind: Exclude<RollOffKind, 'paymentDue'> };

/** `id`: the same for the same event, so that a calendar that is read in again is not doubled. */
export type CalendarEvent = { id: string; on: IsoDate } & (
  | { kind: 'payment'; account: Account; amount: Fen | null }
  | { kind: 'record'; leaving: Leaving[] }
  | { kind: 'task'; stage: Stage }
  | { kind: 'review'; review: Review }
);

function paymentsOf(account: Account, asOf: IsoDate, last: IsoDate): CalendarEvent[] {
  const { id, closed, dueDay, endsOn } = account;
  const amount = monthlyPaymentOf(account);
  if (closed || dueDay === null || amount === 0) return [];
  const events: CalendarEvent[] = [];
  for (let on = nextDueOn(dueDay, asOf); on <= last; on = nextDueOn(dueDay, on)) {
    if (endsOn !== null && endsOn > asOf && on > endsOn) break;
    events.push({ id: `payment-${on}-${id}`, on, kind: 'payment', account, amount });
  }
  return events;
}

const isLeaving = (event: RollOff): event is Leaving => event.kind !== 'paymentDue';

function recordsOf(profile: Profile, policy: Policy, asOf: IsoDate): CalendarEvent[] {
  const last = addMonths(asOf, AHEAD_MONTHS);
  const leaving = rollOffCalendar(profile, policy, asOf).filter(isLeaving);
  const days = [...new Set(leaving.map(({ on }) => on))].filter((on) => on <= last);
  return days.map((on) => ({
    id: `record-${on}`,
    on,
    kind: 'record',
    leaving: leaving.filter((event) => event.on === on),
  }));
}

/** What takes cash has its day once the cash is there; the rest is begun the day after `asOf`. */
const beginOn = ({ task, paidOn }: Stage, asOf: IsoDate): IsoDate =>
  task.cash > 0 && paidOn > asOf ? paidOn : addDays(asOf, 1);

function planOf(stages: readonly Stage[], open: readonly Stage[], asOf: IsoDate): CalendarEvent[] {
  const last = stages.at(-1);
  return [
    ...open
      .filter(({ task }) => task.code !== 'WAIT')
      .map((stage): CalendarEvent => {
        const { code, subject } = stage.task;
        const id = `task-${code}${subject === null ? '' : `-${subject}`}`;
        return { id, on: beginOn(stage, asOf), kind: 'task', stage };
      }),
    ...(last ? [{ id: 'review', on: last.on, kind: 'review' as const, review: last.review }] : []),
  ];
}

type Asked = {
  profile: Profile;
  policy: Policy;
  asOf: IsoDate;
  /** The plan's stages in order, and those of them that are still to be done. */
  stages: readonly Stage[];
  open: readonly Stage[];
};

const KINDS = ['payment', 'task', 'review', 'record'] as const;

/** Every dated event after `asOf`, soonest first; payments before all else of a day. */
export function calendarEvents({ profile, policy, asOf, stages, open }: Asked): CalendarEvent[] {
  const last = addMonths(asOf, PAYMENT_MONTHS);
  return [
    ...profile.accounts.flatMap((account) => paymentsOf(account, asOf, last)),
    ...recordsOf(profile, policy, asOf),
    ...planOf(stages, open, asOf),
  ].sort((a, b) => textOrder(a.on, b.on) || KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));
}
