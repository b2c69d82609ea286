// Stage: profile. What can be wrong with an input, as codes; the words live in the content.

import type { z } from 'zod';

const ISSUE_CODES = [
  'REQUIRED',
  'NOT_A_NUMBER',
  'NOT_WHOLE',
  'TOO_SMALL',
  'TOO_LARGE',
  'TOO_LONG',
  'TOO_MANY',
  'NOT_A_DATE',
  'NOT_A_MONTH',
  'IN_FUTURE',
  'NOT_IN_LIST',
  'NOT_A_CURRENCY',
  'WRONG_TYPE',
  'UNKNOWN_FIELD',
  'UNKNOWN_VERSION',
  'UNKNOWN_REPAYMENT_CODE',
  'RECORD_IN_FUTURE',
  'DUPLICATE_ID',
  'DUPLICATE_MONTH',
  'UNKNOWN_ACCOUNT',
  'CLOSED_WITH_BALANCE',
  'OPENED_AFTER_PAYMENT',
  'RESOLVED_BEFORE_RECORD',
  'EVENT_NOT_LOWER',
  'EARLIER_NOT_BEFORE',
  'UNREADABLE',
] as const;
export type IssueCode = (typeof ISSUE_CODES)[number];

/** One thing to mend: where (keys and indexes from the root), what, and the figures to say it with. */
export type Issue = {
  path: (string | number)[];
  code: IssueCode;
  params: Record<string, string | number>;
};

type Raw = z.core.$ZodIssue;

const isCode = (text: string): text is IssueCode =>
  (ISSUE_CODES as readonly string[]).includes(text);

function ofType(issue: Extract<Raw, { code: 'invalid_type' }>, missing: boolean): IssueCode {
  if (missing) return 'REQUIRED';
  if (issue.expected === 'int') return 'NOT_WHOLE';
  return issue.expected === 'number' ? 'NOT_A_NUMBER' : 'WRONG_TYPE';
}

function tooBig(issue: Extract<Raw, { code: 'too_big' }>): IssueCode {
  if (issue.origin === 'array') return 'TOO_MANY';
  return issue.origin === 'string' ? 'TOO_LONG' : 'TOO_LARGE';
}

function codeOf(issue: Raw): IssueCode {
  switch (issue.code) {
    case 'invalid_type':
      return ofType(issue, issue.input === undefined);
    case 'too_big':
      return tooBig(issue);
    case 'too_small':
      return issue.origin === 'string' ? 'REQUIRED' : 'TOO_SMALL';
    case 'invalid_value':
      return issue.path.length === 1 && issue.path[0] === 'version'
        ? 'UNKNOWN_VERSION'
        : 'NOT_IN_LIST';
    case 'invalid_format':
      return isCode(issue.message) ? issue.message : 'NOT_A_CURRENCY';
    case 'unrecognized_keys':
      return 'UNKNOWN_FIELD';
    default:
      return isCode(issue.message) ? issue.message : 'WRONG_TYPE';
  }
}

function paramsOf(issue: Raw): Issue['params'] {
  if (issue.code === 'too_big') return { max: Number(issue.maximum) };
  if (issue.code === 'too_small') return { min: Number(issue.minimum) };
  if (issue.code === 'unrecognized_keys') return { field: (issue.keys[0] ?? '').slice(0, 40) };
  return {};
}

/** One of the schema library's findings in our own codes. */
export function toIssue(issue: Raw): Issue {
  const path = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key));
  return { path, code: codeOf(issue), params: paramsOf(issue) };
}
