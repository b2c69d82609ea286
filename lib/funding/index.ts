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
