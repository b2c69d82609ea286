// One issue as a sentence: the field it names, its figures in the field's own unit, and its row.

import { formatDate, formatMonth } from '@/lib/format/dates';
import { formatMoney } from '@/lib/format/money';
import { formatNumber } from '@/lib/format/number';
import { formatPercent } from '@/lib/format/percent';
import type { Locale } from '@/lib/format/locale';
import { isIsoDate, isIsoMonth } from '@/lib/units/calendar';
import { toFen } from '@/lib/units/fen';
import type { Issue } from '@/lib/review';
import { CHOICE_MISSING, ROW_PREFIX, UNIT_EXAMPLES, type FieldUnit } from './entries';
import { fieldAt, PROFILE_FIELDS } from './fields/profile-fields';
import type { FieldWords } from './fields/field';
import { fill, type Params } from './fill';
import { ISSUES } from './issues';
import type { Words } from './words';

const WHOLE: Words = { 'zh-CN': '这份内容', en: 'this input' };

/** A list that is itself too long is counted in rows, whatever its rows are made of. */
function formatParam(value: string | number, unit: FieldUnit, locale: Locale): string | number {
  if (typeof value === 'string') {
    if (isIsoDate(value)) return formatDate(value, locale);
    return isIsoMonth(value) ? formatMonth(value, locale) : value;
  }
  if (unit === 'money') return formatMoney(toFen(value));
  return unit === 'percent' ? formatPercent(value, locale) : formatNumber(value);
}

const isChoice = (unit: FieldUnit) => unit === 'choice' || unit === 'yesNo';

function exampleOf(field: FieldWords | null, locale: Locale): string {
  const words = field?.example ?? (field ? UNIT_EXAMPLES[field.unit] : undefined);
  return words ? words[locale] : '1';
}

/**
 * What to enter instead, with the row it is about where the field belongs to a list.
 *
 * @example issueText({ path: ['accounts', 2, 'limit'], code: 'REQUIRED', params: {} }, 'en')
 *   //=> 'Row 3: Enter the limit.'
 */
export function issueText(issue: Issue, locale: Locale): string {
  const path = fieldAt(issue.path);
  const field = path && PROFILE_FIELDS[path];
  const unit = field?.unit ?? 'group';
  const params: Record<string, string | number> = {};
  for (const [key, value] of Object.entries(issue.params)) {
    params[key] = key === 'field' ? value : formatParam(value, unit, locale);
  }
  const filled: Params = {
    ...params,
    name: (field?.name ?? WHOLE)[locale],
    example: exampleOf(field, locale),
  };
  const choice = issue.code === 'REQUIRED' && isChoice(unit);
  const message = fill(choice ? CHOICE_MISSING : ISSUES[issue.code].words, locale, filled);
  const row = issue.path.findLast((key) => typeof key === 'number');
  return row === undefined ? message : fill(ROW_PREFIX, locale, { row: Number(row) + 1, message });
}
