import { describe, expect, test } from 'vitest';
import { sampleProfiles, type InstitutionKind } from '@/lib/review';
import { addresseeOf } from './addressee';
import { deadlinesOf, dueDays, routeOf, rulesOf } from './route';
import { matterOf } from './testing/matter-of';

describe('a complaint', () => {
  test.each<[string, InstitutionKind, string[]]>([
    ['about a bank goes to the bank, then to 12378', 'bank', ['LENDER_DESK', 'NFRA']],
    ['about a consumer-finance company too', 'consumerFinance', ['LENDER_DESK', 'NFRA']],
    ['about a small-loan company goes local', 'microLoan', ['LENDER_DESK', 'LOCAL']],
    ['about nobody knows whom first finds out', 'unknown', ['LENDER_DESK', 'FIND_OUT']],
  ])('%s', (_, kind, stops) => expect(routeOf('complaint', kind)).toEqual(stops));

  test('to a bank is due on the days of the published measures', () => {
    expect(dueDays('complaint', 'bank', '2026-11-23').map(({ on }) => on)).toEqual([
      '2026-12-08',
      '2026-12-23',
      '2027-01-22',
    ]);
  });

  test('to a small-loan company has no published day, and says so by its basis', () => {
    expect(deadlinesOf('complaint', 'microLoan')).toEqual([
      { code: 'ASK_AGAIN', days: 15, source: 'ours' },
    ]);
  });
});

test('a dispute is answered in twenty days, as is commonly quoted', () => {
  expect(deadlinesOf('dispute', 'bank')).toEqual([
    { code: 'DISPUTE', days: 20, source: 'creditRegulation' },
  ]);
  expect(routeOf('dispute', 'bank')).toEqual(['REPORTER', 'BUREAU', 'PBOC']);
  expect(routeOf('dispute', 'bank', 'bureau')).toEqual(['BUREAU', 'REPORTER', 'PBOC']);
});

test('only a card’s hardship letter rests on article 70', () => {
  expect(rulesOf('hardship', { kind: 'bank', product: 'card' })).toEqual(['cardMeasures']);
  expect(rulesOf('hardship', { kind: 'consumerFinance', product: 'revolving' })).not.toContain(
    'cardMeasures',
  );
});

test('a letter about a platform’s line goes to its funder', () => {
  const matter = matterOf(sampleProfiles.stretched('2026-11-23'), '2026-11-23');
  expect(addresseeOf('explanation', matter, null)).toEqual({
    name: '青禾消费金融有限公司',
    kind: 'consumerFinance',
    product: 'revolving',
    platform: '云帆',
  });
});
