// For tests only: short ways to a profile with one thing in it.

import { yuan } from '@/lib/units/fen';
import type { Facts } from '../facts/facts';
import { readFacts } from '../facts/read';
import { accountWith, blankProfile } from '../profile/blank';
import type { Account, Profile } from '../profile/schema';

const AS_OF = '2026-11-23';

/** A card at one bank with a limit of 10,000 and 4,000 drawn, unless told otherwise. */
export const bankCard = (fields: Partial<Account> & { id: string }): Account =>
  accountWith({
    institution: '甲银行',
    institutionKind: 'bank',
    product: 'card',
    limit: yuan(10_000),
    balance: yuan(4000),
    ...fields,
  });

/** A profile that lists all of these accounts. */
export const withAccounts = (accounts: Account[], fields: Partial<Profile> = {}): Profile => ({
  ...blankProfile(),
  accounts,
  accountsComplete: true,
  ...fields,
});

/** Facts of these accounts on 2026-11-23. */
export const factsOf = (accounts: Account[], fields: Partial<Profile> = {}): Facts =>
  readFacts(withAccounts(accounts, fields), AS_OF);
