// What no pay-off plan can be made of. A plan would come out of it too, with an end and a sum, and be
// nonsense: so it is refused by name instead.

import { isIsoDate, type IsoDate } from '@/lib/units/calendar';
import type { PayoffDebt, PayoffOptions } from './debt';

const ORDERS: readonly unknown[] = ['avalanche', 'snowball', 'fewestLenders'];

function amount(name: string, value: number): void {
  if (!Number.isFinite(value)) throw new RangeError(`${name} is no amount: ${value}`);
}

function day(name: string, value: IsoDate): void {
  if (!isIsoDate(value)) throw new RangeError(`${name} is no day: ${value}`);
}

function rate(name: string, value: number): void {
  if (!(value >= 0 && value < Infinity)) throw new RangeError(`${name} is no rate: ${value}`);
}

function refuseDebt({ id, balance, annualRate, minimum, promotion, arrears }: PayoffDebt): void {
  amount(`the balance of ${id}`, balance);
  amount(`the minimum of ${id}`, minimum);
  rate(`the rate of ${id}`, annualRate);
  if (promotion) {
    rate(`the promotional rate of ${id}`, promotion.annualRate);
    day(`the end of the promotion of ${id}`, promotion.until);
  }
  if (arrears) {
    amount(`the arrears of ${id}`, arrears.due);
    day(`the next bucket of ${id}`, arrears.nextBucketOn);
  }
}

/** Throws a RangeError that names the first thing which is no amount, no rate, no day or no order. */
export function refuseOdd(debts: readonly PayoffDebt[], options: PayoffOptions): void {
  const { extra, order, asOf, firstPaymentOn, cashFloor = 0, cash = 0 } = options;
  debts.forEach(refuseDebt);
  amount('extra', extra);
  amount('cashFloor', cashFloor);
  amount('cash', cash);
  day('asOf', asOf);
  if (firstPaymentOn) day('firstPaymentOn', firstPaymentOn);
  for (const dated of [...(options.raises ?? []), ...(options.lumpSums ?? [])]) {
    amount(`what comes on ${dated.on}`, dated.amount);
    day('the day of a raise or a single sum', dated.on);
  }
  if (!Array.isArray(order) && !ORDERS.includes(order)) {
    throw new RangeError(`no order of paying is called ${String(order)}`);
  }
}
