// The fields of every part of a profile: what its text stands for and what a blank means.

import {
  INCOME_SOURCES,
  INQUIRY_REASONS,
  INSTITUTION_KINDS,
  LIMIT_EVENT_KINDS,
  PRODUCTS,
  PUBLIC_RECORD_KINDS,
  TAX_GRADES,
} from '@/lib/review';
import { maybe, needed, orElse } from './fields';
import {
  countTo,
  currency,
  day,
  money,
  month,
  monthsTo,
  oneOf,
  percent,
  text,
  yesNo,
} from './kinds';

export const MONTH_ROW = { month: needed(month), amount: needed(money) };

export const INCOME = {
  monthlyAverage: maybe(money),
  source: maybe(oneOf(INCOME_SOURCES)),
  employmentMonths: maybe(monthsTo(720)),
  providentFundMonths: maybe(monthsTo(720)),
  providentFundBase: maybe(money),
};

export const HOUSEHOLD = { cashAtHand: maybe(money), monthlyEssentials: maybe(money) };

export const ACCOUNT = {
  institution: orElse(text, ''),
  institutionKind: orElse(oneOf(INSTITUTION_KINDS), 'unknown'),
  platform: maybe(text),
  product: needed(oneOf(PRODUCTS)),
  secured: maybe(yesNo),
  currency: orElse(currency, 'CNY'),
  limit: maybe(money),
  balance: maybe(money),
  monthlyPayment: maybe(money),
  annualRate: maybe(percent),
  openedOn: maybe(day),
  closed: orElse(yesNo, false),
  endsOn: maybe(day),
  sharedLimitGroup: maybe(text),
  largeInstalmentBalance: maybe(money),
  dueDay: maybe(countTo(31)),
  lastPaymentOn: maybe(day),
  daysPastDue: maybe(countTo(20_000)),
  overdueAmount: maybe(money),
  lateMonthsLast5Years: maybe(countTo(60)),
};

export const INQUIRY = {
  on: needed(day),
  institution: orElse(text, ''),
  reason: needed(oneOf(INQUIRY_REASONS)),
};

export const GUARANTEE = {
  institution: orElse(text, ''),
  balance: needed(money),
  endsOn: maybe(day),
};

export const PUBLIC_RECORD = {
  kind: needed(oneOf(PUBLIC_RECORD_KINDS)),
  on: needed(day),
  resolvedOn: maybe(day),
};

export const BEHAVIOUR = {
  minimumPaymentMonthsLast6: maybe(countTo(6)),
  cashAdvancesLast3Months: maybe(countTo(999)),
  drawsLast3Months: maybe(money),
  repaymentsLast3Months: maybe(money),
  accountChangesLast6Months: maybe(countTo(999)),
};

export const BUSINESS = {
  monthlyNetDrawings: maybe(money),
  monthlyReceipts: maybe(money),
  annualTax: maybe(money),
  taxGrade: maybe(oneOf(TAX_GRADES)),
  tradingMonths: maybe(monthsTo(1200)),
  licensed: maybe(yesNo),
  taxMonths: maybe(monthsTo(1200)),
  statementsMonths: maybe(monthsTo(1200)),
  counterGuarantee: maybe(yesNo),
};

export const LIMIT_EVENT = {
  accountId: needed(text),
  kind: needed(oneOf(LIMIT_EVENT_KINDS)),
  oldLimit: needed(money),
  newLimit: maybe(money),
  on: needed(day),
};

export const EARLIER = { asOf: needed(day), monthlyIncome: maybe(money) };

export const BALANCE_THEN = { accountId: needed(text), balance: needed(money) };
