import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths } from '@/lib/units/calendar';
import { yuan } from '@/lib/units/fen';
import { policyOn } from '../policy/policy-on';
import { accountWith } from '../profile/blank';
import { sampleProfiles } from '../profile/samples/samples';
import { reviewLimit } from '../review';
import { AS_OF, arbitraryProfile } from '../testing/arbitrary-profile';
import { balanceAfter } from './ageing';
import { planFor } from './plan-for';
import { projectionOf, type MonthAhead } from './projection';
import { restoreLimit } from './restore/restore-limit';

const platform = policyOn(AS_OF, 'platform');
const stretched = sampleProfiles.stretched(AS_OF);
const tasks =
  restoreLimit(stretched, platform, AS_OF, { kind: 'oldLimit' }).sets[0]?.set.tasks ?? [];
const at = (path: MonthAhead[] | null, months: number) => path?.[months]?.limit;

describe('the months ahead', () => {
  it('begin with today, whatever the plan', () => {
    fc.assert(
      fc.property(arbitraryProfile, (profile) => {
        const { scorecard, decision } = reviewLimit(profile, platform, AS_OF);
        const projection = projectionOf(profile, platform, AS_OF, tasks);
        for (const path of [projection.withPlan, projection.without, projection.withSlip]) {
          if (path === null) continue;
          expect(path).toHaveLength(25);
          expect([path[0]?.on, path[0]?.total, path[0]?.action, path[0]?.limit]).toEqual([
            AS_OF,
            scorecard.total,
            decision.action,
            decision.limit,
          ]);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('keep the normal climate within the band of all climates', () => {
    const { withPlan, withSlip } = projectionOf(stretched, platform, AS_OF, tasks);
    for (const { action, limit, climates } of [...withPlan, ...(withSlip ?? [])]) {
      const toDraw = action === 'freeze' || action === 'close' ? 0 : limit;
      expect(climates.low <= toDraw && toDraw <= climates.high).toBe(true);
    }
    expect(withSlip?.some(({ action }) => action === 'freeze')).toBe(true);
  });

  it('bring the limit back once the plan shows, which doing nothing does later or never', () => {
    const { withPlan, without } = projectionOf(stretched, platform, AS_OF, tasks);
    const restored = (path: MonthAhead[]) => path.findIndex(({ limit }) => limit >= yuan(50_000));
    expect(restored(withPlan)).toBe(7);
    expect(restored(without) === -1 || restored(without) > 7).toBe(true);
  });

  it('show what one missed payment would undo, and never as harmless', () => {
    const { withPlan, withSlip, slip } = projectionOf(stretched, platform, AS_OF, tasks);
    expect(slip).not.toBeNull();
    expect(withSlip?.[1]?.total).toBeLessThan(withPlan[1]?.total ?? 0);
    expect(at(withSlip, 7)).toBeLessThan(at(withPlan, 7) ?? 0);
    const worse = withSlip?.filter(({ total }, month) => total > (withPlan[month]?.total ?? 0));
    expect(worse).toEqual([]);
  });

  it('come with the plan where tasks are given, and only then', () => {
    expect(planFor(stretched, platform, AS_OF).projection).toBeUndefined();
    const options = { tasks };
    expect(planFor(stretched, platform, AS_OF, options).projection).toEqual(
      projectionOf(stretched, platform, AS_OF, tasks),
    );
  });
});

describe('a loan', () => {
  const loan = accountWith({
    id: 'l',
    institution: '甲银行',
    institutionKind: 'bank',
    product: 'instalment',
    balance: yuan(10_000),
    monthlyPayment: yuan(1000),
    annualRate: 0.12,
  });
  it.each([
    ['pays interest first: 10,000 + 100 − 1,000', loan, 1, yuan(9100)],
    ['and then on what is left: 9,100 + 91 − 1,000', loan, 2, yuan(8191)],
    ['ends on nothing', loan, 12, yuan(0)],
    [
      'whose payment does not cover interest stays',
      { ...loan, monthlyPayment: yuan(100) },
      5,
      yuan(10_000),
    ],
    [
      'without a rate falls evenly to its end',
      { ...loan, annualRate: null, endsOn: addMonths(AS_OF, 10) },
      4,
      yuan(6000),
    ],
    ['of which neither is known stays', { ...loan, annualRate: null }, 4, yuan(10_000)],
  ])('%s', (_, account, months, expected) => {
    expect(balanceAfter(account, months, AS_OF)).toBe(expected);
  });
});
