// One line of JSON in, one line of JSON out: a review, or an error record in its place.

import { parseProfile, policyOn, reviewLimit, type Issue, type Review } from '../../lib/review';
import type { ReviewOptions } from './options';

/** `NOT_JSON`: not readable at all. `NOT_A_PROFILE`: `issues` says which fields, and how. */
type LineError = {
  error: {
    line: number;
    code: 'NOT_JSON' | 'NOT_A_PROFILE' | 'NO_POLICY' | 'TOO_LONG';
    issues: Issue[];
  };
};

export const errorLine = (
  line: number,
  code: LineError['error']['code'],
  issues: Issue[] = [],
): string => JSON.stringify({ error: { line, code, issues } } satisfies LineError);

/** What was decided and why, in the places where the whole review has it. */
const briefOf = ({ asOf, policy, scorecard, decision, reasons, range }: Review) => ({
  asOf,
  policy,
  scorecard: { total: scorecard.total },
  decision: {
    action: decision.action,
    currentLimit: decision.currentLimit,
    limit: decision.limit,
    usable: decision.usable,
    grade: decision.grade,
    bindingTerm: decision.bindingTerm,
  },
  reasons: reasons.filter(({ headline }) => headline).map(({ code }) => ({ code })),
  range,
});

/** A review as JSON, whole or brief. */
export const reviewJson = (review: Review, brief: boolean): string =>
  JSON.stringify(brief ? briefOf(review) : review);

/**
 * The record of one line; `number` counts lines from 1. Never throws: what cannot be reviewed
 * becomes an error record.
 */
export function reviewLine(text: string, number: number, options: ReviewOptions): string {
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch {
    return errorLine(number, 'NOT_JSON');
  }
  const { on, lender, brief } = options;
  const parsed = parseProfile(input, on);
  if (!parsed.ok) return errorLine(number, 'NOT_A_PROFILE', parsed.issues);
  try {
    return reviewJson(reviewLimit(parsed.profile, policyOn(on, lender), on), brief);
  } catch (error) {
    if (error instanceof RangeError) return errorLine(number, 'NO_POLICY');
    throw error;
  }
}
