// An inquiry or a loan in the borrower's name that somebody else asked for. Like a dispute it names
// nothing until the borrower has chosen.

import type { Account, Dispute, Member } from '@/lib/review';
import { disputeKey, inquiryFigures } from './dispute';
import { evidenceFor } from './evidence';
import { closing, lenderOf, opening, productOf } from './frame';
import { figure, item, paragraph, type Part } from './letter';
import type { Matter } from './matter';

type Inquiry = Extract<Member, { kind: 'inquiry' }>;
type Stranger =
  | { key: string; kind: 'inquiry'; inquiry: Inquiry }
  | { key: string; kind: 'account'; account: Account };

/** Every inquiry and account that could be somebody else's doing. */
export function strangers({ disputes, profile }: Matter): Stranger[] {
  const inquiries = disputes.flatMap(({ claim, subject }: Dispute): Stranger[] =>
    claim === 'INQUIRY_NOT_MADE' && subject.kind === 'inquiry'
      ? [{ key: disputeKey({ claim, subject }), kind: 'inquiry', inquiry: subject }]
      : [],
  );
  const accounts = profile.accounts.map((account): Stranger => ({
    key: `account ${account.id}`,
    kind: 'account',
    account,
  }));
  return [...inquiries, ...accounts];
}

function what(chosen: Stranger | null): Part {
  if (chosen === null) return paragraph('NOT_MINE_OPEN', { record: figure.blank('record') });
  if (chosen.kind === 'inquiry')
    return paragraph('NOT_MINE_INQUIRY', inquiryFigures(chosen.inquiry));
  const { account } = chosen;
  return paragraph('NOT_MINE_ACCOUNT', { lender: lenderOf(account), product: productOf(account) });
}

function addressee(chosen: Stranger | null) {
  if (chosen === null) return figure.blank('lender');
  return chosen.kind === 'inquiry'
    ? figure.name(chosen.inquiry.institution, 'lender')
    : lenderOf(chosen.account);
}

/** The letter on what the borrower never asked for; `subject` is its key, `null` leaves blanks. */
export function notMine(matter: Matter, subject: string | null): Part[] {
  const chosen = strangers(matter).find(({ key }) => key === subject) ?? null;
  return [
    ...opening('notMine', addressee(chosen)),
    what(chosen),
    paragraph('MY_REQUESTS'),
    item('ASK_APPLICATION'),
    item('ASK_CONSENT'),
    item('ASK_STOP_ON_IT'),
    item('ASK_REMOVE'),
    paragraph('POLICE'),
    ...closing(evidenceFor('notMine', matter)),
  ];
}
