import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type IsoDate } from '@/lib/units/calendar';
import { yuan } from '@/lib/units/fen';
import type { FactId } from '../../facts/facts';
import { readFacts } from '../../facts/read';
import { policyOn } from '../../policy/policy-on';
import { sampleProfiles } from '../../profile/samples/samples';
import type { Profile } from '../../profile/schema';
import { reviewLimit } from '../../review';
import { AS_OF, arbitraryProfile } from '../../testing/arbitrary-profile';
import { bankCard, withAccounts } from '../../testing/build';
import type { RollOff } from './event';
import { carriedTo, rollOffCalendar } from './roll-off';

const platform = policyOn(AS_OF, 'platform');
const calendarOf = (profile: Profile, asOf = AS_OF) => rollOffCalendar(profile, platform, asOf);
const factOn = (profile: Profile, id: FactId, on: IsoDate) =>
  readFacts(carriedTo(profile, on), on)[id];

const FACT_OF = {
  inquiryLeaves: (months: number | null) =>
    `hardInquiriesLast${months}Month${months === 1 ? '' : 's'}`,
  accountNotNew: (months: number | null) => `newAccountsLast${months}Months`,
} as const;

/** All of a count leaves; on each day it is what the event says, and the day before so many more. */
function expectCounts(profile: Profile, events: readonly RollOff[], id: FactId) {
  expect([id, events.length]).toEqual([id, readFacts(profile, AS_OF)[id] ?? 0]);
  for (const { on, left } of events) {
    const gone = events.filter((other) => other.on === on).length;
    expect([id, on, factOn(profile, id, on)]).toEqual([id, on, left]);
    expect([id, on, factOn(profile, id, addDays(on, -1))]).toEqual([id, on, (left ?? 0) + gone]);
  }
}

describe('the roll-off calendar', () => {
  it('agrees with the facts: n the day before, n − 1 on the day, for every inquiry and window', () => {
    fc.assert(
      fc.property(arbitraryProfile, (profile) => {
        const events = calendarOf(profile).filter(({ kind }) => kind === 'inquiryLeaves');
        for (const months of [1, 2, 3, 6, 12]) {
          const id = FACT_OF.inquiryLeaves(months) as FactId;
          const ofWindow = events.filter((event) => event.months === months);
          expectCounts(profile, ofWindow, id);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('agrees with the facts on new accounts, where every opening day is known', () => {
    fc.assert(
      fc.property(arbitraryProfile, (profile) => {
        const known = profile.accounts.filter(({ openedOn }) => openedOn !== null);
        const complete = { ...profile, accounts: known, accountsComplete: true };
        const events = calendarOf(complete).filter(({ kind }) => kind === 'accountNotNew');
        for (const months of [6, 12]) {
          expectCounts(
            complete,
            events.filter((event) => event.months === months),
            FACT_OF.accountNotNew(months) as FactId,
          );
        }
      }),
      { numRuns: 20 },
    );
  });

  it('agrees with the facts on the late months of each single account that is current', () => {
    fc.assert(
      fc.property(arbitraryProfile, (profile) => {
        for (const account of profile.accounts) {
          const single = { ...profile, accounts: [{ ...account, daysPastDue: 0 }] };
          const events = calendarOf(single).filter(({ kind }) => kind === 'lateMonthLeaves');
          expectCounts(single, events, 'lateMonthsLast24Months');
        }
      }),
      { numRuns: 20 },
    );
  });

  it('agrees with the facts on settled records, gone five years after they were cleared', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1900 }), { maxLength: 4 }), (ages) => {
        const publicRecords = ages.map((age) => ({
          kind: 'judgment' as const,
          on: '2020-01-01' as const,
          resolvedOn: addDays(AS_OF, -age),
        }));
        const profile = withAccounts([], { publicRecords });
        const events = calendarOf(profile).filter(({ kind }) => kind === 'recordLeaves');
        expectCounts(profile, events, 'derogatoryRecords');
      }),
      { numRuns: 30 },
    );
  });

  it('never lets an open record or a soft inquiry leave', () => {
    const profile = withAccounts([], {
      inquiries: [{ on: addDays(AS_OF, -3), institution: '甲银行', reason: 'self' }],
      publicRecords: [{ kind: 'badDebt', on: '2020-01-01', resolvedOn: null }],
    });
    expect(calendarOf(profile)).toEqual([]);
  });

  it('holds when accounts and guarantees end, and the next payments', () => {
    const profile = withAccounts(
      [
        bankCard({
          id: 'loan',
          product: 'instalment',
          limit: null,
          endsOn: '2027-02-10',
          dueDay: 5,
          monthlyPayment: yuan(900),
        }),
      ],
      { guarantees: [{ institution: '乙银行', balance: yuan(70_000), endsOn: '2027-01-01' }] },
    );
    expect(calendarOf(profile).map(({ kind, on, amount }) => [kind, on, amount])).toEqual([
      ['paymentDue', '2026-12-05', yuan(900)],
      ['guaranteeEnds', '2027-01-01', yuan(70_000)],
      ['accountMatures', '2027-02-10', yuan(4000)],
    ]);
  });

  it('is in order, lies ahead, and tells the review of each day', () => {
    const profile = sampleProfiles.stretched(AS_OF);
    const events = rollOffCalendar(profile, platform, AS_OF, { reviews: true });
    const days = events.map(({ on }) => on);
    expect(days).toEqual([...days].sort());
    expect(days.every((on) => on > AS_OF)).toBe(true);
    for (const { on, review } of events) {
      expect(review).toEqual(reviewLimit(carriedTo(profile, on), platform, on));
    }
  });
});
