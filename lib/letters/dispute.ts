// A dispute about a record that the borrower says is wrong. Which one it is only the borrower can
// say: until one is chosen the letter holds a blank, and it never says what is wrong by itself.

import type { Account, Dispute, Member } from '@/lib/review';
import { evidenceFor } from './evidence';
import { closing, lenderOf, opening, productOf } from './frame';
import { figure, item, paragraph, type Figure, type Part, type Receiver } from './letter';
import type { Matter } from './matter';
import type { PartCode } from './parts';

/** The same text for the same claim about the same record. */
export const disputeKey = ({ claim, subject }: Pick<Dispute, 'claim' | 'subject'>): string =>
  JSON.stringify([claim, subject]);

/** Records of the credit report that can be disputed; an income that nobody saw is not one. */
export const recordsToDispute = ({ disputes }: Matter): Dispute[] =>
  disputes.filter(({ claim }) => claim !== 'INCOME_NOT_SEEN');

const ACCOUNT_PARTS: Partial<Record<Dispute['claim'], PartCode>> = {
  LATE_MONTH_PAID: 'RECORD_LATE_MONTH',
  OVERDUE_PAID: 'RECORD_OVERDUE',
  SETTLED_STILL_OPEN: 'RECORD_SETTLED',
  COUNTED_TWICE: 'RECORD_TWICE',
  RECORD_NOT_MINE: 'RECORD_MARKED',
};

/** Who reported a record, as far as it says. */
function reporter(subject: Member | null, accounts: readonly Account[]): Figure {
  if (subject === null) return figure.blank('lender');
  if (subject.kind === 'inquiry') return figure.name(subject.institution, 'lender');
  if (subject.kind !== 'account' && subject.kind !== 'lateMonth') return figure.blank('lender');
  return lenderOf(accounts.find(({ id }) => id === subject.id) ?? null);
}

/** Who looked, when, and for which reason, as figures of a sentence. */
export function inquiryFigures(
  subject: Extract<Member, { kind: 'inquiry' }>,
): Record<string, Figure> {
  return {
    lender: figure.name(subject.institution, 'lender'),
    day: figure.day(subject.on, 'eventDay'),
    reason: { kind: 'inquiry', reason: subject.reason },
  };
}

function recordPart({ claim, subject }: Dispute, accounts: readonly Account[]): Part {
  if (subject.kind === 'inquiry') {
    const code = claim === 'COUNTED_TWICE' ? 'RECORD_TWICE_INQUIRY' : 'RECORD_INQUIRY';
    return paragraph(code, inquiryFigures(subject));
  }
  if (subject.kind === 'publicRecord') {
    const { record, on } = subject;
    const day = figure.day(on, 'eventDay');
    return paragraph('RECORD_PUBLIC', { record: { kind: 'publicRecord', record }, day });
  }
  const code = ACCOUNT_PARTS[claim];
  if (!code || (subject.kind !== 'account' && subject.kind !== 'lateMonth')) return recordOpen;
  const account = accounts.find(({ id }) => id === subject.id) ?? null;
  const named = { lender: lenderOf(account), product: productOf(account) };
  return subject.kind === 'lateMonth'
    ? paragraph(code, { ...named, month: figure.month(subject.month) })
    : paragraph(code, named);
}

const recordOpen = paragraph('RECORD_OPEN', { record: figure.blank('record') });

/**
 * `subject`: the key of the record that the borrower calls wrong; `null` while none is chosen. It may
 * go to whoever reported it or to the bureau, with the same words.
 */
export function dispute(matter: Matter, subject: string | null, to: Receiver): Part[] {
  const { accounts } = matter.profile;
  const chosen = recordsToDispute(matter).find((each) => disputeKey(each) === subject) ?? null;
  return [
    ...opening('dispute', reporter(chosen?.subject ?? null, accounts), to),
    chosen ? recordPart(chosen, accounts) : recordOpen,
    paragraph('THE_TRUTH', { truth: figure.blank('truth') }),
    paragraph('MY_REQUESTS'),
    item('ASK_CHECK'),
    item('ASK_CORRECT'),
    item('ASK_STATEMENT'),
    ...closing(evidenceFor('dispute', matter, chosen?.claim ?? null)),
  ];
}
