// Doors for those who trade: the funding channels that an owner's own papers open, held against what
// the profile knows of them. Salary loans are not for owners.

import {
  channelsOn,
  eligibility,
  type ChannelId,
  type Eligibility,
  type FundingFacts,
} from '@/lib/funding';
import type { Profile } from '@/lib/review';
import type { IsoDate } from '@/lib/units/calendar';
import { toFen, type Fen } from '@/lib/units/fen';
import type { Standing } from './figures';

export const OWNER_DOORS = [
  'RECEIPTS_BASED',
  'TAX_BASED',
  'INTERNET_BANK',
  'GUARANTEED',
] as const satisfies readonly ChannelId[];
export type OwnerDoorId = (typeof OWNER_DOORS)[number];

/** Whether somebody lives on a business of their own. */
export const isOwner = ({ business, income }: Profile): boolean =>
  income.source === 'business' ||
  income.source === 'selfEmployed' ||
  (business !== null && income.source !== 'salary');

/** Owed by the business; `null` while one of its balances is not known. */
function businessDebtOf({ accounts, accountsComplete }: Profile): Fen | null {
  if (!accountsComplete) return null;
  let sum = 0;
  for (const { product, closed, currency, balance } of accounts) {
    if (product !== 'business' || closed || currency !== 'CNY') continue;
    if (balance === null) return null;
    sum += balance;
  }
  return toFen(sum);
}

/** What the profile tells of the facts that channels ask for; papers it does not hold are `null`. */
export function fundingFactsOf({ profile, facts, signals }: Standing): FundingFacts {
  const { business } = profile;
  return {
    licence: business?.licensed ?? null,
    tradingMonths: facts.tradingMonths,
    taxGrade: business?.taxGrade ?? null,
    taxMonths: business?.taxMonths ?? null,
    annualTax: facts.annualTax,
    receiptsMonths: business && business.receipts.length > 0 ? business.receipts.length : null,
    monthlyReceipts: facts.monthlyReceipts,
    statementsMonths: business?.statementsMonths ?? null,
    businessDebt: businessDebtOf(profile),
    freePropertyValue: null,
    confirmedReceivables: null,
    invoicedReceivables: null,
    counterGuarantee: business?.counterGuarantee ?? null,
    expiringBusinessLoans: null,
    hardInquiriesLast3Months: signals.hardInquiriesLast3Months,
    cardUtilization: signals.cardUtilization,
    debtToIncome: signals.debtToIncome,
    currentDaysPastDue: facts.currentDaysPastDue,
  };
}

/** The owners' doors that rules keep open on a day, judged for money to run the business with. */
export function ownerDoors(standing: Standing, on: IsoDate): Eligibility[] {
  const facts = fundingFactsOf(standing);
  const ids: ReadonlySet<ChannelId> = new Set(OWNER_DOORS);
  return channelsOn(on)
    .filter(({ id }) => ids.has(id))
    .map((channel) => eligibility(channel, facts, 'OPERATIONS'));
}
