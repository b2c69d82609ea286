// Stage: policy. Where each number comes from. The basis stands beside the number wherever it is
// shown; the content holds each source's name and explanation in both languages.

export type Basis = 'published' | 'commonly-quoted' | 'fitted' | 'illustrative';

/** `url` only where an official page states the rule. */
type Source = { basis: Basis; url?: string };

export const SOURCES = {
  internetLoanRules: { basis: 'published', url: 'https://www.nfra.gov.cn' },
  creditReportingRegulation: { basis: 'published', url: 'https://www.pbc.gov.cn' },
  rateCeilingRule: { basis: 'published', url: 'https://www.nfra.gov.cn' },
  bankScreens: { basis: 'commonly-quoted' },
  brokerBands: { basis: 'commonly-quoted' },
  threeAndSix: { basis: 'commonly-quoted' },
  publicRuleEngines: { basis: 'commonly-quoted' },
  medianCardCut2022: { basis: 'commonly-quoted' },
  publicOutcomes: { basis: 'fitted' },
  paymentArithmetic: { basis: 'illustrative' },
  ours: { basis: 'illustrative' },
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof SOURCES;

/** The basis of a source. */
export const basisOf = (source: SourceId): Basis => SOURCES[source].basis;
