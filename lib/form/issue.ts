// What is wrong with what was typed, and where: the engine's issues and those of unreadable text.

import type { Issue, IssueCode } from '@/lib/review';

/** What only typed text can be: everything else has the engine's own codes. */
export type TextProblem = 'NOT_AN_AMOUNT' | 'NOT_A_PERCENT' | 'NEGATIVE';

/** An issue of the engine's shape; its path leads through the draft as typed. */
export type FormIssue = Omit<Issue, 'code'> & { code: IssueCode | TextProblem };

/** The place of a field as one text, which is also its element's id. */
export const pathText = (path: FormIssue['path']) => path.join('.');

/** The place that `pathText` wrote. */
export const readPath = (text: string): FormIssue['path'] =>
  text.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key));

/** Whether an issue lies at a place or inside it. */
export const isUnder = (issue: FormIssue, place: string) =>
  `${pathText(issue.path)}.`.startsWith(`${place}.`);

/** The first issue of every place, in order. */
export function firstOfEach(issues: readonly FormIssue[]): FormIssue[] {
  const seen = new Set<string>();
  return issues.filter(({ path }) => {
    const place = pathText(path);
    return !seen.has(place) && seen.add(place);
  });
}

/** Moves issues along when rows of a list from `from` on shift; a removed row takes its own away. */
export function shiftRows(
  issues: readonly FormIssue[],
  list: string,
  from: number,
  by: 1 | -1,
): FormIssue[] {
  const at = list.split('.').length;
  return issues.flatMap((issue) => {
    const row = issue.path[at];
    if (!isUnder(issue, list) || typeof row !== 'number' || row < from) return [issue];
    if (by === -1 && row === from) return [];
    return [{ ...issue, path: issue.path.with(at, row + by) }];
  });
}
