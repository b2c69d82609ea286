// Which account of an earlier report is which of a later one. Nothing but the sentence identifies
// an account, and its bank may by now print another form of its name.

import { institutionKey } from '@/lib/review';
import type { ReportAccount } from './report';

/** Places in the two lists; `null` where the other report has no such account. */
export type AccountPair = { earlier: number | null; later: number | null };

const isCard = ({ kind }: ReportAccount) => kind === 'card' || kind === 'quasiCard';

/** What does not change over an account's life. */
const identityOf = (account: ReportAccount): string =>
  [
    isCard(account) ? account.kind : account.column,
    institutionKey(account.institution),
    account.openedOn,
    account.currency,
    account.lent ?? '',
  ].join('|');

/**
 * Pairs the accounts of two reports. Accounts that share every trait pair by the last digits of
 * their cards first, then in the order of the reports: they are separate accounts in both.
 */
export function matchAccounts(
  earlier: readonly ReportAccount[],
  later: readonly ReportAccount[],
): AccountPair[] {
  const waiting = new Map<string, number[]>();
  earlier.forEach((account, index) => {
    const key = identityOf(account);
    const same = waiting.get(key);
    if (same) same.push(index);
    else waiting.set(key, [index]);
  });
  const pairOf = new Map<number, number>();
  const claim = (fits: (before: ReportAccount, after: ReportAccount) => boolean) =>
    later.forEach((account, index) => {
      if (pairOf.has(index)) return;
      const same = waiting.get(identityOf(account)) ?? [];
      const at = same.findIndex((place) => {
        const before = earlier[place];
        return before !== undefined && fits(before, account);
      });
      const [found] = at < 0 ? [] : same.splice(at, 1);
      if (found !== undefined) pairOf.set(index, found);
    });
  claim((before, after) => before.cardTail !== null && before.cardTail === after.cardTail);
  claim((before, after) => before.cardTail === null || after.cardTail === null);
  const left = [...waiting.values()].flat().sort((a, b) => a - b);
  return [
    ...later.map((_, index) => ({ earlier: pairOf.get(index) ?? null, later: index })),
    ...left.map((index) => ({ earlier: index, later: null })),
  ];
}
