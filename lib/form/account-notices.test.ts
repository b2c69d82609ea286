import { describe, expect, it } from 'vitest';
import { accountNotices } from './account-notices';
import { blankAccount, type AccountDraft } from './draft';

const noticed = (typed: Partial<AccountDraft>) =>
  accountNotices({ ...blankAccount('a1'), product: 'card', ...typed }, '2026-11-23').map(
    ({ field, code }) => `${field} ${code}`,
  );

describe('an account as typed', () => {
  it.each<[string, Partial<AccountDraft>, string[]]>([
    ['nothing odd', { limit: '3万', balance: '3万' }, []],
    [
      'more owed than the limit',
      { limit: '1.2万', balance: '3.2万' },
      ['balance BALANCE_ABOVE_LIMIT'],
    ],
    ['a rate above 36%', { annualRate: '36.5' }, ['annualRate RATE_VERY_HIGH']],
    ['an old record', { repayment: { through: '2026-07', codes: 'N' } }, ['repayment RECORD_OLD']],
    ['what cannot be read yet', { limit: '1.2.', balance: '3.2万' }, []],
    ['nothing at all', { product: '' }, []],
  ])('is noticed for %s', (_, typed, expected) => {
    expect(noticed(typed)).toEqual(expected);
  });
});
