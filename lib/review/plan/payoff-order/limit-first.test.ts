import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { payoff, type PayoffDebt } from '@/lib/funding';
import { toFen, yuan } from '@/lib/units/fen';
import { NEUTRAL_STANCE } from '../../policy/policy';
import { policyOn } from '../../policy/policy-on';
import { accountWith } from '../../profile/blank';
import { sampleProfiles } from '../../profile/samples/samples';
import type { Profile } from '../../profile/schema';
import { reviewLimit } from '../../review';
import { AS_OF } from '../../testing/arbitrary-profile';
import { monthOfGoal, payoffLimits } from './limit-first';
import { limitReader, limitsUntil, type PayoffAsk } from './limits-along';

const policy = policyOn(AS_OF, 'platform');
const stretched = sampleProfiles.stretched(AS_OF);
const ORDERS = ['avalanche', 'snowball', 'fewestLenders'] as const;

/** The borrower's own debts, at their own rates and payments. */
const debtsOf = (profile: Profile): PayoffDebt[] =>
  profile.accounts.flatMap(({ id, balance, annualRate, monthlyPayment }) =>
    balance
      ? [{ id, balance, annualRate: annualRate ?? 0, minimum: monthlyPayment ?? yuan(200) }]
      : [],
  );

const asking = (profile: Profile, extra: number, more: Partial<PayoffAsk> = {}): PayoffAsk => ({
  profile,
  policy,
  asOf: AS_OF,
  stance: NEUTRAL_STANCE,
  debts: debtsOf(profile),
  options: { extra: yuan(extra) },
  ...more,
});

const everyOrder = (ids: readonly string[]): string[][] =>
  ids.length === 0
    ? [[]]
    : ids.flatMap((id) =>
        everyOrder(ids.filter((each) => each !== id)).map((rest) => [id, ...rest]),
      );

describe('the order that brings the limit back', () => {
  const { goal, paths, first } = payoffLimits(asking(stretched, 2500), ORDERS);

  it('waits for the limit before the cut', () => expect(goal).toBe(yuan(50_000)));

  it('is sooner than dearest first and costs more interest, and says so', () => {
    const dearest = payoff(debtsOf(stretched), {
      extra: yuan(2500),
      asOf: AS_OF,
      order: 'avalanche',
    });
    if (dearest.kind === 'never') throw new Error('never');
    expect([paths[0], first?.limits].map((path) => path && monthOfGoal(path, goal))).toEqual([
      8, 6,
    ]);
    expect(first?.result.interest).toBeGreaterThan(dearest.interest);
    expect(first).toMatchObject({ month: 6, proved: true });
  });

  it('is a schedule that its order gives', () => {
    const again = payoff(debtsOf(stretched), {
      extra: yuan(2500),
      asOf: AS_OF,
      order: first?.order ?? [],
    });
    expect(again).toEqual(first?.result);
  });

  it('is dearest first where every order comes to the same', () => {
    const steady = sampleProfiles.steady(AS_OF);
    expect(payoffLimits(asking(steady, 500), ORDERS).first?.order).toEqual([]);
  });

  it('is none where a payment would be late: any late day weighs more', () => {
    const short = payoffLimits(asking(stretched, -300), ORDERS);
    expect(short.first).toBeNull();
    expect(short.paths).toEqual([null, null, null]);
  });

  it('is none for debts that are never paid off', () => {
    const debts = [{ id: 'card', balance: yuan(9000), annualRate: 0.24, minimum: yuan(10) }];
    expect(payoffLimits(asking(stretched, 0, { debts }), ORDERS).first).toBeNull();
  });

  it('reaches the goal no later than any order at all', () => {
    const four = { ...stretched, accounts: stretched.accounts.slice(0, 4) };
    const balances = fc.array(fc.integer({ min: 100_000, max: 3_000_000 }).map(toFen), {
      minLength: 4,
      maxLength: 4,
    });
    fc.assert(
      fc.property(balances, fc.integer({ min: 0, max: 4000 }), (owed, extra) => {
        const accounts = four.accounts.map((each, i) => ({
          ...each,
          balance: owed[i] ?? each.balance,
        }));
        const ask = asking({ ...four, accounts }, extra);
        const found = payoffLimits(ask, ORDERS);
        const reader = limitReader(ask);
        const months = everyOrder(ask.debts.map(({ id }) => id)).flatMap((order) => {
          const result = payoff(ask.debts, { ...ask.options, asOf: AS_OF, order });
          if (result.kind === 'never' || result.missed.length > 0) return [];
          return monthOfGoal(limitsUntil(reader(result), 24), found.goal) ?? [];
        });
        if (found.first === null || found.first.month > 24) return;
        expect(found.first.month).toBe(Math.min(...months));
      }),
      { numRuns: 8 },
    );
  });
});

describe('the limits along a schedule', () => {
  it('begin with the review of today and end debt-free', () => {
    const ask = asking(stretched, 2500);
    const today = reviewLimit(stretched, policy, AS_OF).decision;
    const path = payoffLimits(ask, ['avalanche']).paths[0];
    expect(path?.[0]).toEqual({ on: AS_OF, limit: today.limit });
    expect(path?.at(-1)?.limit).toBeGreaterThan(today.limit);
  });

  it('close a loan that is paid off and keep a card open', () => {
    const loan = accountWith({
      id: 'loan',
      institution: '甲',
      institutionKind: 'microLoan',
      product: 'instalment',
      balance: yuan(500),
      monthlyPayment: yuan(500),
      annualRate: 0,
    });
    const card = accountWith({
      id: 'card',
      institution: '乙',
      institutionKind: 'bank',
      product: 'card',
      limit: yuan(1000),
      balance: yuan(500),
      monthlyPayment: yuan(500),
      annualRate: 0,
    });
    const owner = {
      ...stretched,
      accounts: [loan, card],
      reviewedAccountId: 'card',
      limitEvent: null,
    };
    const [path] = payoffLimits(asking(owner, 0), ['avalanche']).paths;
    const closed = { ...loan, balance: yuan(0), monthlyPayment: yuan(0), closed: true };
    const paid = {
      ...owner,
      accounts: [closed, { ...card, balance: yuan(0), monthlyPayment: yuan(0) }],
    };
    expect(path?.[1]?.limit).toBe(reviewLimit(paid, policy, '2026-12-23').decision.limit);
  });

  it('count arrears as caught up once they are paid', () => {
    const accounts = stretched.accounts.map((each) =>
      each.id === 'card' ? { ...each, daysPastDue: 12, overdueAmount: yuan(300) } : each,
    );
    const late = { ...stretched, accounts };
    const path = payoffLimits(asking(late, 2500), ['avalanche']).paths[0];
    expect(path?.[0]?.limit).toBe(0);
    expect(path?.at(-1)?.limit).toBeGreaterThan(0);
  });
});
