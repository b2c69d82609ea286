// What is wrong with a field of the way back's form, in words. Pure.

import { ENTRY_PROBLEMS, UNIT_EXAMPLES, type EntryProblem } from '@/lib/content/entries';
import { fill } from '@/lib/content/fill';
import { assumed, wayBack } from '@/lib/content/screens/way-back';
import type { Words } from '@/lib/content/words';
import type { Locale } from '@/lib/format/locale';
import type { WayField } from './way-form';

const LABELS: Record<WayField, Words> = {
  amount: wayBack.amountLabel,
  floor: assumed.floor,
  income: assumed.income,
  rate: assumed.rate,
  months: assumed.months,
};

/** What to enter instead, in words. */
export function wayErrorText(field: WayField, problem: EntryProblem, locale: Locale): string {
  const unit = field === 'rate' ? 'percent' : field === 'months' ? 'months' : 'money';
  return fill(ENTRY_PROBLEMS[problem], locale, {
    name: locale === 'en' ? `“${LABELS[field].en}”` : `“${LABELS[field]['zh-CN']}”`,
    example: UNIT_EXAMPLES[unit]?.[locale] ?? '',
  });
}
