import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type IsoDate } from '@/lib/units/calendar';
import { yuan } from '@/lib/units/fen';
import type { Climate, Stance } from '../policy/policy';
import { policyOn } from '../policy/policy-on';
import { sampleProfiles } from '../profile/samples/samples';
import type { Profile } from '../profile/schema';
import { reviewLimit } from '../review';
import { AS_OF, arbitraryProfile } from '../testing/arbitrary-profile';
import { PLAYERS, type Change, type Player } from './change';
import { explainChange } from './explain-change';

const platform = policyOn(AS_OF, 'platform');
const sumOf = (change: Change, of: 'limit' | 'score') =>
  change.shares.reduce((sum, share) => sum + share[of], 0);
const shareOf = (change: Change, player: Player) =>
  change.shares.find((share) => share.player === player);

describe('the shares of a change', () => {
  it('sum to it exactly, and the ends are the reviews themselves', () => {
    const stance: fc.Arbitrary<Stance> = fc.record({
      climate: fc.constantFrom<Climate>('normal', 'tight', 'severe'),
      programme: fc.constantFrom('unchanged' as const, 'closing' as const),
    });
    fc.assert(
      fc.property(arbitraryProfile, arbitraryProfile, stance, (first, second, changed) => {
        const [was, is]: [Profile, Profile] = [
          { ...first, limitEvent: null, earlier: null },
          { ...second, limitEvent: null, earlier: null },
        ];
        const before = { profile: was, policy: platform, asOf: AS_OF };
        const after = { profile: is, policy: platform, asOf: AS_OF, stance: changed };
        const change = explainChange(before, after);
        const [from, to] = [
          reviewLimit(was, platform, AS_OF),
          reviewLimit(is, platform, AS_OF, changed),
        ];
        expect(change.from).toBe(from.decision.limit);
        expect(change.to).toBe(to.decision.limit);
        expect(sumOf(change, 'limit')).toBe(change.to - change.from);
        expect(sumOf(change, 'score')).toBe(to.scorecard.total - from.scorecard.total);
        expect(change.shares.map(({ player }) => player)).toEqual(PLAYERS);
      }),
      { numRuns: 25 },
    );
  });

  it('are all nothing between a record and itself', () => {
    const side = { profile: sampleProfiles.stretched(AS_OF), policy: platform, asOf: AS_OF };
    const plain = { ...side, profile: { ...side.profile, limitEvent: null, earlier: null } };
    const { shares } = explainChange(plain, plain);
    expect(
      shares.every(({ limit, score, alone }) => limit === 0 && score === 0 && alone === 0),
    ).toBe(true);
  });

  it('never book a fallen income as risen debt', () => {
    const profile = {
      ...sampleProfiles.recovering(AS_OF),
      limitEvent: null,
      reviewedAccountId: 'line',
    };
    const poorer = {
      ...profile,
      income: { ...profile.income, monthlyAverage: yuan(7000), months: [] },
    };
    const richer = {
      ...profile,
      income: { ...profile.income, monthlyAverage: yuan(10_000), months: [] },
    };
    const change = explainChange(
      { profile: richer, policy: platform, asOf: AS_OF },
      { profile: poorer, policy: platform, asOf: AS_OF },
    );
    expect(shareOf(change, 'income')?.limit).toBe(change.to - change.from);
    expect(change.to).toBeLessThan(change.from);
    expect(shareOf(change, 'debtService')?.limit).toBe(0);
  });

  it('give the climate its share, and the rules none when they did not change', () => {
    const profile = sampleProfiles.steady(AS_OF);
    const side = {
      profile: { ...profile, limitEvent: null, reviewedAccountId: 'line' },
      policy: platform,
      asOf: AS_OF,
    };
    const tight = { climate: 'tight', programme: 'unchanged' } as const;
    const change = explainChange(side, { ...side, stance: tight });
    expect(shareOf(change, 'climate')?.limit).toBe(change.to - change.from);
    expect(shareOf(change, 'policy')?.limit).toBe(0);
  });
});

describe('a cut that is looked at afterwards', () => {
  const before: IsoDate = '2026-05-23';
  const profile = sampleProfiles.stretched(AS_OF);
  const at = (asOf: IsoDate, of: Profile = profile) => ({ profile: of, policy: platform, asOf });
  const panicked: Profile = {
    ...profile,
    inquiries: [
      ...(profile.inquiries ?? []),
      ...[0, 0, 1, 2, 3].map((days) => ({
        on: addDays(AS_OF, -days),
        institution: '庚银行',
        reason: 'loanApproval' as const,
      })),
    ],
    accounts: profile.accounts.map((account) =>
      account.id === 'line' ? { ...account, limit: yuan(12_000) } : account,
    ),
  };

  it('never counts its effects as its causes: the fuller line and five panic applications', () => {
    expect(explainChange(at(before), at(AS_OF, panicked))).toEqual(
      explainChange(at(before), at(AS_OF)),
    );
  });

  it('is explained as if the limit had not been cut: no fuller line, no application of the day itself', () => {
    const never = {
      ...profile,
      accounts: profile.accounts.map((account) =>
        account.id === 'line' ? { ...account, limit: yuan(50_000) } : account,
      ),
    };
    const onTheDay: Profile = {
      ...panicked,
      inquiries: [
        ...(panicked.inquiries ?? []),
        { on: '2026-11-17', institution: '辛银行', reason: 'cardApproval' },
      ],
    };
    const shares = (of: Profile) => explainChange(at(before), at(AS_OF, of)).shares;
    expect(shares(onTheDay)).toEqual(shares(never));
    expect(profile.limitEvent?.on).toBe('2026-11-17');
  });

  it('finds what had changed by then, each dated fact in its own group', () => {
    const change = explainChange(at(before), at(AS_OF), { from: yuan(50_000), to: yuan(12_000) });
    expect(shareOf(change, 'inquiries')?.score).toBeLessThan(0);
    expect(shareOf(change, 'newAccounts')?.score).toBeLessThan(0);
    expect(shareOf(change, 'repayment')?.score).toBeLessThan(0);
    expect(sumOf(change, 'limit') + (change.unexplained ?? 0)).toBe(-yuan(38_000));
  });
});
