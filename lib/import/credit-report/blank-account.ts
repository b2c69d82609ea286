// An account of which only the head is known, for those who fill it clause by clause.

import type { ReportAccount } from './report';

/** What every account's head tells. */
export type AccountTold = Pick<ReportAccount, 'kind' | 'column' | 'institution' | 'openedOn'> &
  Partial<ReportAccount>;

/** An open account in yuan with the given fields; everything else is not known. */
export const reportAccountWith = (told: AccountTold): ReportAccount => ({
  currency: 'CNY',
  purpose: null,
  cardTail: null,
  asOf: null,
  lent: null,
  limit: null,
  balance: null,
  largeInstalmentBalance: null,
  overdueAmount: null,
  endsOn: null,
  state: 'open',
  endedIn: null,
  overdueNow: null,
  overdueMonths: null,
  over90Months: null,
  doubts: [],
  words: '',
  ...told,
});
