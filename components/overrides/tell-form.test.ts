import { expect, test } from 'vitest';
import { keyOf, numbersOf, policyOn, type Override } from '@/lib/review';
import { without, withoutAll, withTold } from './changes';
import { judgeTold, type Typed } from './tell-form';

const platform = policyOn('2026-11-23', 'platform');
const numberAt = (key: string) => {
  const found = numbersOf(platform).find(({ target }) => keyOf(target) === key);
  if (!found) throw new Error(key);
  return found;
};
const typed: Typed = { value: '45', saidBy: '甲银行客服', on: '2026-11-01' };
const judge = (key: string, change: Partial<Typed> = {}, kept: Override[] = []) =>
  judgeTold({ ...typed, ...change }, numberAt(key), platform, kept);

test('a percentage becomes the edge of its band, said by someone from a day on', () => {
  expect(judge('edge.debtToIncome.0.5')).toEqual({
    ok: true,
    overrides: [
      {
        lender: 'platform',
        target: { kind: 'edge', signal: 'debtToIncome', at: 0.5 },
        value: 0.45,
        saidBy: '甲银行客服',
        on: '2026-11-01',
      },
    ],
  });
});

test.each<[string, string, Partial<Typed>, object]>([
  ['no number', 'edge.debtToIncome.0.5', { value: '一半' }, { value: [] }],
  ['nobody', 'edge.debtToIncome.0.5', { saidBy: '  ' }, { saidBy: true }],
  ['no day', 'edge.debtToIncome.0.5', { on: '13 月' }, { on: true }],
  [
    'an edge past the next',
    'edge.debtToIncome.0.5',
    { value: '70' },
    { value: ['EDGES_NOT_ASCENDING'] },
  ],
  [
    'more points for worse',
    'points.debtToIncome.0.5',
    { value: '100' },
    { value: ['POINTS_RISE_AS_VALUE_WORSENS'] },
  ],
])('%s is told apart by field', (_, key, change, wrong) => {
  expect(judge(key, change)).toEqual({ ok: false, wrong });
});

test('told again it takes the place of what was told before, and is undone alone', () => {
  const first = judge('edge.debtToIncome.0.5');
  const other = judge('edge.cardUtilization.0.7', { value: '65' }, first.ok ? first.overrides : []);
  const kept = other.ok ? other.overrides : [];
  const again = judge('edge.debtToIncome.0.5', { value: '48' }, kept);
  const list = again.ok ? again.overrides : [];
  expect(list.map(({ value }) => value)).toEqual([0.65, 0.48]);
  const [left] = list;
  if (!left) throw new Error('nothing kept');
  expect(without(list, left)).toEqual(list.slice(1));
  expect(without([left], left)).toBeNull();
  const elsewhere: Override = { ...left, lender: 'bank' };
  expect(withoutAll(withTold(list, elsewhere), 'platform')).toEqual([elsewhere]);
});
