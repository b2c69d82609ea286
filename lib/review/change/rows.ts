// Stage: change. The rows of two records side by side, and the record in which some rows stand as
// after and all others as before.

import type { Account, Profile } from '../profile/schema';
import { withLateMonths, type LateMonth } from './late-months';
import { keyOf, type Member } from './member';

/** Whether a member stands as after. */
export type Has = (key: string) => boolean;

type Lists = Pick<Profile, 'accounts' | 'inquiries' | 'guarantees' | 'publicRecords'>;
type ListName = keyof Lists;
type RowOf<Name extends ListName> = NonNullable<Lists[Name]>[number];

const MEMBER_OF: { [Name in ListName]: (row: RowOf<Name>) => Member } = {
  accounts: ({ id }) => ({ kind: 'account', id }),
  inquiries: ({ on, institution, reason }) => ({ kind: 'inquiry', on, institution, reason }),
  guarantees: ({ institution }) => ({ kind: 'guarantee', institution }),
  publicRecords: ({ kind, on }) => ({ kind: 'publicRecord', record: kind, on }),
};

/** What stands behind one member on each side: none, one, or several rows alike. */
type Row<Item> = { member: Member; key: string; was: Item[]; is: Item[] };

function rowsOf<Name extends ListName>(name: Name, was: Profile, is: Profile): Row<RowOf<Name>>[] {
  const rows = new Map<string, Row<RowOf<Name>>>();
  const add = (items: readonly RowOf<Name>[] | null, side: 'was' | 'is') => {
    for (const item of items ?? []) {
      const member = MEMBER_OF[name](item);
      const key = keyOf(member);
      const row = rows.get(key) ?? { member, key, was: [], is: [] };
      row[side].push(item);
      rows.set(key, row);
    }
  };
  add(is[name] as RowOf<Name>[] | null, 'is');
  add(was[name] as RowOf<Name>[] | null, 'was');
  return [...rows.values()];
}

/** Two records' rows, list by list. */
export type Rows = {
  was: Profile;
  is: Profile;
  lists: { [Name in ListName]: Row<RowOf<Name>>[] };
  /** By account: the late months that are members of their own. */
  lateMonths: ReadonlyMap<string, readonly LateMonth[]>;
};

/** The rows of both records, paired by what they are about. */
export const pairedRows = (
  was: Profile,
  is: Profile,
  lateMonths: Rows['lateMonths'] = new Map(),
): Rows => ({
  was,
  is,
  lateMonths,
  lists: {
    accounts: rowsOf('accounts', was, is),
    inquiries: rowsOf('inquiries', was, is),
    guarantees: rowsOf('guarantees', was, is),
    publicRecords: rowsOf('publicRecords', was, is),
  },
});

/** The rows of a list that are not the same on both sides. */
export const differing = <Item>(rows: readonly Row<Item>[]): Row<Item>[] =>
  rows.filter(({ was, is }) => JSON.stringify(was) !== JSON.stringify(is));

const pick = <Item>(rows: readonly Row<Item>[], has: Has): Item[] =>
  rows.flatMap(({ key, was, is }) => (has(key) ? is : was));

function pickAccounts({ lists, lateMonths }: Rows, has: Has): Account[] {
  return lists.accounts.flatMap(({ key, was: [was], is: [is] }) => {
    const base = has(key) ? is : was;
    if (!base) return [];
    const months = lateMonths.get(base.id);
    return months ? withLateMonths(base, { was, is }, months, has) : base;
  });
}

export const TOLD: Member = { kind: 'told' };
const TOLD_KEY = keyOf(TOLD);

const toldOf = ({ accountsComplete, reviewedAccountId, limitEvent, ...lists }: Profile) =>
  [
    accountsComplete,
    reviewedAccountId,
    limitEvent?.accountId,
    lists.inquiries === null,
    lists.guarantees === null,
    lists.publicRecords === null,
  ].join();

/** Whether the two records differ in which lists were told, or in which line is under review. */
export const toldDiffers = ({ was, is }: Rows): boolean => toldOf(was) !== toldOf(is);

/** The record in which each row stands as after where its member does, and as before elsewhere. */
export function mixedRecord(rows: Rows, has: Has): Profile {
  const { was, is, lists } = rows;
  const told = has(TOLD_KEY) ? is : was;
  return {
    ...told,
    accounts: pickAccounts(rows, has),
    inquiries: told.inquiries && pick(lists.inquiries, has),
    guarantees: told.guarantees && pick(lists.guarantees, has),
    publicRecords: told.publicRecords && pick(lists.publicRecords, has),
  };
}
