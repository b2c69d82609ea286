// One profile from a file: a summary to read, or the whole review as JSON.

import { summaryText } from '../../components/result/summary-text';
import { issueText } from '../../lib/content/issue-text';
import { parseProfile, planFor, policyOn, reviewLimit } from '../../lib/review';
import type { Options } from './options';
import { reviewJson } from './review-line';

type Answer = { ok: boolean; text: string };

/** The text to print; not ok where the file holds no profile or the rules do not reach the day. */
export function reviewFile(text: string, options: Options): Answer {
  const { file, on, lender, lang, json, brief } = options;
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch {
    return { ok: false, text: `${file} is not JSON.` };
  }
  const parsed = parseProfile(input, on);
  if (!parsed.ok) {
    const issues = parsed.issues.map(
      (issue) => `${issue.path.join('.') || file}: ${issueText(issue, lang)}`,
    );
    return { ok: false, text: issues.join('\n') };
  }
  try {
    const { profile } = parsed;
    const policy = policyOn(on, lender);
    const review = reviewLimit(profile, policy, on);
    if (json || brief) return { ok: true, text: reviewJson(review, brief) };
    const step = planFor(profile, policy, on).steps[0] ?? null;
    return { ok: true, text: summaryText({ profile, review, step, sample: false, locale: lang }) };
  } catch (error) {
    if (error instanceof RangeError) return { ok: false, text: `${error.message}.` };
    throw error;
  }
}
