// Where money goes on a day: accounts that are current stay current, then arrears that can still
// be cured before they count as worse, then other arrears, then whatever the order says.

import { addDays, type IsoDate } from '@/lib/units/calendar';
import type { Account } from './account';

/** A record's code rises after 30 days late, and every 30 days from there. */
const BUCKET_DAYS = 30;

const bySoonestBucket = (a: Account, b: Account) =>
  (a.nextBucketOn ?? '') < (b.nextBucketOn ?? '') ? -1 : 1;

function put(account: Account, most: number): number {
  const paid = Math.min(most, account.balance);
  account.balance -= paid;
  account.payment += paid;
  account.due = Math.max(0, account.due - paid);
  return paid;
}

/** Pays the accounts, given in the order for spare money, and returns what is left. */
export function payAccounts(ordered: readonly Account[], amount: number, on: IsoDate): number {
  let money = amount;
  const current = ordered.filter(({ nextBucketOn }) => nextBucketOn === null);
  for (const account of current.toSorted((a, b) => a.due - b.due)) {
    money -= put(account, Math.min(money, account.due));
  }
  const late = ordered.filter(({ nextBucketOn }) => nextBucketOn !== null).sort(bySoonestBucket);
  for (const account of late) {
    const curable = (account.nextBucketOn ?? on) > on && account.due <= money;
    if (curable) money -= put(account, account.due);
  }
  for (const account of late) money -= put(account, Math.min(money, account.due));
  for (const account of ordered) money -= put(account, money);
  return money;
}

/** Notes which accounts are overdue after a payment day, and when they next count as worse. */
export function noteArrears(account: Account, on: IsoDate): void {
  if (account.due === 0) {
    account.nextBucketOn = null;
    return;
  }
  account.nextBucketOn ??= addDays(on, BUCKET_DAYS + 1);
  while (account.nextBucketOn <= on) {
    account.nextBucketOn = addDays(account.nextBucketOn, BUCKET_DAYS);
  }
}
