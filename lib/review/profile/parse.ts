// Stage: profile. The one way in: a form, a file, a sample or a stored record all come through here.

import type { IsoDate } from '@/lib/units/calendar';
import { findContradictions } from './contradictions';
import { toIssue, type Issue } from './issue';
import { profileSchema, type Profile } from './schema';

/** How many issues one answer lists; a wrong file would otherwise report thousands. */
const MAX_ISSUES = 100;

export type ParsedProfile = { ok: true; profile: Profile } | { ok: false; issues: Issue[] };

function shapeOf(input: unknown) {
  try {
    return profileSchema.safeParse(input, { reportInput: true });
  } catch {
    return null; // a getter or proxy that throws while it is read
  }
}

/**
 * A profile from anything at all, judged on the day `asOf`; never throws.
 *
 * @example parseProfile({ version: 1 }, '2026-11-23').ok //=> true, a profile of which nothing is known
 * @example parseProfile('junk', '2026-11-23').ok //=> false
 */
export function parseProfile(input: unknown, asOf: IsoDate): ParsedProfile {
  const parsed = shapeOf(input);
  if (parsed === null) {
    return { ok: false, issues: [{ path: [], code: 'UNREADABLE', params: {} }] };
  }
  if (!parsed.success) {
    return { ok: false, issues: parsed.error.issues.slice(0, MAX_ISSUES).map(toIssue) };
  }
  const issues = findContradictions(parsed.data, asOf).slice(0, MAX_ISSUES);
  return issues.length > 0 ? { ok: false, issues } : { ok: true, profile: parsed.data };
}
