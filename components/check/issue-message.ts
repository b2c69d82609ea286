import { ENTRY_PROBLEMS, ROW_PREFIX, UNIT_EXAMPLES } from '@/lib/content/entries';
import type { FieldWords } from '@/lib/content/fields/field';
import { fieldAt, PROFILE_FIELDS } from '@/lib/content/fields/profile-fields';
import { QUICK_FIELDS } from '@/lib/content/fields/quick';
import { fill } from '@/lib/content/fill';
import { issueText } from '@/lib/content/issue-text';
import { ISSUES } from '@/lib/content/issues';
import { CHOICE_MISSING } from '@/lib/content/entries';
import { formatDate } from '@/lib/format/dates';
import type { Locale } from '@/lib/format/locale';
import { formatMoney } from '@/lib/format/money';
import { pathText, type FormIssue, type TextProblem } from '@/lib/form/issue';
import type { QuickKey } from '@/lib/form/quick-draft';
import type { FieldError } from '@/components/ui/error-summary';
import { isIsoDate } from '@/lib/units/calendar';
import { toFen } from '@/lib/units/fen';

const isTextProblem = (code: FormIssue['code']): code is TextProblem =>
  code === 'NOT_AN_AMOUNT' || code === 'NOT_A_PERCENT' || code === 'NEGATIVE';

const figuresOf = (field: FieldWords | null, locale: Locale) => ({
  name: field?.name[locale] ?? '',
  example: (field?.example ?? (field && UNIT_EXAMPLES[field.unit]))?.[locale] ?? '1',
});

/** What to enter instead, for a place of the full form. */
export function formMessage({ path, code, params }: FormIssue, locale: Locale): string {
  if (!isTextProblem(code)) return issueText({ path, code, params }, locale);
  const name = fieldAt(path);
  const message = fill(
    ENTRY_PROBLEMS[code],
    locale,
    figuresOf(name && PROFILE_FIELDS[name], locale),
  );
  const row = path.findLast((key) => typeof key === 'number');
  return row === undefined ? message : fill(ROW_PREFIX, locale, { row: Number(row) + 1, message });
}

const isQuickKey = (key: unknown): key is QuickKey =>
  typeof key === 'string' && Object.hasOwn(QUICK_FIELDS, key);

function quickParam(value: string | number, field: FieldWords, locale: Locale) {
  if (typeof value === 'string') return isIsoDate(value) ? formatDate(value, locale) : value;
  return field.unit === 'money' ? formatMoney(toFen(value)) : value;
}

/** What to enter instead, for a question of the two-minute check. */
export function quickMessage({ path, code, params }: FormIssue, locale: Locale): string {
  const key = path[0];
  if (!isQuickKey(key)) return '';
  const field = QUICK_FIELDS[key];
  const filled = Object.entries(params).map(([name, value]) => [
    name,
    quickParam(value, field, locale),
  ]);
  const missing = code === 'REQUIRED' && field.unit === 'choice' ? CHOICE_MISSING : null;
  const words = missing ?? (isTextProblem(code) ? ENTRY_PROBLEMS[code] : ISSUES[code].words);
  return fill(words, locale, { ...Object.fromEntries(filled), ...figuresOf(field, locale) });
}

/** Issues as the error summary lists them; the same words stand beside each field. */
export const toErrors = (
  issues: readonly FormIssue[],
  message: (issue: FormIssue, locale: Locale) => string,
  locale: Locale,
): FieldError[] =>
  issues.map((issue) => ({ id: pathText(issue.path), message: message(issue, locale) }));
