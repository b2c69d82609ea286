import { expect, test } from 'vitest';
import { sampleProfiles, type Profile } from '@/lib/review';
import { gridOf } from './grid';
import { gridSentence } from './grid-sentence';

const asOf = '2026-11-23';
const marked = (codes: string): Profile => {
  const profile = sampleProfiles.steady(asOf);
  const [first, ...others] = profile.accounts;
  if (!first) throw new RangeError('the sample has accounts');
  return {
    ...profile,
    accounts: [{ ...first, repayment: { through: '2026-11', codes } }, ...others],
  };
};

test.each<[string, Profile, string, string]>([
  [
    'one late month is named with its account',
    sampleProfiles.stretched(asOf),
    '最近 24 个月、7 个账户，1 个逾期的月份（2026 年 7 月，甲银行信用卡中心）。',
    '24 months, 7 accounts, 1 late month (July 2026, 甲银行信用卡中心).',
  ],
  [
    'of several the latest is named',
    sampleProfiles.recovering(asOf),
    '最近 24 个月、3 个账户，2 个逾期的月份，最近一次是 2025 年 11 月（丙银行信用卡中心）。',
    '24 months, 3 accounts, 2 late months, the latest in November 2025 (丙银行信用卡中心).',
  ],
  [
    'no late month',
    sampleProfiles.steady(asOf),
    '最近 24 个月、3 个账户，没有逾期的月份。',
    '24 months, 3 accounts, no late month.',
  ],
  [
    'a heavier mark is said too',
    marked('NNB'),
    '最近 24 个月、3 个账户，没有逾期的月份。另有 1 个账户带有呆账、代偿一类的标记。',
    '24 months, 3 accounts, no late month. 1 account carries a heavier mark, such as a bad debt.',
  ],
])('%s', (_, profile, chinese, english) => {
  const grid = gridOf(profile, asOf);
  expect(gridSentence(grid, 'zh-CN')).toBe(chinese);
  expect(gridSentence(grid, 'en')).toBe(english);
});
