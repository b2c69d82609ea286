// Whether anything was entered. A part of the form that holds nothing says nothing: it is neither
// judged nor counted among the answers.

import { isBlank } from './fields';
import type { AccountDraft } from './draft';

/** Whether anything at all was entered below a part of a draft. */
export function isEmpty(part: unknown): boolean {
  if (typeof part === 'string') return isBlank(part);
  if (typeof part !== 'object' || part === null) return true;
  return Object.values(part).every(isEmpty);
}

/** Whether an account says nothing: its id is not the borrower's. */
export const isEmptyAccount = (account: AccountDraft) => isEmpty({ ...account, id: '' });
