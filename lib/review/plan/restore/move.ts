// Stage: plan. Carries out what levers say, on a profile: the only place that knows what a move does.

import { toFen, type Fen } from '@/lib/units/fen';
import { readIncome } from '../../facts/income';
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

/** The profile with this monthly income: months keep their pattern, and so their steadiness. */
export function withMonthlyIncome(profile: Profile, monthly: Fen): Profile {
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

/** Income shown by papers; what a correction has already shown to be higher stays. */
function documented(profile: Profile, monthly: Fen): Profile {
  const { monthlyIncome } = readIncome(profile);
  return (monthlyIncome ?? 0) >= monthly ? profile : withMonthlyIncome(profile, monthly);
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
      return documented(profile, move.monthly);
    case 'stopRecycling':
      return withoutRecycling(profile);
    case 'wait':
      return profile;
  }
}
