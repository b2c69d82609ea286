// Where the money library's figures come from. The basis stands beside a number wherever it is
// shown; the content holds each source's name in both languages.

import type { IsoDate } from '@/lib/units/calendar';

/**
 * `published`: a rule or notice states it. `commonly-quoted`: practitioners repeat it.
 * `illustrative`: our own estimate where nothing was found.
 */
export type FundingBasis = 'published' | 'commonly-quoted' | 'illustrative';

type Source = { basis: FundingBasis; url?: string; readOn: IsoDate };

const READ_ON: IsoDate = '2026-11-23';

export const FUNDING_SOURCES = {
  // Notice on banks' assisted internet lending: all fees count, 24% a year, from 2025-10-01.
  assistedLendingRule: { basis: 'published', url: 'https://www.nfra.gov.cn', readOn: READ_ON },
  // Guidance on small-loan companies' all-in cost: 4 × LPR by the end of 2027.
  fundingCostGuidance: { basis: 'published', url: 'https://www.pbc.gov.cn', readOn: READ_ON },
  // The loan prime rate, published monthly.
  loanPrimeRate: { basis: 'published', url: 'https://www.pbc.gov.cn', readOn: READ_ON },
  // Renewal without repaying principal: notice of 2024-09-24.
  renewalNotice: { basis: 'published', url: 'https://www.nfra.gov.cn', readOn: READ_ON },
  // Supply-chain finance: term in principle up to six months, at most a year, from 2025-06-15.
  supplyChainNotice: { basis: 'published', url: 'https://www.pbc.gov.cn', readOn: READ_ON },
  // Government-guaranteed loans: direct guarantee fee of at most 1%, from 2026-01.
  guaranteePlan: { basis: 'published', url: 'https://www.gov.cn', readOn: READ_ON },
  // Notice on consumer finance, 2025-03-14: internet consumer loans up to 300,000 yuan.
  consumerFinanceNotice: { basis: 'published', url: 'https://www.nfra.gov.cn', readOn: READ_ON },
  // Measures on card business, article 70: at most 60 instalments, one agreement, cards only.
  cardMeasures: { basis: 'published', url: 'https://www.nfra.gov.cn', readOn: READ_ON },
  // Online business loans as product sheets and public rule engines describe them.
  businessLoanSheets: { basis: 'commonly-quoted', readOn: READ_ON },
  // Banks' unsecured consumer loans as the press quoted them: 3% to 6% a year.
  bankConsumerRates: { basis: 'commonly-quoted', readOn: READ_ON },
  // Our own estimate; no price or time was found.
  ours: { basis: 'illustrative', readOn: READ_ON },
} as const satisfies Record<string, Source>;

export type FundingSourceId = keyof typeof FUNDING_SOURCES;
