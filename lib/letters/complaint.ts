// A complaint: to the lender's own desk first, naming the body that hears it next. The days that a
// rule gives are named only where that rule binds this kind of lender.

import { evidenceFor } from './evidence';
import { eventPart } from './explanation';
import { aboutAccount, closing, lenderOf, opening } from './frame';
import { figure, item, paragraph, type Part } from './letter';
import { reviewedAccount, type Matter } from './matter';
import type { PartCode } from './parts';
import { deadlinesOf, supervisorOf } from './route';

const OTHERWISE: Record<'nfra' | 'local' | 'open', PartCode> = {
  nfra: 'OTHERWISE_NATIONAL',
  local: 'OTHERWISE_LOCAL',
  open: 'OTHERWISE_OPEN',
};

/** The letter to the complaints desk; without a known kind of lender it names no days and no body. */
export function complaint(matter: Matter): Part[] {
  const account = reviewedAccount(matter);
  const kind = account?.institutionKind ?? 'unknown';
  const supervisor = supervisorOf(kind);
  const days = deadlinesOf('complaint', kind).map((deadline) => figure.count(deadline.days));
  const [simple, complex, special] = days;
  const national = supervisor === 'nfra' && simple && complex && special;
  return [
    ...opening('complaint', lenderOf(account)),
    aboutAccount(account),
    eventPart(matter),
    paragraph('ASKED_BEFORE', { day: figure.blank('askedOn') }),
    paragraph('ANSWERED', { answer: figure.blank('answer') }),
    paragraph('MY_REQUESTS'),
    item('ASK_VERIFY'),
    item('ASK_GROUNDS'),
    item('ASK_PERSON'),
    item('ASK_RESULT'),
    national ? paragraph('TIME_NATIONAL', { simple, complex, special }) : paragraph('TIME_OPEN'),
    paragraph(OTHERWISE[supervisor ?? 'open']),
    ...closing(evidenceFor('complaint', matter)),
  ];
}
