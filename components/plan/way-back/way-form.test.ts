import { describe, expect, test } from 'vitest';
import { disputesOf, policyOn, reviewLimit, sampleProfiles } from '@/lib/review';
import { yuan } from '@/lib/units/fen';
import { wayErrorText } from './way-error-text';
import { blankForm, readWayForm, type WayForm } from './way-form';

const asOf = '2026-11-23';
const policy = policyOn(asOf, 'platform');
const profile = sampleProfiles.stretched(asOf);
const review = reviewLimit(profile, policy, asOf);
const disputes = disputesOf(profile, policy, asOf);
const blank = blankForm(review);
const read = (part: Partial<WayForm>) =>
  readWayForm({ ...blank, ...part }, { review, policy, disputes });
const targetOf = (part: Partial<WayForm>) => {
  const answer = read(part);
  return answer.ok ? answer.target : null;
};

test('a borrower with a line asks for the old limit, with nothing assumed', () => {
  expect(read({})).toEqual({
    ok: true,
    target: { kind: 'oldLimit' },
    options: { stance: review.stance, untrue: [] },
  });
});

test('a borrower without a line is asked for an amount', () => {
  const bare = { ...review, decision: { ...review.decision, currentLimit: null } };
  expect(blankForm(bare).target).toBe('amount');
});

describe('a target', () => {
  test.each<[string, Partial<WayForm>, unknown]>([
    [
      'an amount as people type it',
      { target: 'amount', amount: '３万' },
      { kind: 'amount', amount: yuan(30_000) },
    ],
    ['the grade above today’s', { target: 'grade' }, { kind: 'grade', grade: 'C' }],
    ['no further cut', { target: 'hold' }, { kind: 'action', action: 'hold' }],
  ])('is %s', (_, part, target) => {
    expect(targetOf(part)).toEqual(target);
  });
});

test('assumptions are taken as typed: a floor of nothing is one, an empty field is none', () => {
  const answer = read({
    floor: '0',
    income: '1.2万',
    offer: true,
    institution: ' 庚银行\u202e',
    rate: '6',
    months: '2年',
    untrue: [0],
  });
  expect(answer).toMatchObject({
    ok: true,
    options: {
      cashFloor: 0,
      documentedIncome: yuan(12_000),
      offer: { institution: '庚银行', institutionKind: 'bank', annualRate: 0.06, months: 24 },
      untrue: [{ claim: disputes[0]?.claim, subject: disputes[0]?.subject }],
    },
  });
});

test('only what is asked for is judged', () => {
  expect(read({ amount: 'x', rate: 'x', months: 'x' }).ok).toBe(true);
});

test.each<[string, Partial<WayForm>, object]>([
  ['an amount that is none', { target: 'amount', amount: '很多' }, { amount: 'NOT_AN_AMOUNT' }],
  ['no amount at all', { target: 'amount' }, { amount: 'EMPTY' }],
  ['an offer without its figures', { offer: true }, { rate: 'EMPTY', months: 'EMPTY' }],
  ['an offer over no time', { offer: true, rate: '6', months: '0' }, { months: 'NOT_A_NUMBER' }],
  ['a floor below nothing', { floor: '-1' }, { floor: 'NEGATIVE' }],
])('%s is told by its field', (_, part, errors) => {
  expect(read(part)).toEqual({ ok: false, errors });
});

test('an error names the field in its own words and gives a good entry', () => {
  expect(wayErrorText('amount', 'NOT_AN_AMOUNT', 'en')).toBe(
    'Enter “A limit of at least” as an amount, such as 30,000.',
  );
});
