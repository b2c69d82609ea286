import { expect, it } from 'vitest';
import type { IsoDate } from '@/lib/units/calendar';
import { accountWith, blankProfile } from './blank';
import { paidOnTimeUntil } from './carry-on';
import type { Account } from './schema';

const LATER: IsoDate = '2027-01-23';

const codesAfter = (codes: string, given: Partial<Account> = {}) => {
  const account = accountWith({
    id: 'a',
    institution: '甲银行',
    institutionKind: 'bank',
    product: 'instalment',
    repayment: { through: '2026-11', codes },
    ...given,
  });
  const carried = paidOnTimeUntil({ ...blankProfile(), accounts: [account] }, LATER);
  return carried.accounts[0]?.repayment?.codes;
};

it.each([
  ['a record goes on, paid on time', 'NN1N', {}, 'NN1NNN'],
  ['arrears do not go away by waiting', 'NN1', {}, 'NN111'],
  ['arrears that are stated do not either', 'NN2', { daysPastDue: 40 }, 'NN222'],
  ['a late month since paid is behind', 'NN1', { daysPastDue: 0 }, 'NN1NN'],
  ['a bad debt is not settled by waiting', 'N7B', {}, 'N7BBB'],
  ['a settled account says no more', 'NNC', {}, 'NNC'],
  ['a closed account says no more', 'NNN', { closed: true }, 'NNN'],
])('%s', (_, codes, given, expected) => {
  expect(codesAfter(codes, given)).toBe(expected);
});

it('keeps the newest sixty months', () => {
  expect(codesAfter('1' + 'N'.repeat(59))).toBe('N'.repeat(60));
});
