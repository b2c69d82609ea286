import { describe, expect, test } from 'vitest';
import {
  NEUTRAL_STANCE,
  policyOn,
  sampleProfiles,
  type LenderKind,
  type LimitEvent,
  type Profile,
  type SampleId,
  type Stance,
} from '@/lib/review';
import { toFen, yuan } from '@/lib/units/fen';
import { changeSentence, headlineOf, restText, undatedText } from './change-sentence';
import { tellChange } from './tell-change';

const asOf = '2026-11-23' as const;

function tell(profile: Profile, lender: LenderKind, stance: Stance = NEUTRAL_STANCE) {
  const { limitEvent: event } = profile;
  if (event === null) throw new Error('no event');
  return tellChange({ profile, event, policy: policyOn(asOf, lender), asOf, stance });
}
const sample = (id: SampleId, lender: LenderKind = 'platform') =>
  tell(sampleProfiles[id](asOf), lender);
const steadyWith = (event: Partial<LimitEvent>): Profile => {
  const profile = sampleProfiles.steady(asOf);
  return { ...profile, limitEvent: profile.limitEvent && { ...profile.limitEvent, ...event } };
};

describe('the answer in a sentence', () => {
  test('the stretched: the figures explain all and more', () => {
    const told = sample('stretched');
    expect(changeSentence(told, 'zh-CN')).toBe(
      '额度少了 3.8 万元。单按你的资料变化，会少 5.25 万元，比实际还多：解释得了全部。',
    );
    expect(restText(told.split, 'en')).toMatch(/runs the other way/);
    expect(undatedText(told, 'en')).toMatch(/^Income and balances of 23 May 2026 are as you told/);
  });

  test('the steady: the figures explain none of it, and the question is asked', () => {
    const told = sample('steady');
    expect(changeSentence(told, 'en')).toBe(
      'The limit fell by ¥20,000, and changes in your figures explain none of it.',
    );
    expect(restText(told.split, 'zh-CN')).toMatch(/分不出是哪一种/);
    expect(told.earlier).toEqual({ income: false, balances: false });
  });

  test('the recovering: no cut, and the way to ask for more would be closed anyway', () => {
    const text = changeSentence(sample('recovering'), 'en');
    expect(text).toMatch(/the limit is the same\. By your figures such a review would not offer/);
  });

  test('the shop owner: what is drawn is what a stop leaves', () => {
    const text = changeSentence(sample('shopOwner', 'business'), 'zh-CN');
    expect(text).toBe('停了借款，留下的按已借的算。额度少了 8 万元，你的资料变化一点也解释不了。');
  });

  test('a notice in hand turns the lender’s side from assumed into noticed, and shares it out', () => {
    const profile = sampleProfiles.steady(asOf);
    const { limitEvent: event } = profile;
    if (event === null) throw new Error('no event');
    const asked = { profile, event, policy: policyOn(asOf, 'platform'), asOf };
    const told = tellChange({ ...asked, stance: NEUTRAL_STANCE, notice: 'closing' });
    const assumed = sample('steady');
    expect(told.basis).toBe('noticed');
    expect(assumed.basis).toBe('assumed');
    expect(told.split.assumed).toBeLessThan(0);
    expect(assumed.split.assumed).toBe(0);
    expect(told.split.figures).toBe(assumed.split.figures);
    expect(changeSentence(told, 'zh-CN')).toContain('你手里的通知说的');
    const tight = { ...NEUTRAL_STANCE, climate: 'tight' as const };
    expect(tellChange({ ...asked, stance: tight, notice: 'closing' }).basis).toBe('both');
  });

  test('without the new limit it tells only what the figures would do', () => {
    const told = tell(steadyWith({ newLimit: null }), 'platform');
    expect(changeSentence(told, 'en')).toMatch(/^The limit now is not filled in/);
    expect(restText(told.split, 'en')).toBeNull();
  });

  test('what is assumed of the lender stands beside the figures, not in them', () => {
    const tight = { climate: 'tight', programme: 'unchanged' } as const;
    const told = tell(sampleProfiles.steady(asOf), 'platform', tight);
    expect(told.split.figures).toBe(0);
    expect(changeSentence(told, 'en')).toMatch(/Besides, what you assume: −¥15,000\.$/);
  });
});

describe('the headline', () => {
  const { split } = sample('stretched');
  const seen = { from: yuan(50_000), to: yuan(12_000) };
  const none = yuan(0);
  const headline = (figures: number, assumed = 0, observed = seen) =>
    headlineOf({
      ...split,
      observed,
      figures: toFen(figures * 100),
      rules: none,
      assumed: toFen(assumed * 100),
    });

  test.each([
    ['part of a fall', -10_000, 0, 'partly'],
    ['part of a fall, beside an assumption', -30_000, -20_000, 'part'],
    ['all of it to the yuan', -38_000, 0, 'all'],
    ['more than all of it', -38_001, 0, 'more'],
    ['more than all of it, whatever is assumed', -39_900, -12_600, 'more'],
    ['none of it', 0, 0, 'none'],
    ['the opposite', 5000, 0, 'opposite'],
  ])('figures that explain %s', (_, figures, assumed, expected) => {
    expect(headline(figures, assumed)).toBe(expected);
  });

  test.each([
    ['would not have moved it either', 0, 'same'],
    ['would have lowered it', -1000, 'sameButDown'],
    ['would have raised it', 1000, 'sameButUp'],
  ])('a limit that stayed, when the figures %s', (_, figures, expected) => {
    expect(headline(figures, 0, { from: seen.from, to: seen.from })).toBe(expected);
  });

  test('a limit that rose after all', () => {
    expect(headline(0, 0, { from: seen.to, to: seen.from })).toBe('rose');
  });
});

describe('what the lender’s side would explain', () => {
  const byId = (id: SampleId, lender: LenderKind) =>
    Object.fromEntries(sample(id, lender).scenarios.map((each) => [each.id, each]));

  test('never more than what is left over', () => {
    const { tight, closing } = byId('steady', 'platform');
    expect(tight?.more).toEqual({ kind: 'upTo', amount: yuan(15_000) });
    expect(closing?.more).toEqual({ kind: 'all', amount: yuan(20_000) });
  });

  test('nothing where nothing is left over', () => {
    expect(sample('stretched').scenarios.map(({ more }) => more)).toEqual([null, null, null, null]);
  });

  test('a stop, where the figures would only have lowered the limit', () => {
    const { shrinking, closing } = byId('shopOwner', 'business');
    expect(shrinking?.more).toEqual({ kind: 'none' });
    expect(closing).toMatchObject({ action: 'freeze', more: { kind: 'stop' } });
  });

  test('only what is not assumed already', () => {
    const severe = { climate: 'severe', programme: 'unchanged' } as const;
    const { scenarios } = tell(sampleProfiles.steady(asOf), 'platform', severe);
    expect(scenarios.map(({ id }) => id)).toEqual(['tight', 'shrinking', 'closing']);
  });
});
