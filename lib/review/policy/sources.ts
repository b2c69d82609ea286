// Stage: policy. Where each number comes from. The basis stands beside the number wherever it is
// shown; the content holds each source's name and explanation in both languages.
// No Chinese lender publishes its cut-offs: only legal caps and dates are `published` here.

/**
 * `published`: a rule states it. `commonly-quoted`: practitioners repeat it. `fitted`: from public
 * data on other borrowers, in the sets named. `illustrative`: ours. `told`: the borrower's own number.
 */
export type Basis = 'published' | 'commonly-quoted' | 'fitted' | 'illustrative' | 'told';

/** Public records of what became of borrowers; none records a limit decision, none is Chinese. */
type OutcomeSet = 'taiwanCards2005' | 'giveMeSomeCredit' | 'lendingClub2015';

/** `url`: the authority that issued the rule. `sets`: the data that numbers were fitted on. */
type Source =
  | { basis: 'published'; url: string; sets?: never }
  | { basis: 'fitted'; sets: readonly [OutcomeSet, ...OutcomeSet[]]; url?: never }
  | { basis: 'commonly-quoted' | 'illustrative' | 'told'; url?: never; sets?: never };

export const SOURCES = {
  // Interim measures on commercial banks' internet loans, 2020-07-17: 200,000 yuan a person.
  internetLoanRules: { basis: 'published', url: 'https://www.nfra.gov.cn' },
  // Notice on consumer finance, 2025-03-14: banks' internet consumer loans up to 300,000 yuan.
  consumerFinanceNotice2025: { basis: 'published', url: 'https://www.nfra.gov.cn' },
  // Interim measures on small-loan companies, 2025: 200,000 yuan consumption, 10 million business.
  smallLoanRules: { basis: 'published', url: 'https://www.nfra.gov.cn' },
  // Notice on banks' assisted internet lending, in force 2025-10-01: all fees count, 24% a year.
  assistedLendingRule: { basis: 'published', url: 'https://www.nfra.gov.cn' },
  // Guidance on small-loan companies' all-in cost, 2025-12: 24% at once, 4 × LPR by the end of 2027.
  fundingCostGuidance: { basis: 'published', url: 'https://www.pbc.gov.cn' },
  // Regulation on the credit reporting industry, 2013: which marks a report carries, five years.
  creditReportingRegulation: { basis: 'published', url: 'https://www.pbc.gov.cn' },

  // Entry conditions repeated for eleven banks' salary loans.
  bankScreens: { basis: 'commonly-quoted' },
  // Loan brokers' product sheets and warning levels: DTI, inquiries, number of lenders.
  brokerBands: { basis: 'commonly-quoted' },
  // 连三累六: three late months in a row or six in all within two years.
  threeAndSix: { basis: 'commonly-quoted' },
  // Demonstration rules and caps in publicly available credit rule engines.
  publicRuleEngines: { basis: 'commonly-quoted' },
  // Guides to why platform lines are cut: profile and device changes, cash-outs, dear debt.
  platformGuides: { basis: 'commonly-quoted' },
  // What card issuers and score makers abroad advise: use under 10%, at most 30%.
  creditScoreGuides: { basis: 'commonly-quoted' },
  // Product sheets of online business loans: share of receipts, multiple of tax, years in trade.
  businessLoanSheets: { basis: 'commonly-quoted' },
  // Half of the US card lines cut in 2022 lost three quarters of the line or more.
  medianCardCut2022: { basis: 'commonly-quoted' },

  taiwanCards: { basis: 'fitted', sets: ['taiwanCards2005'] },
  usLoans: { basis: 'fitted', sets: ['lendingClub2015'] },
  cardsAndHouseholds: { basis: 'fitted', sets: ['taiwanCards2005', 'giveMeSomeCredit'] },
  householdsAndLoans: { basis: 'fitted', sets: ['giveMeSomeCredit', 'lendingClub2015'] },
  allOutcomeSets: {
    basis: 'fitted',
    sets: ['taiwanCards2005', 'giveMeSomeCredit', 'lendingClub2015'],
  },

  // A monthly payment computed from a term and a rate that are our own examples.
  paymentArithmetic: { basis: 'illustrative' },
  // What a lender told the borrower; no published policy names it.
  told: { basis: 'told' },
  // Our own judgement.
  ours: { basis: 'illustrative' },
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof SOURCES;

/** The basis of a source. */
export const basisOf = (source: SourceId): Basis => SOURCES[source].basis;
