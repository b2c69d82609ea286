import { describe, expect, it } from 'vitest';
import { addDays, type IsoDate } from '@/lib/units/calendar';
import { yuan } from '@/lib/units/fen';
import { readFacts } from '../../facts/read';
import { policyOn } from '../../policy/policy-on';
import { SAMPLE_IDS } from '../../profile/samples/sample-ids';
import { sampleProfiles } from '../../profile/samples/samples';
import type { Account, Profile } from '../../profile/schema';
import { decide } from '../../review';
import { AS_OF } from '../../testing/arbitrary-profile';
import { bankCard, withAccounts } from '../../testing/build';
import { WORSENINGS } from '../distance-levers';
import { isHarsher } from '../harsher';
import { earlyWarnings } from './early-warnings';
import { carriedTo } from './roll-off';

const platform = policyOn(AS_OF, 'platform');
const loan = (fields: Partial<Account>) =>
  bankCard({ id: 'loan', product: 'instalment', limit: null, balance: yuan(20_000), ...fields });
const household = (cash: number, essentials = 3000) => ({
  cashAtHand: yuan(cash),
  monthlyEssentials: yuan(essentials),
});
const warningsOf = (accounts: Account[], fields: Partial<Profile> = {}) =>
  earlyWarnings(withAccounts(accounts, fields), platform, AS_OF);

describe('early warnings', () => {
  it('tell the first payment that cash above the floor does not reach', () => {
    const accounts = [
      loan({ id: 'a', dueDay: 5, monthlyPayment: yuan(900) }),
      loan({ id: 'b', dueDay: 12, monthlyPayment: yuan(700) }),
    ];
    expect(warningsOf(accounts, { household: household(4000) })).toMatchObject([
      { code: 'CASH_SHORT', on: '2026-12-12', subject: { id: 'b' }, amount: yuan(600) },
    ]);
    expect(warningsOf(accounts, { household: household(4600) })).toEqual([]);
  });

  it('tell a loan that ends with more owed than can be put aside by then', () => {
    const ending = loan({ monthlyPayment: yuan(100), endsOn: '2027-03-01' });
    const income = { ...withAccounts([]).income, monthlyAverage: yuan(4100) };
    const [warning] = warningsOf([ending], { household: household(3000), income });
    // Owed 20,000 less three payments of 100; put aside 1,000 in each of three months.
    expect(warning).toMatchObject({ code: 'LOAN_ENDS_SHORT', amount: yuan(16_700) });
  });

  it('tell a line that ends within a year, and what a review would say that day', () => {
    const line = bankCard({ id: 'line', product: 'revolving', endsOn: '2027-06-30' });
    const [warning] = warningsOf([line], { reviewedAccountId: 'line' });
    expect(warning).toMatchObject({ code: 'LINE_ENDS', on: '2027-06-30', amount: yuan(4000) });
    expect(warning?.review?.asOf).toBe('2027-06-30');
    const later = bankCard({ id: 'line', product: 'revolving', endsOn: '2028-06-30' });
    expect(warningsOf([later], { reviewedAccountId: 'line' })).toEqual([]);
  });

  it('name the day until which one more application would cut, and the very day it no longer would', () => {
    const owner = sampleProfiles.shopOwner(AS_OF);
    const asked = [20, 29, 38].map((days) => ({
      on: addDays(AS_OF, -days),
      institution: '己银行',
      reason: 'loanApproval' as const,
    }));
    const profile = { ...owner, inquiries: [...(owner.inquiries ?? []), ...asked] };
    const bank = policyOn(AS_OF, 'bank');
    const cuts = (on: IsoDate, count: number) => {
      const facts = readFacts(carriedTo(profile, on), on);
      const worse = decide(WORSENINGS.apply(facts, count), bank);
      return isHarsher(decide(facts, bank).decision, bank, worse.decision);
    };
    const warning = earlyWarnings(profile, bank, AS_OF).find(
      ({ code }) => code === 'APPLICATION_WOULD_CUT',
    );
    expect(warning).toMatchObject({ on: '2026-12-16', count: 1 });
    expect(cuts(AS_OF, 1)).toBe(true);
    expect(cuts('2026-12-15', 1)).toBe(true);
    expect(cuts('2026-12-16', 1)).toBe(false);
  });

  it.each(SAMPLE_IDS)('warn of no application where three more would not cut: %s', (id) => {
    const profile = sampleProfiles[id](AS_OF);
    const codes = earlyWarnings(profile, platform, AS_OF).map(({ code }) => code);
    const facts = readFacts(profile, AS_OF);
    const worse = decide(WORSENINGS.apply(facts, 3), platform);
    const cut = isHarsher(decide(facts, platform).decision, platform, worse.decision);
    expect(codes.includes('APPLICATION_WOULD_CUT')).toBe(cut);
  });

  it('say nothing of what is not known', () => {
    expect(warningsOf([loan({ dueDay: 5, monthlyPayment: yuan(900) })])).toEqual([]);
  });
});
