// The judgement on a whole form. The engine's parser is handed in, so that a page may load it late.

import type { parseProfile, Profile } from '@/lib/review';
import type { IsoDate } from '@/lib/units/calendar';
import type { Draft } from './draft';
import { inTypedRows } from './fields';
import { firstOfEach, type FormIssue } from './issue';
import { toProfileInput } from './to-profile-input';

export type Parse = typeof parseProfile;
export type Judged = { ok: true; profile: Profile } | { ok: false; issues: FormIssue[] };

/** The profile that a form stands for on a day, or everything in it that needs mending. */
export function judgeDraft(draft: Draft, asOf: IsoDate, parse: Parse): Judged {
  const { input, issues, places } = toProfileInput(draft);
  const parsed = parse(input, asOf);
  if (parsed.ok && issues.length === 0) return parsed;
  const found = parsed.ok ? [] : parsed.issues.map((issue) => inTypedRows(issue, places));
  return { ok: false, issues: firstOfEach([...issues, ...found]) };
}
