import { describe, expect, test } from 'vitest';
import { policyOn, projectionOf, sampleProfiles, whatIf } from '@/lib/review';
import { yuan } from '@/lib/units/fen';
import { aheadSentence, limitToDraw, turningMonth } from './ahead-sentence';
import { aheadTable, aheadView } from './ahead-view';

const asOf = '2026-11-23';
const profile = sampleProfiles.stretched(asOf);
const policy = policyOn(asOf, 'platform');
const { tasks } = whatIf(profile, asOf, null, { payDownCards: yuan(9100), stopRecycling: 1 });
const projection = projectionOf(profile, policy, asOf, tasks);

const oldLimit = yuan(50_000);
const { accounts } = profile;

describe('the months ahead', () => {
  test('are told by the month in which the plan first leads to the old limit', () => {
    expect(turningMonth(projection.withPlan, oldLimit)).toBe(6);
    expect(aheadSentence({ projection, oldLimit, accounts }, 'en')).toMatch(
      /^With the plan, in May 2027 this review would leave it at ¥50,000\. Without it, that month it would leave ¥24,000\. With it and one payment missed \(甲银行信用卡中心, ¥1,400, 25 Nov\), that month it would leave ¥[\d,]+\. It would get to the same place only in \w+ \d{4}\.$/,
    );
  });

  test('are told by the furthest they lead to where the old limit is not reached or not known', () => {
    const most = Math.max(...projection.withPlan.slice(1).map(limitToDraw));
    for (const unreached of [null, yuan(900_000)]) {
      const at = turningMonth(projection.withPlan, unreached);
      expect(projection.withPlan[at]?.limit).toBe(most);
    }
  });

  test('count a frozen line as none, however much is drawn on it', () => {
    const frozen = projection.withSlip?.find(({ action }) => action === 'freeze');
    expect(frozen && [frozen.limit > 0, limitToDraw(frozen)]).toEqual([true, 0]);
  });

  test('say that a missed payment cannot be shown where no due day is known', () => {
    const bare = { ...projection, withSlip: null, slip: null };
    const told = aheadSentence({ projection: bare, oldLimit, accounts }, 'en');
    expect(told).toContain('Any late day is late.');
    expect(aheadView(bare, 'en').lines).toEqual(['other', 'main']);
  });

  test('have a row a month, today included, and all of it on the scale', () => {
    const view = aheadView(projection, 'zh-CN');
    const top = view.up.at(-1)?.at ?? 0;
    expect(aheadTable(projection, 'zh-CN').rows).toHaveLength(25);
    expect(view.points.every(({ band, main = 0 }) => band[1] <= top && main <= top)).toBe(true);
    expect(view.across.map(({ at }) => at)).toEqual([0, 6, 12, 18, 24]);
  });
});
