// Reads a Beancount ledger as far as the check of sample bills needs: day, time, party, and how much
// moved. The first posting of an entry is what it moved; a fee stands in postings of its own.

import type { BillRow } from '../bill';

export type Entry = {
  on: string;
  time: string | null;
  party: string;
  amount: number;
  /** The first account that gained, and the first that lost. */
  to: string;
  from: string;
};

const ENTRY = /^(\d{4}-\d\d-\d\d) \* "((?:[^"\\]|\\.)*)"/u;
const PAID_AT = /^\s+payTime: "\S+ (\S+)/u;
const POSTING = /^\s+([A-Z][\w:]+) (-?)([\d.]+) CNY/u;

const fenOf = (yuan: string) => Math.round(Number(yuan) * 100);

/** The entries of a ledger; `amount` is what moved in all, in fen, without a sign. */
export function ledgerOf(text: string): Entry[] {
  const entries: Entry[] = [];
  for (const line of text.split('\n')) {
    const [, on, party = ''] = ENTRY.exec(line) ?? [];
    const entry = entries.at(-1);
    if (on !== undefined) {
      entries.push({
        on,
        time: null,
        party: party.replaceAll('\\"', '"'),
        amount: 0,
        to: '',
        from: '',
      });
    } else if (entry) {
      entry.time = PAID_AT.exec(line)?.[1] ?? entry.time;
      const [, account = '', minus, yuan = '0'] = POSTING.exec(line) ?? [];
      if (minus === '') entry.amount += fenOf(yuan);
      if (minus === '') entry.to ||= account;
      else entry.from ||= account;
    }
  }
  return entries;
}

/** Whether a row goes the way of its entry: to or from the statement's own account, where known. */
export function goesTheWayOf(row: BillRow, entry: Entry, own: string | null): boolean {
  if (row.direction === 'neutral') return true;
  const isIn = row.direction === 'in';
  if (own !== null) return (isIn ? entry.to : entry.from) === own;
  return isIn ? /^(Income|Expenses)/u.test(entry.from) : entry.to.startsWith('Expenses');
}

/** The account that every entry of a bank's statement moves; `null` for a wallet. */
export function ownAccountOf(entries: readonly Entry[]): string | null {
  const [first] = entries;
  const candidates = first ? [first.to, first.from] : [];
  return (
    candidates.find((account) =>
      entries.every(({ to, from }) => to === account || from === account),
    ) ?? null
  );
}

const isOf = (row: BillRow, entry: Entry) =>
  row.on === entry.on &&
  Math.abs(row.amount) === entry.amount &&
  (entry.time === null || row.time === entry.time);

/** Each entry with a row of its own; the entries without one, and the rows no entry took. */
export function agreementOf(rows: readonly BillRow[], entries: readonly Entry[]) {
  const left = [...rows];
  const matched: { row: BillRow; entry: Entry }[] = [];
  const missing: Entry[] = [];
  for (const entry of entries) {
    const fits = left.filter((row) => isOf(row, entry));
    const best = fits.find((row) => row.counterparty.includes(entry.party)) ?? fits[0];
    if (best === undefined) {
      missing.push(entry);
      continue;
    }
    left.splice(left.indexOf(best), 1);
    matched.push({ row: best, entry });
  }
  return { matched, missing, left };
}
