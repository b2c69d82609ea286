import { describe, expect, test } from 'vitest';
import { alongPlan, policyOn, sampleProfiles, whatIf, type Stage } from '@/lib/review';
import { addMonths } from '@/lib/units/calendar';
import { yuan } from '@/lib/units/fen';
import { calendarEvents } from './events';

const asOf = '2026-11-23';
const policy = policyOn(asOf, 'platform');
const profile = sampleProfiles.stretched(asOf);
const values = { payDownCards: yuan(9100), stopRecycling: 1 };
const stages = alongPlan(profile, policy, asOf, whatIf(profile, asOf, null, values).tasks).filter(
  (stage): stage is Stage => stage !== null,
);
const listed = calendarEvents({ profile, policy, asOf, stages, open: stages });
const ofKind = (kind: string) => listed.filter((event) => event.kind === kind);

describe('the coming days', () => {
  test('are in order, each event once, and none has passed', () => {
    const days = listed.map(({ on }) => on);
    expect(days).toEqual([...days].sort());
    expect(days.every((on) => on > asOf)).toBe(true);
    expect(new Set(listed.map(({ id }) => id)).size).toBe(listed.length);
  });

  test('hold each payment due in three months, on its own day', () => {
    for (const event of ofKind('payment')) {
      if (event.kind !== 'payment') continue;
      expect(Number(event.on.slice(8))).toBe(event.account.dueDay);
      expect(event.on <= addMonths(asOf, 3)).toBe(true);
    }
    const perAccount =
      ofKind('payment').length /
      profile.accounts.filter((a) => !a.closed && a.dueDay !== null).length;
    expect(perAccount).toBe(3);
  });

  test('have the plan’s sums on the day the money is there, and the rest begun tomorrow', () => {
    expect(ofKind('task').map(({ id, on }) => [id, on])).toEqual([
      ['task-STOP_RECYCLING', '2026-11-24'],
      ['task-PAY_DOWN_CARDS', '2027-02-23'],
    ]);
  });

  test('end the plan with the day on which all of it shows', () => {
    expect(ofKind('review').map(({ on }) => on)).toEqual(['2027-05-23']);
  });

  test('remind of nothing that is done, and still of the day it shows', () => {
    const events = calendarEvents({ profile, policy, asOf, stages, open: [] });
    expect(events.some(({ kind }) => kind === 'task')).toBe(false);
    expect(events.some(({ kind }) => kind === 'review')).toBe(true);
  });

  test('without a plan are what is known anyway', () => {
    const events = calendarEvents({ profile, policy, asOf, stages: [], open: [] });
    expect(new Set(events.map(({ kind }) => kind))).toEqual(new Set(['payment', 'record']));
  });
});
