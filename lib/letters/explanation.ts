// A request for an explanation and for a person to look again at an automated decision. It asks and
// volunteers nothing: the topics are asked about, never owned up to.

import type { FactGroup, SignalId } from '@/lib/review';
import { SIGNAL_FAMILIES } from '@/lib/review';
import { evidenceFor } from './evidence';
import { aboutAccount, closing, lenderOf, opening, productOf } from './frame';
import { figure, item, paragraph, type EventKind, type Part } from './letter';
import { reviewedAccount, type Matter } from './matter';
import { TOPIC_CODES, type PartCode, type TopicCode } from './parts';

const EVENTS: Record<EventKind, PartCode> = {
  decreased: 'EVENT_DECREASED',
  frozen: 'EVENT_FROZEN',
  closed: 'EVENT_CLOSED',
  increaseRemoved: 'EVENT_INCREASE_REMOVED',
};

/** What happened to the limit, and when; blanks where no event is told. */
export function eventPart(matter: Matter): Part {
  const event = matter.profile.limitEvent;
  const day = figure.day(event?.on ?? null, 'eventDay');
  const before = figure.money(event?.oldLimit ?? null, 'oldLimit');
  const after = figure.money(event?.newLimit ?? null, 'newLimit');
  const product = productOf(reviewedAccount(matter));
  if (event === null) return paragraph('EVENT_OPEN', { product, day, before, after });
  const cut = event.kind === 'decreased' ? { after } : {};
  return paragraph(EVENTS[event.kind], { product, day, before, ...cut });
}

/** The topic of each family of signals; families of how credit is used and of its price have none. */
const FAMILY_TOPICS: Partial<Record<keyof typeof SIGNAL_FAMILIES, TopicCode>> = {
  repayment: 'repayment',
  capacity: 'debts',
  utilization: 'utilization',
  lenders: 'lenders',
  newCredit: 'inquiries',
  history: 'history',
  stability: 'income',
};

const GROUP_TOPICS: Partial<Record<FactGroup, TopicCode>> = {
  income: 'income',
  debtService: 'debts',
  debtBalances: 'debts',
  utilization: 'utilization',
  lenders: 'lenders',
  inquiries: 'inquiries',
  newAccounts: 'inquiries',
  repayment: 'repayment',
  history: 'history',
  stability: 'income',
};

function topicOf(signal: SignalId): TopicCode | undefined {
  const families = Object.entries(SIGNAL_FAMILIES) as [
    keyof typeof SIGNAL_FAMILIES,
    readonly SignalId[],
  ][];
  const family = families.find(([, ids]) => ids.includes(signal));
  return family && FAMILY_TOPICS[family[0]];
}

/** What the leading reasons and the shares of the change are about, and whether rules changed. */
function topicsOf({ review, shares, unexplained }: Matter): TopicCode[] {
  const found = new Set<TopicCode | undefined>();
  for (const { signal, headline } of review.reasons) {
    if (headline && signal !== null) found.add(topicOf(signal));
  }
  for (const { player, limit } of shares ?? []) {
    if (limit < 0) found.add(GROUP_TOPICS[player as FactGroup]);
  }
  if (unexplained !== null && unexplained < 0) found.add('policy');
  return TOPIC_CODES.filter((topic) => found.has(topic));
}

/** The letter that asks why: for reasons, data and a person, topic by topic where the review has any. */
export function explanation(matter: Matter): Part[] {
  const account = reviewedAccount(matter);
  return [
    ...opening('explanation', lenderOf(account)),
    aboutAccount(account),
    eventPart(matter),
    paragraph('LAW_AUTOMATED'),
    item('ASK_REASONS'),
    item('ASK_DATA'),
    ...topicsOf(matter).map((code): Part => ({ kind: 'topic', code })),
    item('ASK_PERSON'),
    item('ASK_MEND'),
    item('ASK_COPY'),
    item('ASK_TERMS'),
    ...closing(evidenceFor('explanation', matter)),
  ];
}
