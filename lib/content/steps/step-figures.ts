// A step's figures in their own units, and the sentence that they fill when all of them are known.

import { formatDate } from '@/lib/format/dates';
import { formatMoneyShort } from '@/lib/format/money';
import { formatDays } from '@/lib/format/number';
import { formatPercent } from '@/lib/format/percent';
import type { Locale } from '@/lib/format/locale';
import type { Climate, Step, StepCode } from '@/lib/review';
import { isIsoDate } from '@/lib/units/calendar';
import { toFen } from '@/lib/units/fen';
import { fill } from '../fill';
import { CLIMATES } from '../stance';
import { RECYCLING_PARTS } from './habits';
import { STEPS } from './steps';

type Unit = 'money' | 'percent' | 'days';

/** Units that cannot be told from the value. Numbers not listed are counts. */
const UNITS: Readonly<Record<StepCode, Readonly<Record<string, Unit>>>> = {
  PAY_OVERDUE: { days: 'days', amount: 'money' },
  SETTLE_RECORDS: {},
  PAY_ON_TIME: {},
  FEWER_LENDERS: { amount: 'money' },
  LOWER_UTILIZATION: { from: 'percent', to: 'percent', amount: 'money' },
  LOWER_PAYMENTS: { from: 'percent', payment: 'money', lower: 'money' },
  LOWER_UNSECURED_DEBT: { from: 'money', to: 'money', amount: 'money' },
  STOP_RECYCLING: { recycling: 'percent' },
  STOP_APPLYING: {},
  STEADY_INCOME: { income: 'money', variation: 'percent' },
  TALK_WITH_EVIDENCE: {},
  DIVERSIFY_FUNDING: {},
  WATCH_POLICY: {},
};

/** Figures that say nothing when they are 0: an unknown sum, an income that does not vary. */
const SILENT_AT_ZERO = new Set(['PAY_OVERDUE.amount', 'STEADY_INCOME.variation']);

type Value = Step['params'][string];

const isClimate = (text: string): text is Climate => Object.hasOwn(CLIMATES, text);

/** The value as it is read; `null` when it says nothing, such as a lender without a name. */
function formatValue(value: Value, unit: Unit | undefined, locale: Locale) {
  if (Array.isArray(value)) {
    const named = value.filter((name) => name !== '');
    return named.length < value.length || named.length === 0
      ? null
      : named.join(locale === 'zh-CN' ? '、' : ', ');
  }
  if (typeof value === 'string') {
    if (isIsoDate(value)) return formatDate(value, locale);
    if (isClimate(value)) return CLIMATES[value].label[locale];
    return value === '' ? null : value;
  }
  if (unit === 'money') return formatMoneyShort(toFen(value), locale);
  if (unit === 'percent') return formatPercent(value, locale);
  return unit === 'days' ? formatDays(value, locale) : value;
}

type Given = Pick<Step, 'code' | 'params'>;
type Figures = Record<string, string | number>;

/** The parts that are not nothing, as one list; none when all are. */
function recyclingParts(figures: Figures, params: Step['params'], locale: Locale): Figures {
  const parts = Object.entries(RECYCLING_PARTS).flatMap(([name, words]) => {
    const value = figures[name];
    return value === undefined || params[name] === 0 ? [] : [fill(words, locale, { value })];
  });
  return parts.length === 0 ? {} : { parts: parts.join(locale === 'zh-CN' ? '，' : ', ') };
}

/** The step's figures, formatted; those that say nothing are left out. */
function stepFigures({ code, params }: Given, locale: Locale): Figures {
  const units = UNITS[code];
  const figures: Figures = {};
  for (const [name, value] of Object.entries(params)) {
    if (value === 0 && SILENT_AT_ZERO.has(`${code}.${name}`)) continue;
    const formatted = formatValue(value, units[name], locale);
    if (formatted !== null) figures[name] = formatted;
  }
  if (code !== 'STOP_RECYCLING') return figures;
  return { ...figures, ...recyclingParts(figures, params, locale) };
}

/**
 * The sentence with the borrower's own figures; `null` when one of them is not known.
 *
 * @example stepSentence({ code: 'FEWER_LENDERS', params: { from: 5 } }, 'en') //=> null
 */
export function stepSentence(step: Given, locale: Locale): string | null {
  const sentence = fill(STEPS[step.code].figures, locale, stepFigures(step, locale));
  return /[{}]/.test(sentence) ? null : sentence;
}
