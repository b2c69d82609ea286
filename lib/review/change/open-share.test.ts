import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type IsoDate } from '@/lib/units/calendar';
import { toFen, yuan } from '@/lib/units/fen';
import { policyOn } from '../policy/policy-on';
import { sampleProfiles } from '../profile/samples/samples';
import type { Inquiry, Profile } from '../profile/schema';
import { AS_OF, arbitraryProfile } from '../testing/arbitrary-profile';
import type { Player } from './change';
import { explainChange } from './explain-change';
import type { MemberShare } from './member';
import { openShare } from './open-share';

const platform = policyOn(AS_OF, 'platform');
const HALF_A_YEAR_EARLIER: IsoDate = '2026-05-23';
const at = (profile: Profile, asOf = AS_OF) => ({ profile, policy: platform, asOf });
const sumOf = (members: readonly MemberShare[], of: 'limit' | 'score') =>
  members.reduce((sum, member) => sum + member[of], 0);
const kindsOf = (members: readonly MemberShare[]) => members.map(({ member }) => member.kind);

const plain = (profile: Profile): Profile => ({ ...profile, limitEvent: null, earlier: null });
const steady = {
  ...plain(sampleProfiles.steady(AS_OF)),
  inquiries: [],
  reviewedAccountId: 'line',
};
const asked = (days: number, institution: string): Inquiry => ({
  on: addDays(AS_OF, -days),
  institution,
  reason: 'loanApproval',
});

/** Opens every share of a change and holds the parts against it. */
function expectExact(before: ReturnType<typeof at>, after: ReturnType<typeof at>) {
  for (const { player, limit, score } of explainChange(before, after).shares) {
    const members = openShare(before, after, player);
    if (members.length === 0) continue;
    expect([player, sumOf(members, 'limit')]).toEqual([player, limit]);
    expect([player, sumOf(members, 'score')]).toEqual([player, score]);
  }
}

describe('a share that is opened', () => {
  const stretched = sampleProfiles.stretched(AS_OF);
  const [before, after] = [at(stretched, HALF_A_YEAR_EARLIER), at(stretched)];
  const opened = (player: Player) => openShare(before, after, player);

  it('names the month that was late, each new lender, and each inquiry before the cut', () => {
    expect(opened('repayment').map(({ member }) => member)).toEqual([
      { kind: 'lateMonth', id: 'card', month: '2026-07' },
    ]);
    expect(opened('lenders').map(({ member }) => member)).toEqual([
      { kind: 'account', id: 'loan-d' },
      { kind: 'account', id: 'loan-e' },
    ]);
    const days = opened('inquiries').flatMap(({ member }) =>
      member.kind === 'inquiry' ? [member.on] : [],
    );
    expect(days).toHaveLength(9);
    expect(days.every((on) => on > HALF_A_YEAR_EARLIER && on < '2026-11-17')).toBe(true);
  });

  it('is shared out to the last fen', () => {
    for (const player of ['debtService', 'lenders', 'inquiries', 'repayment'] as const) {
      const share = explainChange(before, after).shares.find((each) => each.player === player);
      expect(sumOf(opened(player), 'limit')).toBe(share?.limit);
      expect(sumOf(opened(player), 'score')).toBe(share?.score);
    }
  });

  it('has nothing in it for a player that did not change or is no group of facts', () => {
    expect(opened('history')).toEqual([]);
    expect(opened('climate')).toEqual([]);
    expect(opened('time')).toEqual([]);
  });
});

describe('the members of a group', () => {
  it('sum to its share on any two records that differ in rows', () => {
    fc.assert(
      fc.property(arbitraryProfile, arbitraryProfile, fc.boolean(), (first, second, later) => {
        const is = {
          ...plain(first),
          inquiries: second.inquiries,
          publicRecords: second.publicRecords,
          behaviour: second.behaviour,
        };
        expectExact(at(plain(first), later ? HALF_A_YEAR_EARLIER : AS_OF), at(is));
      }),
      { numRuns: 12 },
    );
  });

  it('sum to its share when accounts come, go and change', () => {
    const rest = { income: steady.income, inquiries: null, publicRecords: null };
    fc.assert(
      fc.property(arbitraryProfile, arbitraryProfile, (first, second) => {
        const [was, is] = [first, second].map((profile) => ({ ...plain(profile), ...rest }));
        if (was && is) expectExact(at({ ...is, accounts: was.accounts.slice(0, 3) }), at(is));
      }),
      { numRuns: 4 },
    );
  });

  it('share alike where they are alike', () => {
    const two = {
      ...steady,
      inquiries: [asked(5, '甲银行'), asked(6, '乙银行'), asked(7, '丙银行')],
    };
    const members = openShare(at(steady), at(two), 'inquiries');
    expect(kindsOf(members)).toEqual(['inquiry', 'inquiry', 'inquiry']);
    const limits = members.map(({ limit }) => limit);
    expect(Math.max(...limits) - Math.min(...limits)).toBeLessThanOrEqual(1);
    expect(new Set(members.map(({ alone }) => alone)).size).toBe(1);
  });

  it('get nothing for what changes nothing: a lender’s own after-loan check', () => {
    const soft: Inquiry = { on: addDays(AS_OF, -3), institution: '甲银行', reason: 'postLoan' };
    const is = { ...steady, inquiries: [asked(5, '乙银行'), asked(9, '丙银行'), soft] };
    expect(
      openShare(at(steady), at(is), 'inquiries').map(({ member }) =>
        member.kind === 'inquiry' ? member.institution : member.kind,
      ),
    ).toEqual(['乙银行', '丙银行']);
  });

  it('never credit a new inquiry with older ones that left their windows', () => {
    const old = Array.from({ length: 6 }, (_, index) => asked(200 + index, `${index}银行`));
    const was = { ...steady, inquiries: old };
    const is = { ...was, inquiries: [...old, asked(20, '乙银行')] };
    const members = openShare(at(was, HALF_A_YEAR_EARLIER), at(is), 'inquiries');
    const scores = Object.fromEntries(members.map(({ member, score }) => [member.kind, score]));
    expect(scores['inquiry']).toBeLessThan(0);
    expect(scores['aged']).toBeGreaterThanOrEqual(0);
  });

  it('stand together where there are too many, and still sum', () => {
    const many = Array.from({ length: 40 }, (_, index) => asked(index * 4, `${index}银行`));
    const is = { ...steady, inquiries: many };
    const members = openShare(at(steady), at(is), 'inquiries');
    expect(members.length).toBeLessThanOrEqual(12);
    expect(kindsOf(members)).toContain('others');
    const share = explainChange(at(steady), at(is)).shares.find(
      ({ player }) => player === 'inquiries',
    );
    expect(sumOf(members, 'score')).toBe(share?.score);
  });

  it('tell a group without rows by its facts', () => {
    const is: Profile = {
      ...steady,
      behaviour: { ...steady.behaviour, cashAdvancesLast3Months: 4, minimumPaymentMonthsLast6: 5 },
    };
    const was: Profile = {
      ...steady,
      behaviour: { ...steady.behaviour, cashAdvancesLast3Months: 0, minimumPaymentMonthsLast6: 0 },
    };
    expect(openShare(at(was), at(is), 'behaviour').map(({ member }) => member)).toEqual([
      { kind: 'fact', id: 'minimumPaymentMonthsLast6' },
      { kind: 'fact', id: 'cashAdvancesLast3Months' },
    ]);
  });

  it('show what a member would do alone: the card that took up the room for payments', () => {
    const dearer = {
      ...steady,
      accounts: steady.accounts.map((account) => ({
        ...account,
        monthlyPayment: toFen((account.monthlyPayment ?? yuan(500)) * 3),
      })),
    };
    const change = explainChange(at(steady), at(dearer));
    const share = change.shares.find(({ player }) => player === 'debtService');
    const members = openShare(at(steady), at(dearer), 'debtService');
    expect(members.length).toBeGreaterThan(1);
    for (const { alone } of members) expect(alone).toBeGreaterThanOrEqual(share?.alone ?? 0);
  });
});
