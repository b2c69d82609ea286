// For tests only: a shop whose papers open most channels.

import { yuan } from '@/lib/units/fen';
import type { FundingFacts } from '../channels/facts';

export const SOUND_SHOP: FundingFacts = {
  licence: true,
  tradingMonths: 40,
  taxGrade: 'B',
  taxMonths: 24,
  annualTax: yuan(10_000),
  receiptsMonths: 12,
  monthlyReceipts: yuan(50_000),
  statementsMonths: 12,
  businessDebt: yuan(60_000),
  freePropertyValue: yuan(400_000),
  confirmedReceivables: yuan(30_000),
  invoicedReceivables: yuan(20_000),
  counterGuarantee: true,
  expiringBusinessLoans: yuan(60_000),
  hardInquiriesLast3Months: 4,
  cardUtilization: 0.7,
  debtToIncome: 0.7,
  currentDaysPastDue: 0,
};
