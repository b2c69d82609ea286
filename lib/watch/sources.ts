// Who issued what the watch tells: official sites only. What the money library or a policy already
// names is taken from there; the content holds the name of each document in both languages.

import { FUNDING_SOURCES } from '@/lib/funding';
import { SOURCES } from '@/lib/review';

export const OFFICIAL_SITES = ['www.pbc.gov.cn', 'www.nfra.gov.cn', 'www.gov.cn'] as const;

export const WATCH_SOURCES = {
  assistedLendingRule: FUNDING_SOURCES.assistedLendingRule,
  fundingCostGuidance: FUNDING_SOURCES.fundingCostGuidance,
  consumerFinanceNotice: FUNDING_SOURCES.consumerFinanceNotice,
  smallLoanRules: SOURCES.smallLoanRules,
  loanPrimeRate: FUNDING_SOURCES.loanPrimeRate,
  renewalNotice: FUNDING_SOURCES.renewalNotice,
  supplyChainNotice: FUNDING_SOURCES.supplyChainNotice,
  guaranteePlan: FUNDING_SOURCES.guaranteePlan,
  cardMeasures: FUNDING_SOURCES.cardMeasures,
  // Rules on stating the all-in cost of personal loans, published 2026-03-15.
  costDisclosureRules: { url: 'https://www.nfra.gov.cn' },
  // The Supreme People's Court on private lending, 2020-08-20.
  privateLendingRules: { url: 'https://www.gov.cn' },
  // Interest subsidy for personal consumer loans: notice no. 1 of 2026.
  interestSubsidyNotice: { url: 'https://www.gov.cn' },
  // Draft notice on card business, published for comment in December 2021.
  cardDraftNotice: { url: 'https://www.nfra.gov.cn' },
  // Measures on consumer-finance companies, order no. 4 of 2024.
  consumerFinanceMeasures: { url: 'https://www.nfra.gov.cn' },
  // One-time credit repair, announced 2025-12-22.
  creditRepairNotice: { url: 'https://www.pbc.gov.cn' },
} as const satisfies Record<string, { url: `https://${(typeof OFFICIAL_SITES)[number]}` }>;

export type WatchSourceId = keyof typeof WATCH_SOURCES;
