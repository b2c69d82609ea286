// The words for every field of a profile, and which of them an issue's path names.

import { ACCOUNT_FIELDS } from './account';
import { BUSINESS_FIELDS } from './business';
import { EVENT_FIELDS } from './event';
import type { FieldPath, FieldWords } from './field';
import { INCOME_FIELDS } from './income';
import { RECORD_FIELDS } from './records';

export const PROFILE_FIELDS: Readonly<Record<FieldPath, FieldWords>> = {
  ...EVENT_FIELDS,
  ...INCOME_FIELDS,
  ...ACCOUNT_FIELDS,
  ...RECORD_FIELDS,
  ...BUSINESS_FIELDS,
};

const isFieldPath = (text: string): text is FieldPath => Object.hasOwn(PROFILE_FIELDS, text);

/**
 * The field that a path leads to, or the nearest part around it; `null` at the root.
 *
 * @example fieldAt(['accounts', 2, 'limit']) //=> 'accounts.limit'
 */
export function fieldAt(path: readonly (string | number)[]): FieldPath | null {
  const keys = path.filter((key) => typeof key === 'string');
  for (let end = keys.length; end > 0; end -= 1) {
    const name = keys.slice(0, end).join('.');
    if (isFieldPath(name)) return name;
  }
  return null;
}
