import { describe, expect, it, test } from 'vitest';
import { accountWith, blankProfile, sampleProfiles, type Account } from '@/lib/review';
import { addDays, type IsoDate } from '@/lib/units/calendar';
import { yuan } from '@/lib/units/fen';
import { concernOf } from './concerns';
import { DEFAULT_RATES, fourTimesLpr, ratesInUse } from './rates';
import { WATCH_IDS, WATCH_RULES, type WatchId } from './rules';
import { OFFICIAL_SITES, WATCH_SOURCES } from './sources';
import { deadlinesOf, standingOn, watchFor } from './watch';

const TODAY: IsoDate = '2026-11-23';

describe.each(WATCH_IDS)('%s', (id) => {
  const rule = WATCH_RULES[id];

  it('names an official source', () =>
    expect(OFFICIAL_SITES).toContain(new URL(WATCH_SOURCES[rule.source].url).hostname));

  it('is never shown as in force past its last confirmed day, nor before or after its own', () => {
    for (let month = 0; month < 240; month += 1) {
      const day = addDays('2015-01-01', month * 30);
      if (standingOn(rule, day) !== 'inForce') continue;
      expect(rule.confirmedOn !== null && day <= rule.confirmedOn).toBe(true);
      expect(rule.from === null || day >= rule.from).toBe(true);
      expect(rule.draft).toBeUndefined();
      expect(rule.until === null || day <= rule.until).toBe(true);
    }
  });
});

test.each<[string, WatchId, IsoDate, string]>([
  ['the subsidy on its last day', 'interestSubsidy', '2026-12-31', 'check'],
  ['the subsidy the day after', 'interestSubsidy', '2027-01-01', 'ended'],
  ['the subsidy while confirmed', 'interestSubsidy', '2026-01-20', 'inForce'],
  ['the credit repair today', 'creditRepair', TODAY, 'ended'],
  ['the day after the last on which it was seen', 'interestSubsidy', '2026-01-21', 'check'],
  ['a rule that nobody dated', 'smallLoanCap', '2024-01-01', 'check'],
  ['a draft, on any day', 'cardLimits', '2021-12-20', 'draft'],
  ['cost tables before they were due', 'costDisclosure', '2026-07-31', 'ahead'],
])('%s', (_, id, day, standing) => expect(standingOn(WATCH_RULES[id], day)).toBe(standing));

const withAccount = (account: Partial<Account>) => ({
  ...blankProfile(),
  accountsComplete: true,
  accounts: [
    accountWith({
      id: 'a',
      institution: '甲小贷',
      institutionKind: 'microLoan',
      product: 'instalment',
      ...account,
    }),
  ],
});

test.each<[string, WatchId, Partial<Account>, string]>([
  ['24% is not above 24%', 'assistedLending', { annualRate: 0.24 }, 'no'],
  ['24.1% is', 'assistedLending', { annualRate: 0.241 }, 'yes'],
  ['a rate nobody told', 'assistedLending', { annualRate: null }, 'unknown'],
  ['a closed loan', 'assistedLending', { annualRate: 0.36, closed: true }, 'no'],
  ['12% at a small-loan company', 'smallLoanCost', { annualRate: 0.12 }, 'no'],
  ['12.1% at a small-loan company', 'smallLoanCost', { annualRate: 0.121 }, 'yes'],
  [
    'a bank is under no four times LPR',
    'smallLoanCost',
    { annualRate: 0.2, institutionKind: 'bank' },
    'no',
  ],
  [
    'a lender of an unknown kind',
    'smallLoanCost',
    { annualRate: 0.2, institutionKind: 'unknown' },
    'unknown',
  ],
  ['a small loan of 200,000', 'smallLoanCap', { balance: yuan(200_000) }, 'no'],
  ['a small loan above it', 'smallLoanCap', { balance: yuan(200_001) }, 'yes'],
  ['business credit due in time', 'renewal', { product: 'business', endsOn: '2027-09-30' }, 'yes'],
  [
    'a consumer-finance company',
    'consumerFinanceMeasures',
    { institutionKind: 'consumerFinance' },
    'yes',
  ],
  ['one card stacks on no other', 'cardLimits', { product: 'card' }, 'no'],
  [
    'business credit due a day late',
    'renewal',
    { product: 'business', endsOn: '2027-10-01' },
    'no',
  ],
])('%s', (_, id, account, answer) =>
  expect(concernOf(id, withAccount(account), TODAY, DEFAULT_RATES).answer).toBe(answer),
);

it('does not say "none" of a list that is not complete', () => {
  const profile = { ...withAccount({ product: 'card' }), accountsComplete: false };
  expect(concernOf('smallLoanCost', profile, TODAY, DEFAULT_RATES).answer).toBe('unknown');
});

it('moves four times the prime rate and its day with the borrower’s own entry, unless it is older', () => {
  const own = { lpr1y: 0.029, lpr5y: 0.034, confirmedOn: '2026-11-20' } as const;
  expect(fourTimesLpr(ratesInUse(own))).toBe(0.116);
  expect(ratesInUse({ ...own, confirmedOn: '2025-11-20' })).toEqual(DEFAULT_RATES);
  const lpr = watchFor(null, '2026-11-20', ratesInUse(own)).find(
    ({ id }) => id === 'loanPrimeRate',
  );
  expect(lpr).toMatchObject({ standing: 'inForce', confirmedOn: '2026-11-20', concern: null });
});

it('lists what concerns the borrower first and what has ended last', () => {
  const items = watchFor(sampleProfiles.shopOwner(TODAY), TODAY);
  expect(items[0]?.concern?.answer).toBe('yes');
  expect(items.at(-1)).toMatchObject({ id: 'creditRepair', standing: 'ended', daysLeft: null });
});

it('puts only days ahead into the calendar, soonest first', () => {
  const days = deadlinesOf(watchFor(null, TODAY), TODAY);
  expect(days).toEqual([
    { id: 'interestSubsidy', on: '2026-12-31', kind: 'ends' },
    { id: 'renewal', on: '2027-09-30', kind: 'ends' },
    { id: 'smallLoanCost', on: '2027-12-31', kind: 'ends' },
  ]);
});
