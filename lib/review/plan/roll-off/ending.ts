// Stage: plan. What ends or falls due on a known day: accounts, guarantees, the next payments.

import type { IsoDate } from '@/lib/units/calendar';
import { monthlyPaymentOf } from '../../facts/debts';
import type { Profile } from '../../profile/schema';
import { nextDueOn } from '../late-payment';
import type { RollOff } from './event';

/** Open accounts with a day on which they end. */
export function accountsMaturing({ accounts }: Profile, asOf: IsoDate): RollOff[] {
  return accounts.flatMap(({ id, closed, endsOn, balance }): RollOff[] =>
    closed || endsOn === null || endsOn <= asOf
      ? []
      : [
          {
            kind: 'accountMatures',
            on: endsOn,
            subject: { kind: 'account', id },
            months: null,
            left: null,
            amount: balance,
          },
        ],
  );
}

/** Guarantees with a day on which they end. */
export function guaranteesEnding({ guarantees }: Profile, asOf: IsoDate): RollOff[] {
  return (guarantees ?? []).flatMap(({ institution, balance, endsOn }): RollOff[] =>
    endsOn === null || endsOn <= asOf
      ? []
      : [
          {
            kind: 'guaranteeEnds',
            on: endsOn,
            subject: { kind: 'guarantee', institution },
            months: null,
            left: null,
            amount: balance,
          },
        ],
  );
}

/** The next payment of each open account, where its due day is known. */
export function paymentsDue({ accounts }: Profile, asOf: IsoDate): RollOff[] {
  return accounts.flatMap((account): RollOff[] => {
    const { id, closed, dueDay } = account;
    const payment = monthlyPaymentOf(account);
    if (closed || dueDay === null || payment === 0) return [];
    return [
      {
        kind: 'paymentDue',
        on: nextDueOn(dueDay, asOf),
        subject: { kind: 'account', id },
        months: null,
        left: null,
        amount: payment,
      },
    ];
  });
}
