// Oddities of one account while it is typed, before the whole form is judged.

import { blankProfile, noticesOf, type NoticeCode } from '@/lib/review';
import type { IsoDate } from '@/lib/units/calendar';
import type { AccountDraft } from './draft';
import { readFields } from './fields';
import { readRecord } from './record';
import { ACCOUNT } from './tables';

type AccountNotice = { field: string; code: NoticeCode };

/** What is odd about an account and may well be true; what cannot be read yet is passed over. */
export function accountNotices(account: AccountDraft, asOf: IsoDate): AccountNotice[] {
  const read = {
    id: account.id,
    ...readFields(ACCOUNT, account, [], []),
    repayment: readRecord(account.repayment, [], []),
  };
  return noticesOf({ ...blankProfile(), accounts: [read] }, asOf).map(({ path, code }) => ({
    field: path.slice(2).join('.'),
    code,
  }));
}
