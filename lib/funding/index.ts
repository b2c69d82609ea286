// The money library's door: pure maths on amounts, rates and days. It knows no review.

export { comparePayoffs } from './payoff/compare';
export { payoff } from './payoff/payoff';
export type {
  PaidOff,
  Payoff,
  PayoffDebt,
  PayoffMonth,
  PayoffOptions,
  PayoffOrder,
  PayoffRow,
} from './payoff/debt';
export type { DatedAmount } from './dated';
export type { InterestConvention } from './posting';

export { annualCost, type AnnualCost, type AnnualRate } from './cost/annual-cost';
export { compareCost, type Benchmark } from './cost/benchmarks';
export {
  COST_CODES,
  costTable,
  type CostCode,
  type CostLine,
  type CostTable,
} from './cost/cost-table';
export { FIVE_YEAR_LPR, ONE_YEAR_LPR, primeRate, type PrimeRate } from './reference-rates';
export { csvText, type Cell } from './schedules/csv';
export { loanRows, payoffRows } from './schedules/schedule-rows';
export {
  equalPayment,
  scheduleOf,
  type Instalment,
  type LoanTerms,
  type Repayment,
  type Schedule,
} from './schedules/schedule';
export { settleEarly, type Settlement } from './schedules/settle-early';
export { FUNDING_SOURCES, type FundingBasis, type FundingSourceId } from './sources';

export { optionEffect } from './options/flexible';
export {
  MOST_CARD_INSTALMENTS,
  type CatchCode,
  type FlexibleOption,
  type OptionEffect,
  type RefusalCode,
} from './options/flexible-option';
export type { Burden, LoanNow } from './options/loan-now';

export type { CashFacts, NewLoan, Obligation } from './business/cash-facts';
export { cashView, type CashPeriod, type CashView } from './business/cash-view';
export { concentration, type Borrowed, type Concentration } from './business/concentration';
export { maturityLadder, type Rung } from './business/ladder';
export { stress, stressed, STRESSES, type Stress } from './business/stress';

export { channelsOn } from './channels/channels';
export {
  CHANNEL_IDS,
  PURPOSES,
  type Channel,
  type ChannelId,
  type DocumentCode,
  type Purpose,
  type SourcedRange,
} from './channels/channel';
export { eligibility, type Eligibility } from './channels/eligibility';
export type { FundingFactId, FundingFacts, Requirement } from './channels/facts';

export { fundingMix } from './mix/funding-mix';
export type { MixLimit, MixLimits } from './mix/limits';
export {
  type Allocation,
  type FundingMix,
  type MixInput,
  type OwnCash,
  type RefusalToBorrow,
} from './mix/mix';
export type { Offer } from './mix/offer';
export { offersFrom } from './mix/offers-from';
