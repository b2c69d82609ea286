import { describe, expect, test } from 'vitest';
import { policyOn, projectionOf, sampleProfiles, whatIf } from '@/lib/review';
import { yuan } from '@/lib/units/fen';
import { aheadSentence, bestMonth } from './ahead-sentence';
import { aheadTable, aheadView } from './ahead-view';

const asOf = '2026-11-23';
const profile = sampleProfiles.stretched(asOf);
const policy = policyOn(asOf, 'platform');
const { tasks } = whatIf(profile, asOf, null, { payDownCards: yuan(9100), stopRecycling: 1 });
const projection = projectionOf(profile, policy, asOf, tasks);

describe('the months ahead', () => {
  test('are told by the month in which the plan first leads as far as it does', () => {
    const at = bestMonth(projection.withPlan);
    const limits = projection.withPlan.map(({ limit }) => limit);
    expect(limits[at]).toBe(Math.max(...limits.slice(1)));
    expect(limits.slice(1, at).every((limit) => limit < (limits[at] ?? 0))).toBe(true);
    expect(aheadSentence(projection, profile.accounts, 'en')).toMatch(
      /^With the plan, in May 2027 this review would leave it at ¥50,000\. Without it, that month it would .+\. With it and one payment missed \(.+, ¥.+, .+\), that month it would .+\.$/,
    );
  });

  test('say that a missed payment cannot be shown where no due day is known', () => {
    const bare = { ...projection, withSlip: null, slip: null };
    expect(aheadSentence(bare, profile.accounts, 'en')).toContain('Any late day is late.');
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
