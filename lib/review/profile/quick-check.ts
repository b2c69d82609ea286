// Stage: profile. Ten quick answers become a full profile. What the answers leave out stays not
// known; what they sum up is laid out evenly, and every such assumption is returned to be shown.

import { addDays, addMonths, monthOf, type IsoDate } from '@/lib/units/calendar';
import { toFen, type Fen } from '@/lib/units/fen';
import { accountWith, blankProfile } from './blank';
import { quickLoans } from './quick-loans';
import type { Assumption, AssumptionCode, QuickAnswers } from './quick-answers';
import type { Account, Inquiry, Profile, RepaymentRecord } from './schema';

/** What the accounts that stand for several are called, in the reader's language. */
export type QuickNames = { cards: string; lender: (number: number) => string };

const LINE_ID = 'line';
const RECORD_MONTHS = 24;
const MONTHS_A_YEAR = 12;

/** Late months two months apart, so that no run is assumed that nobody told of. */
function recordFor(answers: QuickAnswers, asOf: IsoDate): RepaymentRecord | null {
  if (answers.lateMonths === null) return null;
  const codes = Array.from({ length: RECORD_MONTHS }, () => 'N');
  const newest = answers.monthsSinceLastLate ?? 1;
  for (let index = 0; index < answers.lateMonths; index += 1) {
    const age = newest + index * 2;
    if (age < RECORD_MONTHS) codes[RECORD_MONTHS - 1 - age] = '1';
  }
  return { through: monthOf(asOf), codes: codes.join('') };
}

function reviewedLine(answers: QuickAnswers, asOf: IsoDate): Account {
  const years = answers.oldestAccountYears;
  return accountWith({
    id: LINE_ID,
    institution: answers.institution,
    institutionKind: answers.institutionKind,
    product: answers.product,
    limit: answers.newLimit ?? answers.oldLimit,
    balance: answers.balance,
    openedOn: years === null ? null : addMonths(asOf, -years * MONTHS_A_YEAR),
    daysPastDue: answers.daysPastDue,
    repayment: recordFor(answers, asOf),
  });
}

/** All cards as one; without an answer, a card of which nothing is known stands in for them. */
function cards(answers: QuickAnswers, name: string): Account[] {
  const { cardLimits, cardBalances } = answers;
  if (cardLimits === 0 && (cardBalances ?? 0) === 0) return [];
  return [
    accountWith({
      id: 'cards',
      institution: name,
      institutionKind: 'bank',
      product: 'card',
      limit: cardLimits,
      balance: cardBalances,
    }),
  ];
}

/** The newest of the other accounts were opened in the last year, evenly; closed ones fill up. */
function withOpenings(accounts: Account[], opened: number | null, asOf: IsoDate): Account[] {
  if (opened === null) return accounts;
  const fillers = Array.from({ length: Math.max(0, opened - accounts.length) }, (_, index) =>
    accountWith({
      id: `opened-${index + 1}`,
      institution: '',
      institutionKind: 'unknown',
      product: 'instalment',
      balance: toFen(0),
      closed: true,
    }),
  );
  return [...accounts, ...fillers].map((account, index) => ({
    ...account,
    openedOn: addMonths(asOf, index < opened ? -Math.ceil((index + 0.5) * (11 / opened)) : -24),
  }));
}

function inquiriesBetween(count: number, newestDay: number, oldestDay: number, asOf: IsoDate) {
  const step = (oldestDay - newestDay) / Math.max(1, count);
  return Array.from({ length: count }, (_, index): Inquiry => {
    const daysAgo = Math.round(newestDay + (index + 0.5) * step);
    return { on: addDays(asOf, -daysAgo), institution: '', reason: 'loanApproval' };
  });
}

/** Inquiries spread evenly over their windows; `null` without the six-month answer. */
function inquiriesFor(answers: QuickAnswers, asOf: IsoDate): Inquiry[] | null {
  const { inquiriesLast3Months: recent, inquiriesLast6Months: all } = answers;
  if (all === null) return null;
  if (recent === null) return inquiriesBetween(all, 0, 180, asOf);
  return [
    ...inquiriesBetween(recent, 0, 88, asOf),
    ...inquiriesBetween(Math.max(0, all - recent), 93, 180, asOf),
  ];
}

/** Marks that still stand, dated today: their day changes nothing while they stand. */
function recordsFor({ unresolvedRecords }: QuickAnswers, asOf: IsoDate): Profile['publicRecords'] {
  if (unresolvedRecords === null) return null;
  return Array.from({ length: unresolvedRecords }, () => ({
    kind: 'enforcement',
    on: asOf,
    resolvedOn: null,
  }));
}

function limitEvent(answers: QuickAnswers, asOf: IsoDate): Profile['limitEvent'] {
  const { event, oldLimit, newLimit, eventOn } = answers;
  if (event === null || oldLimit === null) return null;
  return { accountId: LINE_ID, kind: event, oldLimit, newLimit, on: eventOn ?? asOf };
}

function assumptionsOf(answers: QuickAnswers, loans: readonly Account[]): Assumption[] {
  const list: Assumption[] = [];
  const note = (when: boolean, code: AssumptionCode, params: Assumption['params'] = {}) => {
    if (when) list.push({ code, params });
  };
  note((answers.cardBalances ?? answers.cardLimits ?? 0) > 0, 'CARDS_AS_ONE');
  note((answers.cardBalances ?? 0) > 0, 'CARD_PAYMENT_TEN_PERCENT');
  note(loans.length > 1, 'LOANS_SPLIT_EVENLY', { count: loans.length });
  note(answers.otherLenders !== null && loans.length > 0, 'LENDERS_NAMED_BY_NUMBER');
  note((answers.lateMonths ?? 0) > 1, 'LATE_MONTHS_APART', { count: answers.lateMonths ?? 0 });
  note((answers.lateMonths ?? 0) > 0 || (answers.daysPastDue ?? 0) > 0, 'LATE_ON_THIS_LINE');
  note((answers.inquiriesLast6Months ?? 0) > 0, 'INQUIRIES_SPREAD_EVENLY');
  note((answers.newAccountsLast12Months ?? 0) > 0, 'OPENED_SPREAD_EVENLY');
  note(answers.monthlyIncome !== null, 'INCOME_STEADY_UNKNOWN');
  note(true, 'ALL_IN_YUAN');
  return list;
}

/** A full profile from quick answers, and everything that had to be assumed for it. */
export function expandQuickCheck(
  answers: QuickAnswers,
  names: QuickNames,
  asOf: IsoDate,
): { profile: Profile; assumptions: Assumption[] } {
  const cardAccounts = cards(answers, names.cards);
  const owedOnCards = (answers.cardBalances ?? (0 as Fen)) > 0 ? 1 : 0;
  const loans = quickLoans(answers, owedOnCards, names.lender);
  const others = withOpenings([...loans, ...cardAccounts], answers.newAccountsLast12Months, asOf);
  const blank = blankProfile();
  const profile: Profile = {
    ...blank,
    income: { ...blank.income, monthlyAverage: answers.monthlyIncome },
    accounts: [reviewedLine(answers, asOf), ...others],
    accountsComplete: true,
    inquiries: inquiriesFor(answers, asOf),
    publicRecords: recordsFor(answers, asOf),
    reviewedAccountId: LINE_ID,
    limitEvent: limitEvent(answers, asOf),
  };
  return { profile, assumptions: assumptionsOf(answers, loans) };
}
