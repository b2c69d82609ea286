// A requirement in words with the borrower's own figure beside it.

import { fill } from '@/lib/content/fill';
import { FACT_NAMES } from '@/lib/content/funding/channels';
import { mixWords as words } from '@/lib/content/screens/funding-mix';
import type { Locale } from '@/lib/format/locale';
import { formatMoney } from '@/lib/format/money';
import { formatDays, formatMonths, formatNumber } from '@/lib/format/number';
import { formatPercent } from '@/lib/format/percent';
import type { Eligibility, FundingFactId, FundingFacts } from '@/lib/funding';
import type { Fen } from '@/lib/units/fen';

const MONTHS: ReadonlySet<FundingFactId> = new Set([
  'tradingMonths',
  'taxMonths',
  'receiptsMonths',
  'statementsMonths',
]);
const SHARES: ReadonlySet<FundingFactId> = new Set(['cardUtilization', 'debtToIncome']);

function valueText(
  fact: FundingFactId,
  value: FundingFacts[FundingFactId] | number,
  locale: Locale,
): string {
  if (typeof value !== 'number') return value === null ? words.unknownValue[locale] : `${value}`;
  if (MONTHS.has(fact)) return formatMonths(value, locale);
  if (SHARES.has(fact)) return formatPercent(value, locale);
  if (fact === 'currentDaysPastDue') return formatDays(value, locale);
  return fact === 'hardInquiriesLast3Months' ? formatNumber(value) : formatMoney(value as Fen);
}

/** What is missing, and how far the borrower's figure is from it. */
export function missingText(
  { requirement, have }: Eligibility['missing'][number],
  locale: Locale,
): string {
  const { fact } = requirement;
  const params = { fact: FACT_NAMES[fact][locale], have: valueText(fact, have, locale) };
  if ('is' in requirement) return fill(words.must, locale, params);
  if ('oneOf' in requirement) {
    return fill(words.grade, locale, { ...params, value: requirement.oneOf.join(' / ') });
  }
  if ('atMost' in requirement) {
    return fill(words.most, locale, {
      ...params,
      value: valueText(fact, requirement.atMost, locale),
    });
  }
  // Any amount will do: what is missing is the thing itself.
  if (requirement.atLeast === 1) return fill(words.must, locale, params);
  return fill(words.least, locale, {
    ...params,
    value: valueText(fact, requirement.atLeast, locale),
  });
}
