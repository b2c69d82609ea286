// Stage: plan. Records that stop counting on a day that is known already: inquiries window by window,
// new accounts, late months, settled records. The same windows that the facts are read with.

import { addToMonth, leavesWindowOn, type IsoDate } from '@/lib/units/calendar';
import type { Member } from '../../change/member';
import { RETENTION_MONTHS } from '../../facts/records';
import { REPAYMENT_WINDOW_MONTHS } from '../../facts/repayment';
import { HARD_REASONS } from '../../profile/lists';
import type { Profile } from '../../profile/schema';
import { lateMonthsOf } from '../dispute/late-codes';
import { INQUIRY_WINDOWS, type RollOff, type RollOffKind } from './event';

/** Accounts count as new for so many months. */
const NEW_ACCOUNT_WINDOWS = [6, 12] as const;

type Dated = { on: IsoDate; subject: Member };

/** Each with how many of them are left once all of its day have gone. */
function leavingFrom(
  kind: RollOffKind,
  months: number,
  dated: readonly Dated[],
  asOf: IsoDate,
): RollOff[] {
  const ahead = dated.filter(({ on }) => on > asOf);
  return ahead.map(({ on, subject }) => ({
    kind,
    on,
    subject,
    months,
    left: ahead.filter((other) => other.on > on).length,
    amount: null,
  }));
}

/** Hard inquiries leaving each window; none where none were told. */
export function inquiriesLeaving({ inquiries }: Profile, asOf: IsoDate): RollOff[] {
  const hard = (inquiries ?? []).filter(({ on, reason }) => HARD_REASONS.has(reason) && on <= asOf);
  return INQUIRY_WINDOWS.flatMap((months) =>
    leavingFrom(
      'inquiryLeaves',
      months,
      hard.map(({ on, institution, reason }) => ({
        on: leavesWindowOn(on, months),
        subject: { kind: 'inquiry', on, institution, reason },
      })),
      asOf,
    ),
  );
}

/** Accounts that stop counting as new. */
export function accountsAgeing({ accounts }: Profile, asOf: IsoDate): RollOff[] {
  return NEW_ACCOUNT_WINDOWS.flatMap((months) =>
    leavingFrom(
      'accountNotNew',
      months,
      accounts.flatMap(({ id, openedOn }): Dated[] =>
        openedOn === null || openedOn > asOf
          ? []
          : [{ on: leavesWindowOn(openedOn, months), subject: { kind: 'account', id } }],
      ),
      asOf,
    ),
  );
}

/** Late months, account by account: each leaves on the first day of the month 24 months later. */
export function lateMonthsLeaving({ accounts }: Profile, asOf: IsoDate): RollOff[] {
  return accounts.flatMap((account) =>
    leavingFrom(
      'lateMonthLeaves',
      REPAYMENT_WINDOW_MONTHS,
      lateMonthsOf(account, asOf).map(({ month }) => ({
        on: `${addToMonth(month, REPAYMENT_WINDOW_MONTHS)}-01` as IsoDate,
        subject: { kind: 'lateMonth', id: account.id, month },
      })),
      asOf,
    ),
  );
}

/** Settled records, five years after they were cleared; an open one never ages. */
export function recordsLeaving({ publicRecords }: Profile, asOf: IsoDate): RollOff[] {
  return leavingFrom(
    'recordLeaves',
    RETENTION_MONTHS,
    (publicRecords ?? []).flatMap(({ kind, on, resolvedOn }): Dated[] =>
      resolvedOn === null
        ? []
        : [
            {
              on: leavesWindowOn(resolvedOn, RETENTION_MONTHS),
              subject: { kind: 'publicRecord', record: kind, on },
            },
          ],
    ),
    asOf,
  );
}
