// The two-minute check as typed. Every question may be left open but the kind of limit.

import { INSTITUTION_KINDS, LIMIT_EVENT_KINDS, type QuickAnswers } from '@/lib/review';
import { maybe, needed, orElse, type Typed } from './fields';
import { countTo, day, money, monthsTo, oneOf, text } from './kinds';

/** The kinds of limit that the two-minute check asks about. */
export const QUICK_PRODUCTS = ['revolving', 'card', 'business'] as const;

const EVENTS = ['none', ...LIMIT_EVENT_KINDS] as const;
const FEW = 99;

export const QUICK = {
  product: needed(oneOf(QUICK_PRODUCTS)),
  institution: orElse(text, ''),
  institutionKind: orElse(oneOf(INSTITUTION_KINDS), 'unknown'),
  event: maybe(oneOf(EVENTS)),
  eventOn: maybe(day),
  oldLimit: maybe(money),
  newLimit: maybe(money),
  balance: maybe(money),
  monthlyIncome: maybe(money),
  otherLoanPayments: maybe(money),
  otherUnsecuredBalance: maybe(money),
  cardLimits: maybe(money),
  cardBalances: maybe(money),
  otherLenders: maybe(countTo(FEW)),
  otherNonBankLenders: maybe(countTo(FEW)),
  daysPastDue: maybe(countTo(20_000)),
  lateMonths: maybe(monthsTo(24)),
  monthsSinceLastLate: maybe(monthsTo(24)),
  unresolvedRecords: maybe(countTo(FEW)),
  inquiriesLast3Months: maybe(countTo(FEW)),
  inquiriesLast6Months: maybe(countTo(FEW)),
  newAccountsLast12Months: maybe(countTo(FEW)),
  oldestAccountYears: maybe(countTo(80)),
} satisfies Record<keyof QuickAnswers, unknown>;

export type QuickDraft = Typed<typeof QUICK>;
export type QuickKey = keyof QuickDraft;

/** What the device kept of the answers; whatever does not fit is left open. */
export function restoreQuick(saved: unknown): QuickDraft {
  const from = typeof saved === 'object' && saved !== null ? saved : {};
  const entries = Object.keys(QUICK).map((key) => {
    const value: unknown = Object.hasOwn(from, key) ? from[key as keyof typeof from] : '';
    return [key, typeof value === 'string' ? value : ''];
  });
  return Object.fromEntries(entries) as QuickDraft;
}

/** Questions that only some answers to others lead to; one that was answered is always asked. */
export function isAsked(key: QuickKey, draft: QuickDraft): boolean {
  if (draft[key].trim() !== '') return true;
  const { event, lateMonths, otherLenders, cardLimits } = draft;
  const happened = event !== '' && event !== 'none';
  switch (key) {
    case 'eventOn':
      return happened;
    case 'newLimit':
      return happened && event !== 'increaseRemoved';
    case 'monthsSinceLastLate':
      return lateMonths.trim() !== '' && lateMonths.trim() !== '0';
    case 'otherNonBankLenders':
      return otherLenders.trim() !== '0';
    case 'cardBalances':
      return cardLimits.trim() !== '0';
    default:
      return true;
  }
}
