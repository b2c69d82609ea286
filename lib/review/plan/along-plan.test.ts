import { describe, expect, it } from 'vitest';
import { toFen, yuan } from '@/lib/units/fen';
import { policyOn } from '../policy/policy-on';
import { sampleProfiles } from '../profile/samples/samples';
import { reviewLimit } from '../review';
import { AS_OF } from '../testing/arbitrary-profile';
import { alongPlan } from './along-plan';
import { projectionOf } from './projection';
import { leverAnswers } from './restore/lever-answers';
import { LEVER_CODES, type Task } from './restore/lever';
import { restoreLimit } from './restore/restore-limit';
import { whatIf } from './what-if';

const platform = policyOn(AS_OF, 'platform');
const profile = sampleProfiles.stretched(AS_OF);
const { tasks } = whatIf(profile, AS_OF, null, { payDownCards: yuan(9100), stopRecycling: 1 });

describe('a plan, task by task', () => {
  const stages = alongPlan(profile, platform, AS_OF, tasks);

  it('pays only what is saved above the floor, and shows a month after it is paid', () => {
    expect(stages.map((stage) => stage && [stage.cash, stage.paidOn, stage.on])).toEqual([
      [yuan(9100), '2027-02-23', '2027-03-23'],
      [yuan(9100), '2027-02-23', '2027-05-23'],
    ]);
  });

  it('leads to the old limit, as the soonest way back does', () => {
    expect(stages.at(-1)?.review.decision.limit).toBe(profile.limitEvent?.oldLimit);
  });

  it('leads, for each way back, to the very review that the search promised', () => {
    const { sets } = restoreLimit(profile, platform, AS_OF, { kind: 'oldLimit' });
    const isWait = ({ code }: Task) => code === 'WAIT';
    expect(sets).toHaveLength(3);
    for (const { set } of sets) {
      const inTurn = [...set.tasks.filter((task) => !isWait(task)), ...set.tasks.filter(isWait)];
      const last = alongPlan(profile, platform, AS_OF, inTurn).at(-1);
      expect([last?.on, last?.cash, last?.review]).toEqual([set.on, set.cash, set.review]);
    }
  });

  it('leaves out what a year does not pay for, and all that comes after', () => {
    const [first, second] = tasks;
    const dear: Task[] = first && second ? [{ ...first, cash: toFen(1e12) }, second] : [];
    expect(alongPlan(profile, platform, AS_OF, dear)).toEqual([null, null]);
  });

  it('of no tasks has no stages', () => {
    expect(alongPlan(profile, platform, AS_OF, [])).toEqual([]);
  });

  it('is reported on the days that the projection counts it from', () => {
    const { withPlan, without } = projectionOf(profile, platform, AS_OF, tasks);
    const at = withPlan.findIndex(({ total }, month) => total !== without[month]?.total);
    expect(withPlan[at]?.on).toBe(stages[0]?.on);
  });
});

describe('what a lever answers', () => {
  const today = reviewLimit(profile, platform, AS_OF);

  it('is among the reasons of the review', () => {
    const codes = today.reasons.map(({ code }) => code);
    for (const lever of LEVER_CODES)
      expect(codes).toEqual(expect.arrayContaining(leverAnswers(lever, today)));
  });

  it('is full cards for paying them down', () => {
    expect(leverAnswers('PAY_DOWN_CARDS', today)).toContain('UTILIZATION_HIGH');
    expect(leverAnswers('EXTEND_TERM', today)).not.toContain('UTILIZATION_HIGH');
  });
});
