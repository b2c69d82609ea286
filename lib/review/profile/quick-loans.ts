// Stage: profile. The loans that quick answers sum up, laid out as accounts: as many as there are
// lenders, equal in balance and payment, the first ones not banks.

import { toFen, type Fen } from '@/lib/units/fen';
import { accountWith } from './blank';
import type { QuickAnswers } from './quick-answers';
import type { Account, Profile } from './schema';

/** The number-th of so many equal parts of an amount; the parts sum to the amount. */
function part(total: Fen | null, parts: number, number: number): Fen | null {
  if (total === null) return null;
  return toFen(Math.floor((total * (number + 1)) / parts) - Math.floor((total * number) / parts));
}

function kindOf(index: number, nonBanks: number | null): Account['institutionKind'] {
  if (nonBanks === null) return 'unknown';
  return index < nonBanks ? 'consumerFinance' : 'bank';
}

/** How many loans to lay out: the lenders told, less the cards' one; at least one where owed. */
function loanCount(answers: QuickAnswers, owedOnCards: number): number {
  const { otherLenders, otherLoanPayments, otherUnsecuredBalance } = answers;
  const nothingOwed = otherLoanPayments === 0 && otherUnsecuredBalance === 0;
  const told = Math.max(0, (otherLenders ?? 0) - owedOnCards);
  return Math.max(told, nothingOwed || otherLenders === 0 ? 0 : 1);
}

/**
 * Accounts for the loans elsewhere. Their lenders are named by number only where the number of
 * lenders was told; else they stay unnamed, and the count of lenders stays not known.
 */
export function quickLoans(
  answers: QuickAnswers,
  owedOnCards: number,
  lenderName: (number: number) => string,
): Profile['accounts'] {
  const { otherLenders, otherNonBankLenders, otherLoanPayments, otherUnsecuredBalance } = answers;
  const loans = loanCount(answers, owedOnCards);
  const onlySecured = otherUnsecuredBalance === 0 && otherLoanPayments !== 0;
  return Array.from({ length: loans }, (_, index) =>
    accountWith({
      id: `loan-${index + 1}`,
      institution: otherLenders === null ? '' : lenderName(index + 1),
      institutionKind: kindOf(index, otherNonBankLenders),
      product: onlySecured ? 'mortgage' : 'instalment',
      balance: onlySecured ? null : part(otherUnsecuredBalance, loans, index),
      monthlyPayment: part(otherLoanPayments, loans, index),
    }),
  );
}
