// Who gets a letter: the lender behind the account or the record it is about, of which kind, and the
// app that is only the way in.

import type { Account, InstitutionKind } from '@/lib/review';
import { plainText } from '@/lib/units/plain-text';
import { disputeKey, recordsToDispute } from './dispute';
import { debtInQuestion } from './hardship';
import type { LetterId } from './letter';
import { reviewedAccount, type Matter } from './matter';
import { strangers } from './not-mine';

export type Addressee = {
  /** `null` while nothing names it. */
  name: string | null;
  kind: InstitutionKind;
  /** The account's product, where the letter is about one. */
  product: Account['product'] | null;
  platform: string | null;
};

const NOBODY: Addressee = { name: null, kind: 'unknown', product: null, platform: null };

const orNull = (text: string | null) => plainText(text ?? '') || null;

const ofAccount = (account: Account | null): Addressee =>
  account === null
    ? NOBODY
    : {
        name: orNull(account.institution),
        kind: account.institutionKind,
        product: account.product,
        platform: orNull(account.platform),
      };

function ofRecord(matter: Matter, subject: string | null): Addressee {
  const record = recordsToDispute(matter).find((each) => disputeKey(each) === subject)?.subject;
  if (record?.kind === 'inquiry') return { ...NOBODY, name: orNull(record.institution) };
  if (record?.kind !== 'account' && record?.kind !== 'lateMonth') return NOBODY;
  return ofAccount(matter.profile.accounts.find(({ id }) => id === record.id) ?? null);
}

function ofStranger(matter: Matter, subject: string | null): Addressee {
  const stranger = strangers(matter).find(({ key }) => key === subject);
  if (!stranger) return NOBODY;
  return stranger.kind === 'account'
    ? ofAccount(stranger.account)
    : { ...NOBODY, name: orNull(stranger.inquiry.institution) };
}

/** The lender that a letter goes to; nobody by name while no record is chosen. */
export function addresseeOf(id: LetterId, matter: Matter, subject: string | null): Addressee {
  switch (id) {
    case 'hardship':
      return ofAccount(debtInQuestion(matter, subject));
    case 'dispute':
      return ofRecord(matter, subject);
    case 'notMine':
      return ofStranger(matter, subject);
    default:
      return ofAccount(reviewedAccount(matter));
  }
}
