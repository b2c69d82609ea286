// What a borrower's own papers show, as far as funding channels ask for it. `null`: not known.

import type { Fen } from '@/lib/units/fen';

export type FundingFacts = {
  licence: boolean | null;
  tradingMonths: number | null;
  taxGrade: 'A' | 'B' | 'M' | 'C' | 'D' | null;
  taxMonths: number | null;
  annualTax: Fen | null;
  /** Months of receipts by payment code or terminal, and how much a month. */
  receiptsMonths: number | null;
  monthlyReceipts: Fen | null;
  /** Months of statements of the business's own account. */
  statementsMonths: number | null;
  businessDebt: Fen | null;
  /** What property could still secure, after mortgages on it. */
  freePropertyValue: Fen | null;
  /** Receivables that a large buyer has confirmed, and others with contract and invoice. */
  confirmedReceivables: Fen | null;
  invoicedReceivables: Fen | null;
  counterGuarantee: boolean | null;
  /** Business loans that fall due and are paid on time until then. */
  expiringBusinessLoans: Fen | null;
  hardInquiriesLast3Months: number | null;
  cardUtilization: number | null;
  debtToIncome: number | null;
  currentDaysPastDue: number | null;
};

export type FundingFactId = keyof FundingFacts;

type IdsOf<T> = { [K in FundingFactId]: FundingFacts[K] extends T ? K : never }[FundingFactId];
export type AmountFactId = IdsOf<Fen | null>;
type NumberFactId = IdsOf<number | null>;
type YesFactId = IdsOf<boolean | null>;

/** What a fact has to be. */
export type Requirement =
  | { fact: NumberFactId; atLeast: number }
  | { fact: NumberFactId; atMost: number }
  | { fact: YesFactId; is: true }
  | { fact: 'taxGrade'; oneOf: readonly NonNullable<FundingFacts['taxGrade']>[] };

/** Whether a requirement is met; `null` while the fact is not known. */
export function isMet(requirement: Requirement, facts: FundingFacts): boolean | null {
  const value = facts[requirement.fact];
  if (value === null) return null;
  if ('is' in requirement) return value === true;
  if ('oneOf' in requirement) return requirement.oneOf.some((grade) => grade === value);
  const number = Number(value);
  return 'atLeast' in requirement ? number >= requirement.atLeast : number <= requirement.atMost;
}
