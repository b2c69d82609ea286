// For tests only: a borrower who has told everything, so that there is much to pull.

import { yuan } from '@/lib/units/fen';
import type { Profile } from '../profile/schema';

/** The same borrower with every gap filled. */
export const told = (profile: Profile): Profile => ({
  ...profile,
  accountsComplete: true,
  household: {
    cashAtHand: profile.household.cashAtHand ?? yuan(20_000),
    monthlyEssentials: profile.household.monthlyEssentials ?? yuan(3000),
  },
  inquiries: profile.inquiries ?? [],
  accounts: profile.accounts.map((account) => ({
    ...account,
    limit: account.limit ?? yuan(30_000),
    balance: account.balance ?? yuan(9000),
    monthlyPayment: account.monthlyPayment ?? yuan(700),
    openedOn: account.openedOn ?? '2024-05-05',
    endsOn: account.product === 'instalment' ? '2031-06-30' : null,
    institution: account.institution || '戊小贷',
  })),
});
