// Every change that the form makes to a draft. Parts that did not change stay the same objects, so
// that a screen draws again only what did.

import {
  blankAccount,
  blankBalance,
  blankGuarantee,
  blankInquiry,
  blankMonth,
  blankPublicRecord,
  nextAccountId,
  type Draft,
} from './draft';
import { readPath, type FormIssue } from './issue';

type Part = { readonly [key: string]: unknown };

const isPart = (value: unknown): value is Part => typeof value === 'object' && value !== null;

function changed(
  part: unknown,
  path: FormIssue['path'],
  change: (old: unknown) => unknown,
): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return change(part);
  if (!isPart(part) || !Object.hasOwn(part, key)) return part;
  const old = part[key];
  const next = changed(old, rest, change);
  if (next === old) return part;
  return Array.isArray(part) ? part.with(Number(key), next) : { ...part, [key]: next };
}

/** The draft with one text changed; a path that leads to no text changes nothing. */
export const setText = (draft: Draft, path: string, text: string): Draft =>
  changed(draft, readPath(path), (old) => (typeof old === 'string' ? text : old)) as Draft;

const BLANK_ROWS = {
  accounts: (draft: Draft) => blankAccount(nextAccountId(draft.accounts)),
  inquiries: blankInquiry,
  guarantees: blankGuarantee,
  publicRecords: blankPublicRecord,
  'income.months': blankMonth,
  'business.receipts': blankMonth,
  'earlier.balances': blankBalance,
};

/** A list of rows, by its path. */
export type ListName = keyof typeof BLANK_ROWS;

const changeRows = (
  draft: Draft,
  list: ListName,
  change: (rows: readonly unknown[]) => readonly unknown[],
) => changed(draft, readPath(list), (rows) => (Array.isArray(rows) ? change(rows) : rows)) as Draft;

/** An empty row for a list, with an id of its own where rows have one. */
export const blankRow = (draft: Draft, list: ListName): unknown => BLANK_ROWS[list](draft);

/** The draft with rows put in at a place of a list, at its end where none is given. */
export const insertRows = (
  draft: Draft,
  list: ListName,
  rows: readonly unknown[],
  at = Infinity,
): Draft => changeRows(draft, list, (old) => [...old.slice(0, at), ...rows, ...old.slice(at)]);

/** The draft without the row at a place of a list. */
export const removeRow = (draft: Draft, list: ListName, at: number): Draft =>
  changeRows(draft, list, (old) => old.toSpliced(at, 1));

/** The draft with a copy of an account right behind it, under an id of its own. */
export function duplicateAccount(draft: Draft, at: number): Draft {
  const account = draft.accounts[at];
  if (account === undefined) return draft;
  const copy = { ...account, id: nextAccountId(draft.accounts) };
  return insertRows(draft, 'accounts', [copy], at + 1);
}
