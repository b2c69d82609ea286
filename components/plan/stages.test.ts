import { describe, expect, test } from 'vitest';
import { policyOn, sampleProfiles, whatIf } from '@/lib/review';
import type { IsoDate } from '@/lib/units/calendar';
import { planOf } from '@/lib/storage/kept-plan';
import { yuan } from '@/lib/units/fen';
import { inOrder, stagesOf, tasksAhead } from './stages';

const asOf: IsoDate = '2026-11-23';
const profile = sampleProfiles.stretched(asOf);
const policy = policyOn(asOf, 'platform');
const stance = { climate: 'normal', programme: 'unchanged' } as const;
const { tasks } = whatIf(profile, asOf, null, { payDownCards: yuan(9100), stopRecycling: 1 });
const plan = planOf(tasks, { adoptedOn: asOf, lender: 'platform', stance, source: 'whatIf' });
const wait = { code: 'WAIT', subject: null, name: null, move: { kind: 'wait' } } as const;
const done = {
  ...plan,
  tasks: plan.tasks.map((task) => ({ ...task, status: 'done' as const, doneOn: asOf })),
};
const codes = (ahead: ReturnType<typeof tasksAhead>) => ahead.map(({ task }) => task.code);

test('waiting stands last, since it ends last', () => {
  const [first] = tasks;
  const waiting = { ...first, ...wait, amount: 30, cash: yuan(0), showsOn: asOf } as const;
  expect(inOrder([waiting, ...tasks]).map(({ code }) => code)).toEqual([
    'PAY_DOWN_CARDS',
    'STOP_RECYCLING',
    'WAIT',
  ]);
});

describe('what is done', () => {
  test('still counts as ahead while the figures are older than that', () => {
    expect(codes(tasksAhead(done, '2026-12-23', null))).toHaveLength(2);
    expect(codes(tasksAhead(done, '2026-12-23', asOf))).toHaveLength(2);
  });

  test('is in the figures once they were saved on a later day', () => {
    expect(codes(tasksAhead(done, '2026-12-23', '2026-12-01'))).toEqual([]);
  });
});

test('what is not begun yet cannot show before the next report', () => {
  const [first] = tasksAhead(plan, '2027-03-01', null);
  expect(first?.task.showsOn).toBe('2027-04-01');
});

test('cash that stays untouched puts the day off on which it shows', () => {
  const on = (cashFloor: number | null) =>
    stagesOf(tasks, {
      profile,
      policy,
      asOf,
      stance,
      cashFloor: cashFloor === null ? null : yuan(cashFloor),
    })[0]?.on ?? 'never';
  expect(on(0) < on(null)).toBe(true);
});
