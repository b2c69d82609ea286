import type { LenderKind } from '@/lib/review';

/**
 * Where a rule stands on the page of rules: an address that stays, in both languages.
 *
 * @example anchor('bank', 'cardUtilization') //=> 'bank-cardUtilization'
 */
export const anchor = (lender: LenderKind, rule: string) => `${lender}-${rule}`;
