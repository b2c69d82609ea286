// Stage: plan. Carries out what levers say, on a profile: the only place that knows what a move does.

import { toFen } from '@/lib/units/fen';
import type { Profile } from '../../profile/schema';
import { sum } from '../debts-to-pay';
import { corrected } from '../dispute/dispute';
import { caughtUp, paidDown, paidOff, settled, withoutRecycling, withPayment } from '../levers';
import type { Move } from './lever';

/** Debts paid off by a new loan, which costs an inquiry on the day it is taken out. */
function refinanced(
  profile: Profile,
  { accountIds, loan, on }: Extract<Move, { kind: 'refinance' }>,
): Profile {
  const paid = paidOff(profile, new Set(accountIds));
  const inquiry = { on, institution: loan.institution, reason: 'loanApproval' as const };
  return {
    ...paid,
    accounts: [...paid.accounts, loan],
    inquiries: paid.inquiries && [...paid.inquiries, inquiry],
  };
}

/** Income shown by papers: months keep their pattern, so that steadiness stays what it was. */
function documented(profile: Profile, { monthly }: Extract<Move, { kind: 'income' }>): Profile {
  const { income, business } = profile;
  const mean = sum(income.months.map(({ amount }) => amount)) / Math.max(1, income.months.length);
  const months = income.months.map(({ month, amount }) => ({
    month,
    amount: mean === 0 ? monthly : toFen((amount * monthly) / mean),
  }));
  return {
    ...profile,
    income: { ...income, monthlyAverage: monthly, months },
    business: business && { ...business, monthlyNetDrawings: monthly },
  };
}

/** The profile after one move; time passing is not a move of the profile but of the day. */
export function moved(profile: Profile, move: Move): Profile {
  switch (move.kind) {
    case 'catchUp':
      return caughtUp(profile);
    case 'payDown':
      return paidDown(profile, new Map(move.sums));
    case 'payOff':
      return paidOff(profile, new Set(move.accountIds));
    case 'refinance':
      return refinanced(profile, move);
    case 'payment':
      return withPayment(profile, move.accountId, move.monthly);
    case 'settle':
      return settled(profile, move.on);
    case 'release':
      return {
        ...profile,
        guarantees:
          profile.guarantees &&
          profile.guarantees.map((row, at) =>
            at === move.at ? { ...row, balance: toFen(0) } : row,
          ),
      };
    case 'correct':
      return corrected(profile, move.claim, move.asOf);
    case 'income':
      return documented(profile, move);
    case 'stopRecycling':
      return withoutRecycling(profile);
    case 'wait':
      return profile;
  }
}
