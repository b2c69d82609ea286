import { describe, expect, test } from 'vitest';
import {
  accountWith,
  blankProfile,
  readFacts,
  SAMPLE_IDS,
  sampleProfiles,
  type Account,
  type Profile,
} from '@/lib/review';
import type { IsoMonth } from '@/lib/units/calendar';
import { gridOf } from './grid';

const asOf = '2026-11-23';

const card = (given: Partial<Account>): Account =>
  accountWith({
    id: 'card',
    institution: '甲银行',
    institutionKind: 'bank',
    product: 'card',
    ...given,
  });

const holding = (...accounts: Account[]): Profile => ({ ...blankProfile(), accounts });

const codes = (given: Partial<Account>) =>
  gridOf(holding(card(given)), asOf)
    .rows[0]?.cells.map(({ code }) => code || '.')
    .join('');

const recorded = (through: IsoMonth, text: string) => ({ repayment: { through, codes: text } });

describe('a record stands in its months', () => {
  test.each<[string, Partial<Account>, string]>([
    ['up to this month', recorded('2026-11', 'N1'), '.'.repeat(22) + 'N1'],
    ['up to an earlier month', recorded('2026-09', 'N1'), '.'.repeat(20) + 'N1..'],
    ['cut to the last 24', recorded('2026-11', `7${'N'.repeat(24)}`), 'N'.repeat(24)],
    ['cut at this month if it runs on', recorded('2027-01', 'N12'), '.'.repeat(23) + 'N'],
  ])('%s', (_, given, expected) => {
    expect(codes(given)).toBe(expected);
  });
});

describe('days past due now show in the months they reach back to', () => {
  test.each<[string, Partial<Account>, string]>([
    ['without a record', { daysPastDue: 31 }, '.'.repeat(22) + '12'],
    [
      'past the end of the record',
      { daysPastDue: 5, ...recorded('2026-10', 'N') },
      `${'.'.repeat(22)}N1`,
    ],
    [
      'never below what the record says',
      { daysPastDue: 5, ...recorded('2026-11', '3') },
      `${'.'.repeat(23)}3`,
    ],
    ['none for 0 days', { daysPastDue: 0, ...recorded('2026-11', 'N') }, `${'.'.repeat(23)}N`],
  ])('%s', (_, given, expected) => {
    expect(codes(given)).toBe(expected);
  });
});

test('each code has its kind', () => {
  const row = gridOf(holding(card(recorded('2026-11', 'NM127*A#/CBDGZ'))), asOf).rows[0];
  expect(row?.cells.slice(-14).map(({ kind }) => kind)).toEqual([
    'onTime',
    'withinMonth',
    'late',
    'veryLate',
    'veryLate',
    'nothingDue',
    'nothingDue',
    'notKnown',
    'notOpened',
    'ended',
    'record',
    'record',
    'record',
    'record',
  ]);
});

test('an account without a record is named apart', () => {
  const grid = gridOf(holding(card({})), asOf);
  expect(grid.rows).toEqual([]);
  expect(grid.without.map(({ id }) => id)).toEqual(['card']);
});

test('the one late month of the stretched sample', () => {
  const grid = gridOf(sampleProfiles.stretched(asOf), asOf);
  expect(grid.months).toHaveLength(24);
  expect(grid.late.map(({ month, code, account }) => [month, code, account.id])).toEqual([
    ['2026-07', '1', 'card'],
  ]);
  expect(grid.rows[0]?.account.id).toBe('card');
});

test.each(SAMPLE_IDS)(
  '%s: the fullest row holds as many late months as the review counts',
  (id) => {
    const profile = sampleProfiles[id](asOf);
    const most = Math.max(...gridOf(profile, asOf).rows.map(({ late }) => late));
    expect(most).toBe(readFacts(profile, asOf).lateMonthsLast24Months);
  },
);
