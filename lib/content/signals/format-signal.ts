// A signal's value with its unit. Counts carry their measure word in Chinese and stand alone in
// English, where the sentence names what is counted.

import { formatDays, formatMonths, formatMultiple, formatNumber } from '@/lib/format/number';
import { formatPercent, formatRate } from '@/lib/format/percent';
import type { Locale } from '@/lib/format/locale';
import type { SignalId } from '@/lib/review';
import type { Words } from '../words';

type SignalUnit =
  'percent' | 'rate' | 'multiple' | 'days' | 'months' | 'age' | '家' | '次' | '个' | '张' | '条';

export const SIGNAL_UNITS = {
  currentDaysPastDue: 'days',
  worstDaysPastDueLast24Months: 'days',
  lateMonthsLast24Months: 'months',
  longestLateRunLast24Months: 'months',
  monthsSinceLastLate: 'months',
  lateMonthsLast6Months: 'months',
  longestLateRunLast6Months: 'months',
  lateMonthsLast36Months: 'months',
  longestLateRunLast36Months: 'months',
  lateMonthsLast60Months: 'months',
  longestLateRunLast60Months: 'months',
  lateAccountsLast24Months: '个',
  derogatoryRecords: '条',
  unresolvedDerogatoryRecords: '条',
  debtToIncome: 'percent',
  unsecuredDebtToMonthlyIncome: 'multiple',
  guaranteesToAnnualIncome: 'multiple',
  cardUtilization: 'percent',
  worstCardUtilization: 'percent',
  lineUtilization: 'percent',
  largeInstalmentShare: 'percent',
  lenderCount: '家',
  nonBankLenderCount: '家',
  openAccounts: '个',
  openCards: '张',
  hardInquiriesLast1Month: '次',
  hardInquiriesLast2Months: '次',
  hardInquiriesLast3Months: '次',
  hardInquiriesLast6Months: '次',
  hardInquiriesLast12Months: '次',
  largestSameDayInquiries: '次',
  newAccountsLast6Months: '个',
  newAccountsLast12Months: '个',
  oldestAccountMonths: 'age',
  employmentMonths: 'age',
  incomeVariation: 'percent',
  providentFundMonths: 'age',
  tradingMonths: 'age',
  minimumPaymentMonthsLast6: 'months',
  cashAdvancesLast3Months: '次',
  debtRecyclingLast3Months: 'percent',
  accountChangesLast6Months: '次',
  highestApr: 'rate',
} as const satisfies Record<SignalId, SignalUnit>;

/** What stands where a figure is not known, or does not apply. */
const NOT_KNOWN: Words = { 'zh-CN': '未知', en: 'Not known' };

/** The engine caps ratios against nothing at 999. */
const BEYOND: Words = { 'zh-CN': '超过 99 倍', en: 'over 99×' };
const MOST_TIMES = 99;

function formatUnit(unit: SignalUnit, value: number, locale: Locale): string {
  switch (unit) {
    case 'percent':
      return formatPercent(value, locale);
    case 'rate':
      return formatRate(value);
    case 'multiple':
      return value > MOST_TIMES ? BEYOND[locale] : formatMultiple(value, locale);
    case 'days':
      return formatDays(value, locale);
    case 'age':
      return formatMonths(value, locale);
    case 'months':
      if (locale === 'zh-CN') return `${formatNumber(value)} 个月`;
      return `${formatNumber(value)} ${value === 1 ? 'month' : 'months'}`;
    default:
      return locale === 'zh-CN' ? `${formatNumber(value)} ${unit}` : formatNumber(value);
  }
}

/**
 * A signal's value, or an edge of its bands, as it is read.
 *
 * @example formatSignal('monthsSinceLastLate', 5, 'zh-CN') //=> '5 个月'
 * @example formatSignal('lenderCount', 5, 'zh-CN') //=> '5 家', and '5' in English
 * @example formatSignal('debtToIncome', null, 'en') //=> 'Not known'
 */
export const formatSignal = (id: SignalId, value: number | null, locale: Locale) =>
  value === null ? NOT_KNOWN[locale] : formatUnit(SIGNAL_UNITS[id], value, locale);
