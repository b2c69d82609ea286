// Stage: plan. Accounts that could be recorded wrongly: late though paid, open though settled, one
// counted as two, marked though nothing was bad.

import type { IsoDate } from '@/lib/units/calendar';
import { toFen } from '@/lib/units/fen';
import { institutionKey } from '../../facts/institution';
import { reviewedAccountId } from '../../facts/lines';
import { noticesOf, type NoticeCode } from '../../profile/notices';
import type { Account, Profile } from '../../profile/schema';
import { withAccounts } from '../levers';
import type { Claim, DisputeClaim } from './claim';
import { lateMonthsOf, paidIn, paidUpToNow } from './late-codes';

/** A record that ends with an account settled, or ended otherwise. */
const ENDS = /[CG]$/;
const MARKS = /[BDGZ]/g;

const changed = (profile: Profile, id: string, change: (account: Account) => Account) =>
  withAccounts(profile, (account) => (account.id === id ? change(account) : account));

/** Which accounts, by place, a notice is about. */
function noted(profile: Profile, asOf: IsoDate, code: NoticeCode): ReadonlySet<unknown> {
  const notices = noticesOf(profile, asOf).filter((notice) => notice.code === code);
  return new Set(notices.map(({ path }) => path[1]));
}

const ofAccount = (
  claim: DisputeClaim,
  id: string,
  contradicted: boolean,
  profile: Profile,
): Claim => ({ claim, subject: { kind: 'account', id }, contradicted, profile });

function lateClaims(profile: Profile, asOf: IsoDate): Claim[] {
  return profile.accounts.flatMap((account) =>
    lateMonthsOf(account, asOf).map(({ month, contradicted }): Claim => ({
      claim: 'LATE_MONTH_PAID',
      subject: { kind: 'lateMonth', id: account.id, month },
      contradicted,
      profile: changed(profile, account.id, (each) => paidIn(each, month)),
    })),
  );
}

function overdueClaims(profile: Profile, asOf: IsoDate): Claim[] {
  const odd = noted(profile, asOf, 'OVERDUE_NOT_IN_RECORD');
  return profile.accounts.flatMap(({ id, daysPastDue }, index) =>
    daysPastDue
      ? [ofAccount('OVERDUE_PAID', id, odd.has(index), changed(profile, id, paidUpToNow))]
      : [],
  );
}

const isLoan = ({ product, limit }: Account) =>
  product !== 'card' && product !== 'revolving' && limit === null;

/** A loan of which nothing is owed, or that its own record calls ended. */
const isSettled = ({ balance, repayment }: Account) =>
  balance === 0 || ENDS.test(repayment?.codes ?? '');

const settled = (account: Account): Account => ({
  ...account,
  closed: true,
  balance: toFen(0),
  monthlyPayment: toFen(0),
});

/** Open loans that look settled, and those whose record is too old to show that they were. */
function settledClaims(profile: Profile, asOf: IsoDate): Claim[] {
  const stale = noted(profile, asOf, 'RECORD_OLD');
  return profile.accounts.flatMap((account, index) => {
    const { id, closed } = account;
    const ended = isSettled(account);
    if (closed || !isLoan(account) || !(ended || stale.has(index))) return [];
    return [ofAccount('SETTLED_STILL_OPEN', id, ended, changed(profile, id, settled))];
  });
}

const SAME_FIELDS = ['product', 'currency', 'openedOn', 'limit', 'balance', 'closed'] as const;

const areOne = (a: Account, b: Account) =>
  a.openedOn !== null &&
  a.balance !== null &&
  institutionKey(a.institution) === institutionKey(b.institution) &&
  SAME_FIELDS.every((field) => a[field] === b[field]);

const without = (profile: Profile, id: string): Profile => ({
  ...profile,
  accounts: profile.accounts.filter((account) => account.id !== id),
  earlier: profile.earlier && {
    ...profile.earlier,
    balances: profile.earlier.balances.filter(({ accountId }) => accountId !== id),
  },
});

/** Two accounts alike in lender, kind, day, limit and balance; the line under review stays. */
function twinClaims(profile: Profile): Claim[] {
  const reviewed = reviewedAccountId(profile);
  const { accounts } = profile;
  return accounts.flatMap((account, index) => {
    const first = accounts.slice(0, index).find((earlier) => areOne(earlier, account));
    if (!first || account.closed) return [];
    const { id } = account.id === reviewed ? first : account;
    return [ofAccount('COUNTED_TWICE', id, true, without(profile, id))];
  });
}

function markClaims(profile: Profile): Claim[] {
  const cleared = (account: Account): Account => ({
    ...account,
    repayment: account.repayment && {
      ...account.repayment,
      codes: account.repayment.codes.replace(MARKS, 'N'),
    },
  });
  return profile.accounts.flatMap(({ id, repayment }) =>
    repayment !== null && repayment.codes.search(MARKS) >= 0
      ? [ofAccount('RECORD_NOT_MINE', id, false, changed(profile, id, cleared))]
      : [],
  );
}

/** What could be wrong about accounts. */
export const accountClaims = (profile: Profile, asOf: IsoDate): Claim[] => [
  ...overdueClaims(profile, asOf),
  ...lateClaims(profile, asOf),
  ...settledClaims(profile, asOf),
  ...twinClaims(profile),
  ...markClaims(profile),
];
