import { describe, expect, test } from 'vitest';
import {
  NEUTRAL_STANCE,
  policyOn,
  sampleProfiles,
  type LimitEvent,
  type Profile,
} from '@/lib/review';
import { yuan } from '@/lib/units/fen';
import { observedOf, sidesOf } from './sides';

const asOf = '2026-11-23';
const policy = policyOn(asOf, 'platform');
const stretched = sampleProfiles.stretched(asOf);
const steady = sampleProfiles.steady(asOf);
const tight = { climate: 'tight', programme: 'unchanged' } as const;

const daysOf = (profile: Profile) => {
  const { before, after } = sidesOf(profile, policy, asOf, NEUTRAL_STANCE);
  return [before.asOf, after.asOf];
};
const withEvent = (profile: Profile, event: Partial<LimitEvent>): Profile => ({
  ...profile,
  limitEvent: profile.limitEvent && { ...profile.limitEvent, ...event },
});

describe('the two days', () => {
  test('are the day remembered and the day of the event', () => {
    expect(daysOf(stretched)).toEqual(['2026-05-23', '2026-11-17']);
  });

  test('lie half a year apart where no earlier day was told', () => {
    expect(daysOf(steady)).toEqual(['2026-05-14', '2026-11-14']);
  });

  test('leave out what was told of a day after the event', () => {
    const late = {
      ...stretched,
      earlier: stretched.earlier && { ...stretched.earlier, asOf: '2026-11-20' as const },
    };
    expect(daysOf(late)).toEqual(['2026-05-17', '2026-11-17']);
    expect(sidesOf(late, policy, asOf, NEUTRAL_STANCE).before.profile.earlier).toBeNull();
  });

  test('end today where the event is dated in the future', () => {
    expect(daysOf(withEvent(steady, { on: '2026-12-01' }))[1]).toBe(asOf);
  });

  test('have the rules of their own day, and only the later one what is assumed', () => {
    const old = withEvent(steady, { on: '2025-11-01' });
    const { before, after } = sidesOf(old, policy, asOf, tight);
    expect(before.policy.effectiveFrom).toBe('2020-07-17');
    expect(after.policy.effectiveFrom).toBe('2025-10-01');
    expect([before.stance, after.stance]).toEqual([NEUTRAL_STANCE, tight]);
  });

  test('take the rules given where a day lies before the first version', () => {
    const ancient = withEvent(steady, { on: '2019-01-01' });
    expect(sidesOf(ancient, policy, asOf, NEUTRAL_STANCE).before.policy).toBe(policy);
  });
});

describe('what was left of the limit', () => {
  const left = (event: Partial<LimitEvent>, balance: number | null = 12_500) => {
    const profile = withEvent(steady, { oldLimit: yuan(50_000), newLimit: null, ...event });
    const accounts = profile.accounts.map((each) =>
      each.id === 'line' ? { ...each, balance: balance === null ? null : yuan(balance) } : each,
    );
    return observedOf({ ...profile, accounts }, asOf)?.to ?? null;
  };

  test.each<[string, Partial<LimitEvent>, number | null, number | null]>([
    ['the new limit after a cut', { kind: 'decreased', newLimit: yuan(30_000) }, 12_500, 30_000],
    ['not known after a cut to an unknown limit', { kind: 'decreased' }, 12_500, null],
    ['what is drawn after a stop', { kind: 'frozen' }, 12_500, 12_500],
    [
      'what is drawn, though the limit still shows',
      { kind: 'frozen', newLimit: yuan(50_000) },
      12_500,
      12_500,
    ],
    [
      'the lower limit, when more than it is drawn',
      { kind: 'frozen', newLimit: yuan(9000) },
      12_500,
      9000,
    ],
    ['not known after a stop, when what is drawn is not', { kind: 'frozen' }, null, null],
    ['nothing after a closure', { kind: 'closed' }, 12_500, 0],
    [
      'all of it when only the way to ask for more is gone',
      { kind: 'increaseRemoved' },
      12_500,
      50_000,
    ],
  ])('is %s', (_, event, balance, expected) => {
    expect(left(event, balance)).toBe(expected === null ? null : yuan(expected));
  });

  test('is not asked where nothing happened', () => {
    expect(observedOf({ ...steady, limitEvent: null }, asOf)).toBeNull();
  });
});
