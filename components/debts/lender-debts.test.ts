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
import { yuan } from '@/lib/units/fen';
import { debtsOf } from './lender-debts';

const asOf = '2026-11-23';

const loan = (id: string, institution: string, given: Partial<Account> = {}): Account =>
  accountWith({
    id,
    institution,
    institutionKind: 'bank',
    product: 'instalment',
    balance: yuan(1000),
    monthlyPayment: yuan(100),
    ...given,
  });

const holding = (...accounts: Account[]): Profile => ({ ...blankProfile(), accounts });

test('branches and card centre of one bank are one lender', () => {
  const { owed } = debtsOf(
    holding(
      loan('a', '甲银行股份有限公司'),
      loan('b', '甲银行上海分行'),
      loan('c', '甲银行信用卡中心', { product: 'card', monthlyPayment: null }),
    ),
  );
  expect(owed).toMatchObject([
    {
      name: '甲银行股份有限公司',
      accounts: 3,
      balance: yuan(3000),
      payment: yuan(300),
      products: ['instalment', 'card'],
    },
  ]);
});

test('the largest balance comes first', () => {
  const { owed } = debtsOf(
    holding(loan('a', '甲银行'), loan('b', '乙银行', { balance: yuan(2000) })),
  );
  expect(owed.map(({ name }) => name)).toEqual(['乙银行', '甲银行']);
});

describe('what is not known stays so', () => {
  test('a lender with an unknown balance is listed and said to be open', () => {
    const { owed } = debtsOf(holding(loan('a', '甲银行', { balance: null, monthlyPayment: null })));
    expect(owed).toMatchObject([{ balance: 0, balancesUnknown: 1, paymentsUnknown: 1 }]);
  });

  test('two lenders that nobody named are two', () => {
    expect(debtsOf(holding(loan('a', ''), loan('b', ''))).owed).toHaveLength(2);
  });

  test('an unknown kind is neither bank nor non-bank', () => {
    const { owed } = debtsOf(holding(loan('a', '某公司', { institutionKind: 'unknown' })));
    expect(owed).toMatchObject([{ bank: null, kind: 'unknown' }]);
  });
});

test('other currencies, closed accounts and lenders owed nothing stand apart', () => {
  const debts = debtsOf(
    holding(
      loan('a', '甲银行', { currency: 'USD' }),
      loan('b', '乙银行', { closed: true }),
      loan('c', '丙银行', { balance: yuan(0) }),
    ),
  );
  expect(debts.owed).toEqual([]);
  expect(debts.foreign.map(({ id }) => id)).toEqual(['a']);
  expect(debts.clear.map(({ name }) => name)).toEqual(['丙银行']);
  expect(debts.balance).toBe(0);
});

test('the line under review is marked with its part of the balance', () => {
  const profile = sampleProfiles.stretched(asOf);
  const marked = debtsOf(profile).owed.filter(({ reviewed }) => reviewed !== null);
  expect(marked).toMatchObject([
    { name: '青禾消费金融有限公司', reviewed: yuan(32_000), bank: false },
  ]);
});

test.each(SAMPLE_IDS)('%s: as many lenders as the review counts', (id) => {
  const profile = sampleProfiles[id](asOf);
  const facts = readFacts(profile, asOf);
  const { owed } = debtsOf(profile);
  expect(owed).toHaveLength(facts.lenderCount ?? -1);
  expect(owed.filter(({ bank }) => bank === false)).toHaveLength(facts.nonBankLenderCount ?? -1);
});
