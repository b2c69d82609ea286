import { describe, expect, it } from 'vitest';
import { toFen, yuan } from '@/lib/units/fen';
import { readIncome } from '../../facts/income';
import { NEUTRAL_STANCE } from '../../policy/policy';
import { policyOn } from '../../policy/policy-on';
import { sampleProfiles } from '../../profile/samples/samples';
import type { Profile } from '../../profile/schema';
import { reviewLimit } from '../../review';
import { AS_OF } from '../../testing/arbitrary-profile';
import { told } from '../../testing/told';
import type { ClaimKey } from '../dispute/dispute';
import type { Situation } from '../plan';
import { purseOf } from '../purse';
import { leversOf } from './lever-list';
import { moved } from './move';
import { restoreLimit, type RestoringSet } from './restore-limit';

const platform = policyOn(AS_OF, 'platform');

function situationOf(profile: Profile): Situation {
  const today = reviewLimit(profile, platform, AS_OF);
  const purse = purseOf(profile, today.facts);
  return { profile, policy: platform, asOf: AS_OF, stance: NEUTRAL_STANCE, today, purse };
}

describe('the stretched borrower', () => {
  const profile = sampleProfiles.stretched(AS_OF);
  const named = (set: RestoringSet) =>
    set.tasks.map(({ code, amount }) => `${code} ${amount}`).join(', ');
  const answer = restoreLimit(profile, platform, AS_OF, { kind: 'oldLimit' });

  it('has one way back with one lever, a cheaper and a sooner one', () => {
    expect(answer.sets.map(({ order, set }) => [order, named(set), set.cash, set.on])).toEqual([
      ['fewest', 'PAY_DOWN_CARDS 1240000', yuan(12_400), '2027-06-23'],
      ['cash', 'WAIT 304, PAY_DOWN_CARDS 580000, EXTEND_TERM 80000', yuan(5800), '2027-09-23'],
      ['soonest', 'PAY_DOWN_CARDS 910000, STOP_RECYCLING 1', yuan(9100), '2027-05-23'],
    ]);
  });

  it('never spends below the floor: with a higher floor it takes longer', () => {
    const soonest = (cashFloor: number) =>
      restoreLimit(
        profile,
        platform,
        AS_OF,
        { kind: 'oldLimit' },
        { cashFloor: yuan(cashFloor) },
      ).sets.find(({ order }) => order === 'soonest')?.set.on ?? 'never';
    expect(soonest(0) < soonest(10_000)).toBe(true);
  });

  it('is told so where nothing reaches the target, and what comes nearest', () => {
    const { outcome, sets, nearest } = restoreLimit(profile, platform, AS_OF, {
      kind: 'amount',
      amount: yuan(200_000),
    });
    expect([outcome, sets]).toEqual(['impossible', []]);
    expect(nearest && nearest.review.decision.limit).toBe(yuan(61_000));
  });

  it('does not have to do anything for what it has already', () => {
    const target = { kind: 'amount' as const, amount: answer.today.decision.limit };
    expect(restoreLimit(profile, platform, AS_OF, target).outcome).toBe('reached');
  });
});

it('has no old limit to go back to without a line', () => {
  const { reviewedAccountId, limitEvent, ...rest } = sampleProfiles.steady(AS_OF);
  expect(reviewedAccountId ?? limitEvent).not.toBeNull();
  const profile = { ...rest, reviewedAccountId: null, limitEvent: null };
  const answer = restoreLimit(profile, platform, AS_OF, { kind: 'oldLimit' });
  expect(answer.outcome).toBe('noLine');
});

it('papers that show less income than a correction already does take nothing away from it', () => {
  const months = (['2026-09', '2026-10', '2026-11'] as const).map((month) => ({
    month,
    amount: toFen(0),
  }));
  const base = told(sampleProfiles.steady(AS_OF));
  const income = { ...base.income, source: null, monthlyAverage: yuan(30_001), months };
  const untrue: ClaimKey = {
    claim: 'INCOME_NOT_SEEN',
    subject: { kind: 'fact', id: 'monthlyIncome' },
  };
  const situation = situationOf({ ...base, income });
  const levers = leversOf(situation, { documentedIncome: yuan(30_000), untrue: [untrue] });
  const pulled = levers
    .filter(({ code }) => code === 'DISPUTE_RECORD' || code === 'DOCUMENT_INCOME')
    .flatMap(({ levels }) => levels.slice(-1));
  const after = pulled.reduce((each, { move }) => moved(each, move), situation.profile);
  expect([pulled.length, readIncome(after).monthlyIncome]).toEqual([2, yuan(30_001)]);
});

describe('a cheaper loan', () => {
  const refinances = (daysPastDue: number, months: number) => {
    const sample = told(sampleProfiles.stretched(AS_OF));
    const accounts = sample.accounts.map((each) => ({ ...each, annualRate: 0.2, daysPastDue }));
    const situation = situationOf({ ...sample, accounts });
    const offer = {
      institution: '庚银行',
      institutionKind: 'bank',
      annualRate: 0.06,
      months,
    } as const;
    return leversOf(situation, { offer }).some(({ code }) => code === 'REFINANCE');
  };
  it.each([
    ['is a lever where all of it is paid back for less', 0, 24, true],
    ['is none while anything is overdue', 5, 24, false],
    ['is none where it costs more in all', 0, 1200, false],
  ])('%s', (_, daysPastDue, months, expected) => {
    expect(refinances(daysPastDue, months)).toBe(expected);
  });
});
