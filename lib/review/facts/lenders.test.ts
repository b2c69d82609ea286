import { describe, expect, it, test } from 'vitest';
import { yuan } from '@/lib/units/fen';
import { bankCard, factsOf } from '../testing/build';
import { institutionKey } from './institution';

test.each([
  ['a card centre is its bank', '甲银行股份有限公司信用卡中心', '甲银行'],
  ['a branch is its bank', '甲银行上海分行', '甲银行'],
  ['white space and width change nothing', ' 甲　银行 ', '甲银行'],
  ['a short form of company', '青禾消费金融有限公司', '青禾消费金融'],
  ['case does not make two lenders', 'ABC Bank', 'abcbank'],
])('%s', (_, name, key) => expect(institutionKey(name)).toBe(key));

describe('lenders', () => {
  it('counts branches and lines of one institution once', () => {
    const facts = factsOf([
      bankCard({ id: '1', institution: '甲银行信用卡中心' }),
      bankCard({ id: '2', institution: '甲银行北京分行', product: 'instalment' }),
    ]);
    expect(facts).toMatchObject({ lenderCount: 1, nonBankLenderCount: 0, openAccounts: 2 });
  });

  it('counts the funder of a platform line, not the platform', () => {
    const line = { product: 'revolving', platform: '云帆' } as const;
    const facts = factsOf([
      bankCard({ id: '1', ...line, institution: '甲银行' }),
      bankCard({
        id: '2',
        ...line,
        institution: '青禾消费金融',
        institutionKind: 'consumerFinance',
      }),
    ]);
    expect(facts).toMatchObject({ lenderCount: 2, nonBankLenderCount: 1 });
  });

  it('does not count a lender that is owed nothing', () => {
    expect(factsOf([bankCard({ id: '1', balance: yuan(0) })]).lenderCount).toBe(0);
  });

  it('knows none when the list of accounts is complete and empty', () => {
    expect(factsOf([])).toMatchObject({
      lenderCount: 0,
      currentDaysPastDue: 0,
      oldestAccountMonths: 0,
    });
  });

  it('does not know while the list leaves accounts out', () => {
    const facts = factsOf([bankCard({ id: '1' })], { accountsComplete: false });
    expect(facts).toMatchObject({
      lenderCount: null,
      otherUnsecuredBalance: null,
      otherCardLimit: null,
    });
  });
});
